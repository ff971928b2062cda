import type { Host, ThemeName } from './host'

/** Somebody of the demonstration. */
export interface LocalPerson {
  tenant: string
  person: string
  name: string
}

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')
const contrast = () => window.matchMedia('(forced-colors: active)')

function themeNow(): ThemeName {
  if (contrast().matches) return 'contrast'
  return dark().matches ? 'dark' : 'light'
}

/** A browser without Teams, on this machine only: one is who one chose to be. */
export function localHost({ tenant, person }: LocalPerson): Host {
  return {
    locale: navigator.language,
    theme: themeNow(),
    onTheme(changed) {
      for (const query of [dark(), contrast()]) query.addEventListener('change', () => changed(themeNow()))
    },
    authorization: async () => `Local ${tenant}/${person}`,
    chat: null,
    page: null,
  }
}
