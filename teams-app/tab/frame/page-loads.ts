import type { ComponentType } from 'react'
import type { Views } from '../../src/tab/views'
import type { FrameTexts } from '../text/en/frame'

/** The pages in the order of the navigation; each is loaded when it is opened. */
export const loads = {
  meeting: () => import('../pages/meeting/meeting-page'),
  turns: () => import('../pages/turns/turns-page'),
  agenda: () => import('../pages/agenda/agenda-page'),
  team: () => import('../pages/team/team-page'),
  goals: () => import('../pages/goals/goals-page'),
  reflections: () => import('../pages/reflections/reflections-page'),
  settings: () => import('../pages/settings/settings-page'),
} satisfies Partial<Record<keyof FrameTexts['pages'], unknown>>

/** What a page shows first, where it needs no more than the name: it is asked for before the page is drawn. */
const firstViews: Partial<Record<PageName, keyof Views>> = {
  meeting: 'meeting',
  goals: 'goals',
  settings: 'settings',
}

export type PageName = keyof typeof loads

export const pageNames = Object.keys(loads).filter(isPage)

function isPage(name: string): name is PageName {
  return Object.hasOwn(loads, name)
}

/** The page that the address names (`#/turns`); null when it names none. */
export function pageInAddress(): PageName | null {
  const name = window.location.hash.replace(/^#\//, '')
  return isPage(name) ? name : null
}

/** Without an address: the page that Teams opened, else the first. */
export function firstPage(opened: string | null): PageName {
  return opened !== null && isPage(opened) ? opened : (pageNames[0] ?? 'settings')
}

/** The pages that have come. */
export const arrived = new Map<PageName, ComponentType>()

/** The view that will be shown first, as far as it can be known; another address than a page's leads elsewhere. */
export function firstView(opened: string | null): keyof Views | null {
  const page = pageInAddress() ?? (window.location.hash === '' ? firstPage(opened) : null)
  return page === null ? null : (firstViews[page] ?? null)
}

/** Loads the page that will be shown, as far as the address tells before anybody has signed in. Never rejects. */
export function preloadPage(): Promise<void> {
  const name = pageInAddress() ?? firstPage(null)
  return loads[name]()
    .then((page) => void arrived.set(name, page.default))
    .catch(() => undefined) // Opening the page says so.
}
