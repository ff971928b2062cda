import type { Calendar } from '../calendar/occurrences'
import type { Decision, Moment, Words } from '../decision'
import type { MemberId, WordsId } from '../ids'
import type { Rounds } from '../reflection/round'
import { currentMember } from '../team/membership'
import type { Profile } from '../team/team'
import type { AgendaBook } from './agenda'
import { agendaWords } from './agenda-words'
import { carryOver } from './carry-over'
import { checkChoice } from './check-choice'
import type { AgendaCommand } from './commands'
import { noteDeciders } from './decide-notes'
import type { AgendaEvent } from './events'
import { tagGoal } from './goal-tag'
import { anyMeeting, comingMeeting } from './meeting-found'
import { parseTemplate } from './parse-template'
import { peopleText } from './people-text'
import type { AgendaRefusal } from './refusals'

/** What an agenda is decided on. */
export interface AgendaFacts {
  profile: Profile
  calendar: Pick<Calendar, 'occurrences'>
  agenda: AgendaBook
  rounds: Pick<Rounds, 'filed'>
}

type CommandOf<T extends AgendaCommand['type']> = Extract<AgendaCommand, { type: T }>
type AgendaDecision = Decision<AgendaEvent, AgendaRefusal>

const nothing: AgendaDecision = { events: [] }

/**
 * What a team may change on its agendas. A wish that is fulfilled already, as by a message delivered
 * twice, gives no events. Typed text becomes words under the id of its thing, by the one who acts.
 */
export const agendaDeciders: {
  [T in AgendaCommand['type']]: (facts: AgendaFacts, command: CommandOf<T>, moment: Moment) => AgendaDecision
} = {
  'choose-template': ({ agenda, calendar }, { occurrence, template, minutes, partMinutes }) => {
    const meeting = comingMeeting(calendar, occurrence)
    if ('refused' in meeting) return meeting
    const refused = checkChoice(agenda, template, minutes, partMinutes)
    if (refused !== null) return { refused }
    const choice = { occurrence, template, minutes, ...(partMinutes === undefined ? {} : { partMinutes }) }
    return { events: [{ type: 'template-chosen', ...choice }] }
  },
  'add-item': ({ agenda, calendar }, { id, occurrence, text, minutes }, moment) => {
    if (agenda.items.some((item) => item.id === id)) return nothing
    const meeting = comingMeeting(calendar, occurrence)
    if ('refused' in meeting) return meeting
    const added = { item: id, occurrence, on: moment.today, by: author(moment) }
    return withText(text, agendaWords('item', id), moment, {
      type: 'item-added',
      ...added,
      ...(minutes === undefined ? {} : { minutes }),
    })
  },
  'finish-item': ({ agenda }, { id }, { today }) => {
    const item = agenda.items.find((known) => known.id === id)
    if (item === undefined) return { refused: { code: 'item-unknown', item: id } }
    return item.state === 'finished' ? nothing : { events: [{ type: 'item-finished', item: id, on: today }] }
  },
  'park-item': ({ agenda }, { id }, { today }) => {
    const item = agenda.items.find((known) => known.id === id)
    if (item === undefined) return { refused: { code: 'item-unknown', item: id } }
    if (item.state === 'finished') return { refused: { code: 'item-finished', item: id } }
    return item.state === 'parked' ? nothing : { events: [{ type: 'item-parked', item: id, on: today }] }
  },
  'tag-goal': tagGoal,
  'record-decision': ({ agenda, calendar }, { id, occurrence, text }, moment) => {
    if (agenda.decisions.some((decision) => decision.id === id)) return nothing
    const meeting = anyMeeting(calendar, occurrence)
    if ('refused' in meeting) return meeting
    const recorded = { decision: id, occurrence, on: moment.today, by: author(moment) }
    return withText(text, agendaWords('decision', id), moment, { type: 'decision-recorded', ...recorded })
  },
  'add-action': ({ agenda, calendar, profile }, { id, occurrence, owner, text, due }, moment) => {
    if (agenda.actions.some((action) => action.id === id)) return nothing
    const meeting = anyMeeting(calendar, occurrence)
    if ('refused' in meeting) return meeting
    if (currentMember(profile, owner, moment.today) === undefined)
      return { refused: { code: 'action-owner-unknown', owner } }
    if (due !== undefined && due < moment.today) return { refused: { code: 'action-due-past', due } }
    const added = { action: id, occurrence, owner, on: moment.today, ...(due === undefined ? {} : { due }) }
    return withText(text, agendaWords('action', id), moment, { type: 'action-added', ...added })
  },
  'close-action': ({ agenda }, { id, how }, { today }) => {
    const action = agenda.actions.find((known) => known.id === id)
    if (action === undefined) return { refused: { code: 'action-unknown', action: id } }
    if (action.state === 'open') return { events: [{ type: 'action-closed', action: id, how, on: today }] }
    if (action.state === how) return nothing
    const on = action.closedOn ?? today
    return { refused: { code: 'action-closed-otherwise', how: action.state, on } }
  },
  'save-template': (_, { id, template: json }, moment) => {
    const parsed = parseTemplate(json)
    if ('problems' in parsed) return { refused: { code: 'template-faulty', problems: parsed.problems } }
    const { minutes, parts } = parsed.template
    const leastMinutes = parts.map((part) => part.leastMinutes)
    return {
      events: [{ type: 'template-saved', template: id, minutes, leastMinutes }],
      words: [words(agendaWords('template', id), JSON.stringify(parsed.template), moment)],
    }
  },
  carry: ({ agenda, calendar }, { occurrence }, { today }) => {
    const meeting = anyMeeting(calendar, occurrence)
    if ('refused' in meeting) return meeting
    const { items, actions } = carryOver(agenda, calendar.occurrences, meeting.meeting, today)
    const kept = agenda.carried.find((carried) => carried.occurrence === occurrence)
    const carried = {
      items: items.map(({ thing }) => thing.id).filter((id) => !kept?.items.includes(id)),
      actions: actions.map(({ thing }) => thing.id).filter((id) => !kept?.actions.includes(id)),
    }
    if (carried.items.length + carried.actions.length === 0) return nothing
    return { events: [{ type: 'agenda-carried', occurrence, ...carried }] }
  },
  ...noteDeciders,
}

function withText(typed: string, id: WordsId, moment: Moment, event: AgendaEvent): AgendaDecision {
  const read = peopleText(typed)
  return 'refused' in read ? read : { events: [event], words: [words(id, read.text, moment)] }
}

function words(id: WordsId, text: string, moment: Moment): Words {
  return { id, text, author: author(moment) }
}

function author({ actor }: Moment): MemberId | null {
  return actor.kind === 'member' ? actor.member : null
}
