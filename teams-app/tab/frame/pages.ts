import { lazy } from 'react'
import type { FrameTexts } from '../text/en/frame'

/** The pages in the order of the navigation. */
const loads = {
  meeting: () => import('../pages/meeting/meeting-page'),
  turns: () => import('../pages/turns/turns-page'),
  agenda: () => import('../pages/agenda/agenda-page'),
  team: () => import('../pages/team/team-page'),
  goals: () => import('../pages/goals/goals-page'),
  reflections: () => import('../pages/reflections/reflections-page'),
  settings: () => import('../pages/settings/settings-page'),
} satisfies Partial<Record<keyof FrameTexts['pages'], unknown>>

/** Each is loaded when it is opened. */
export const pages = {
  meeting: lazy(loads.meeting),
  turns: lazy(loads.turns),
  agenda: lazy(loads.agenda),
  team: lazy(loads.team),
  goals: lazy(loads.goals),
  reflections: lazy(loads.reflections),
  settings: lazy(loads.settings),
}

export type PageName = keyof typeof pages

export const pageNames = Object.keys(pages).filter(isPage)

export function isPage(name: string): name is PageName {
  return Object.hasOwn(pages, name)
}

/** Begins to load a page that will be wanted. */
export function preload(name: PageName): void {
  // If it fails, opening the page says so.
  loads[name]().catch(() => undefined)
}
