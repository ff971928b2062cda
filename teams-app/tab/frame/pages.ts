import { type ComponentType, lazy } from 'react'
import { arrived, loads, type PageName } from './page-loads'

const later = {
  meeting: lazy(loads.meeting),
  turns: lazy(loads.turns),
  agenda: lazy(loads.agenda),
  team: lazy(loads.team),
  goals: lazy(loads.goals),
  reflections: lazy(loads.reflections),
  settings: lazy(loads.settings),
}

/**
 * A page as React shows it: at once if it has come, for what is put in the place of something that comes later is left there for
 * 300 ms, however soon it does.
 */
export function pageNamed(name: PageName): ComponentType {
  return arrived.get(name) ?? later[name]
}
