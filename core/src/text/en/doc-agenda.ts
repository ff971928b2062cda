import type { DocQuestion } from '../../running-doc/questions'
import type { Sentences } from '../sentences'

/** What Roundtable writes into a running Doc. */
export interface DocAgendaLabels {
  meeting: string
  length: (start: string, minutes: number) => string
  toBeAgreed: string
  goal: string
  /** Behind what works on the goal. */
  forGoal: string
  norm: string
  openActions: string
  items: string
  part: (title: string, minutes: number) => string
  by: string
  due: string
  since: (date: string, meetings: number) => string
  minutes: (minutes: number) => string
  parked: string
  tooShort: (minutes: number, shortest: number) => string
  decisions: string
  actions: string
  reflections: string
  named: string
  anonymous: string
  who: string
  endOf: (date: string) => string
  end: string
  role: (role: string) => string
  action: string
  item: string
  decision: string
  prompts: (part: string) => string
}

export const docAgendaLabels: DocAgendaLabels = {
  meeting: 'Meeting',
  length: (start, minutes) => `${start}, ${minutes} min`,
  toBeAgreed: 'to be agreed',
  forGoal: 'for our goal',
  goal: 'Goal',
  norm: 'Norm',
  openActions: 'Open actions',
  items: 'To talk about',
  part: (title, minutes) => `${title} (${minutes} min)`,
  by: 'by',
  due: 'due',
  since: (date, meetings) =>
    meetings <= 1 ? `from last time, ${date}` : `since ${date}, ${meetings} meetings ago`,
  minutes: (minutes) => `${minutes} min`,
  parked: 'parked',
  tooShort: (minutes, shortest) =>
    `${minutes} minutes are too few for the chosen template, which needs ${shortest}. Choose another template or more time.`,
  decisions: 'Decisions',
  actions: 'Actions',
  reflections: 'Reflection',
  named: 'Two minutes, one line each. Whoever can open this document can read it.',
  anonymous:
    'Your team reflects without names: answer on the card in the chat. Not here, because a document shows who typed.',
  who: 'Name',
  endOf: (date) => `— end of the meeting of ${date} —`,
  end: 'Closing line',
  role: (role) => `Role: ${role}`,
  action: 'an action',
  item: 'an item',
  decision: 'a decision',
  prompts: (part) => `Prompts: ${part}`,
}

const most = 5
const listed = (blocks: readonly string[]) => {
  const more = blocks.length - most
  return blocks.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

export const docQuestions: Sentences<DocQuestion> = {
  'agenda-was-deleted': ({ date }, speaker) =>
    `Somebody removed the agenda of ${speaker.date(date)} from the document. Choose "Put it back", or leave it out.`,
  'agenda-was-moved': ({ date, tab }, speaker) =>
    `The agenda of ${speaker.date(date)} was moved to another place in the document${tab === '' ? '' : ` (tab "${tab}")`}. Choose "Go on there", or put in a new one and delete the old one yourself.`,
  'agenda-blocks-deleted': ({ date, blocks }, speaker) =>
    `Somebody removed parts of the agenda of ${speaker.date(date)} from the document: ${listed(blocks)}. Choose "Put them back", or leave them out. Nothing was changed.`,
  'agenda-blocks-moved': ({ date, blocks }, speaker) =>
    `Somebody changed the order of the agenda of ${speaker.date(date)} in the document: ${listed(blocks)}. Choose "Keep this order" to go on. Nothing was changed.`,
  'agenda-place-unknown': () =>
    'The place that was marked for the agenda is not in the document any more. Choose the top of the document, or mark a place again.',
  'agenda-tab-unknown': () =>
    'The tab that was chosen for the agenda is not in the document any more. Choose another tab.',
}
