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

/** Begins to load the page that will be shown, as far as the address tells before anybody has signed in. */
export function preloadPage(): void {
  // If it fails, opening the page says so.
  loads[pageInAddress() ?? firstPage(null)]().catch(() => undefined)
}
