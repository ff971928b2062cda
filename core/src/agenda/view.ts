import { type Calendar, meetingOf, type OccurrenceStatus } from '../calendar/occurrences'
import type { LocalDate, LocalTime, MemberId, OccurrenceId, RoleId, ThingId, WordsId } from '../ids'
import type { Profile } from '../team/team'
import type { Action, AgendaBook, Item } from './agenda'
import { actionsOf, decisionsOf, itemsOf } from './by-meeting'
import { carryOver } from './carry-over'
import { goalTagsOf } from './goal-tag'
import { meetingIndex, normOfTheDay } from './norm-of-the-day'
import { type PartView, partViews } from './part-view'
import { planOf } from './plan'
import { type RoleView, roleViews } from './role-view'
import type { Template } from './template'

/** How old a thing is that came from an earlier meeting; null when it began at this one. */
export interface Age {
  since: LocalDate
  meetings: number
  days: number
}

/** `text` is null when its words were erased. States are those of the meeting's day, not of later. */
export interface ItemView {
  id: ThingId
  text: string | null
  by: MemberId | null
  minutes: number | null
  state: Item['state']
  /** Whether it is tagged with the team's goal. */
  forGoal: boolean
  age: Age | null
}

export interface ActionView {
  id: ThingId
  text: string | null
  owner: MemberId
  openedOn: LocalDate
  due: LocalDate | null
  state: Action['state']
  age: Age | null
}

export interface DecisionView {
  id: ThingId
  text: string | null
  by: MemberId | null
  recordedOn: LocalDate
}

/** A meeting's agenda as a card shows it, a document holds it and a Doc receives it. */
export interface AgendaView {
  occurrence: OccurrenceId
  status: OccurrenceStatus
  date: LocalDate
  start: LocalTime
  /** The minutes that the parts fill; those of the calendar when no template fits. */
  minutes: number
  roles: readonly RoleView[]
  goal: string | null
  norm: string | null
  template: { id: string; title: string; purpose: string; tip: string; chosen: boolean } | null
  /** Set when the meeting is too short for the template: then there are no parts. */
  tooShort: { shortest: number } | null
  parts: readonly PartView[]
  items: readonly ItemView[]
  carriedItems: readonly ItemView[]
  /** From earlier meetings. */
  carriedActions: readonly ActionView[]
  /** Agreed at this meeting. */
  newActions: readonly ActionView[]
  decisions: readonly DecisionView[]
}

export interface AgendaSources {
  today: LocalDate
  /** Who does each role at this meeting. */
  doers: ReadonlyMap<RoleId, readonly MemberId[]>
  words: (id: WordsId) => string | undefined
  template: (id: string) => Template | undefined
  goal?: string
  norms: readonly string[]
}

/** The agenda of one meeting; undefined when the calendar does not hold it. */
export function agendaView(
  team: { profile: Profile; calendar: Calendar; agenda: AgendaBook },
  occurrence: OccurrenceId,
  sources: AgendaSources,
): AgendaView | undefined {
  const { occurrences } = team.calendar
  const meeting = meetingOf(occurrences, occurrence)
  if (meeting === undefined) return undefined
  const { agenda, profile } = team
  const { goal, norms, doers } = sources
  const text = (id: WordsId) => sources.words(id) ?? null
  const plan = planOf(agenda, meeting, sources.template)
  const carried = carryOver(agenda, occurrences, meeting, sources.today)
  const tags = goalTagsOf(agenda, occurrence)
  const item = (thing: Item, age: Age | null): ItemView => ({
    id: thing.id,
    text: text(thing.words),
    by: thing.by,
    minutes: thing.minutes ?? null,
    state: (thing.stateOn ?? meeting.date) > meeting.date ? 'open' : thing.state,
    forGoal: tags.item(thing.id),
    age,
  })
  const action = (thing: Action, age: Age | null): ActionView => ({
    id: thing.id,
    text: text(thing.words),
    owner: thing.owner,
    openedOn: thing.openedOn,
    due: thing.due ?? null,
    state: (thing.closedOn ?? meeting.date) > meeting.date ? 'open' : thing.state,
    age,
  })
  return {
    occurrence,
    status: meeting.status,
    date: meeting.date,
    start: meeting.start,
    minutes: plan.minutes,
    roles: roleViews(profile, plan.template, doers),
    goal: goal ?? null,
    norm: normOfTheDay(norms, meetingIndex(occurrences, meeting)) ?? null,
    template: plan.heading,
    tooShort: plan.tooShort,
    parts: partViews(profile, meeting, plan, doers, tags.part),
    items: itemsOf(agenda.items, occurrence).map((thing) => item(thing, null)),
    carriedItems: carried.items.map(({ thing, since, age }) =>
      item(thing, age.meetings === 0 ? null : { since, ...age }),
    ),
    carriedActions: carried.actions.map(({ thing, since, age }) => action(thing, { since, ...age })),
    newActions: actionsOf(agenda.actions, occurrence).map((thing) => action(thing, null)),
    decisions: decisionsOf(agenda.decisions, occurrence).map(({ id, words, by, recordedOn }) => ({
      id,
      text: text(words),
      by,
      recordedOn,
    })),
  }
}
