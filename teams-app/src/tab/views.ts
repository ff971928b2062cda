import type * as z from 'zod'
import { settingsView } from './views/settings'

/** Every view of the tab by its name. */
export const views = {
  settings: settingsView,
}

/** What the pages may ask, and what they get. */
export type Views = {
  [N in keyof typeof views]: {
    ask: z.infer<(typeof views)[N]['ask']>
    view: ReturnType<(typeof views)[N]['draw']>
  }
}
