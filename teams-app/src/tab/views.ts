import type * as z from 'zod'
import { agendaView } from './views/agenda'
import { decisionsView } from './views/decisions'
import { goalsView } from './views/goals'
import { looksView } from './views/looks'
import { meetingView } from './views/meeting'
import { reflectionsView } from './views/reflections'
import { settingsView } from './views/settings'
import { teamView } from './views/team'
import { winsView } from './views/wins'

/** Every view of the tab by its name. */
export const views = {
  meeting: meetingView,
  agenda: agendaView,
  team: teamView,
  reflections: reflectionsView,
  wins: winsView,
  decisions: decisionsView,
  looks: looksView,
  goals: goalsView,
  settings: settingsView,
}

/** What the pages may ask, and what they get. */
export type Views = {
  [N in keyof typeof views]: {
    ask: z.infer<(typeof views)[N]['ask']>
    view: ReturnType<(typeof views)[N]['draw']>
  }
}
