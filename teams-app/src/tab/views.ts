import type * as z from 'zod'
import { agendaView } from './views/agenda'
import { decisionsView } from './views/decisions'
import { fairShareView } from './views/fair-share'
import { goalsView } from './views/goals'
import { looksView } from './views/looks'
import { meetingView } from './views/meeting'
import { myPartView } from './views/my-part'
import { previewView } from './views/preview'
import { reflectionsView } from './views/reflections'
import { schoolCalendarView } from './views/school-calendar'
import { settingsView } from './views/settings'
import { teamView } from './views/team'
import { turnsView } from './views/turns'
import { whyView } from './views/why'
import { winsView } from './views/wins'

/** Every view of the tab by its name. */
export const views = {
  meeting: meetingView,
  agenda: agendaView,
  team: teamView,
  turns: turnsView,
  why: whyView,
  'fair-share': fairShareView,
  'my-part': myPartView,
  'school-calendar': schoolCalendarView,
  preview: previewView,
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
