import { lazy } from 'react'
import type { FrameTexts } from '../text/en/frame'

/** The pages in the order of the navigation, each loaded when it is opened. */
export const pages = {
  meeting: lazy(() => import('../pages/meeting/meeting-page')),
  turns: lazy(() => import('../pages/turns/turns-page')),
  agenda: lazy(() => import('../pages/agenda/agenda-page')),
  team: lazy(() => import('../pages/team/team-page')),
  goals: lazy(() => import('../pages/goals/goals-page')),
  reflections: lazy(() => import('../pages/reflections/reflections-page')),
  settings: lazy(() => import('../pages/settings/settings-page')),
} satisfies Partial<Record<keyof FrameTexts['pages'], unknown>>

export type PageName = keyof typeof pages

export const pageNames = Object.keys(pages).filter(isPage)

export function isPage(name: string): name is PageName {
  return Object.hasOwn(pages, name)
}
