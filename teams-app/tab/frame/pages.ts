import { lazy } from 'react'
import { loads } from './page-loads'

/** Each page as React shows it. */
export const pages = {
  meeting: lazy(loads.meeting),
  turns: lazy(loads.turns),
  agenda: lazy(loads.agenda),
  team: lazy(loads.team),
  goals: lazy(loads.goals),
  reflections: lazy(loads.reflections),
  settings: lazy(loads.settings),
}
