import { addDays } from '../calendar/local-date'
import { today as dayOf } from '../calendar/meeting-time'
import type { Actor } from '../decision'
import type { Event } from '../event'
import type { Instant, MemberId, OccurrenceId, RoleId, ThingId } from '../ids'
import { changedTurns } from '../rotation/changed'
import { movedTurns } from '../rotation/moved'
import { turnAt } from '../rotation/turns'
import type { Team } from '../state'
import { currentMember } from '../team/membership'
import { changesByPerson } from './changed-dates'

interface At {
  occurrence: OccurrenceId
  role: RoleId
}

/** What a person is told or asked. */
export type PersonalMatter =
  | { kind: 'exchange'; exchange: ThingId }
  | { kind: 'swap'; swap: ThingId }
  | { kind: 'turns-changed'; changes: readonly At[] }
  | ({ kind: 'seat-empty' } & At)
  | { kind: 'order-changed' }

/** What the whole team is told in its own chat. */
export type SharedMatter =
  | { kind: 'round-opened'; round: ThingId }
  | { kind: 'round-closed'; round: ThingId; occurrence: OccurrenceId }
  | { kind: 'meeting-cancelled'; occurrence: OccurrenceId }
  | { kind: 'meeting-added'; occurrence: OccurrenceId }
  | { kind: 'feedback-given'; feedback: ThingId }

/** Somebody to tell. `number` tells the notices of one decision apart; urgent ones do not wait for hours. */
export type Notice =
  | { audience: 'person'; to: MemberId; about: PersonalMatter; number: number; urgent: boolean }
  | { audience: 'team'; about: SharedMatter; number: number; urgent: boolean }

type Matter =
  | { audience: 'person'; to: MemberId; about: PersonalMatter }
  | { audience: 'team'; about: SharedMatter }

const person = (to: MemberId, about: PersonalMatter): Matter => ({ audience: 'person', to, about })
const team = (about: SharedMatter): Matter => ({ audience: 'team', about })

function mattersOf(event: Event, before: Team, after: Team): Matter[] {
  switch (event.type) {
    case 'exchange-proposed': {
      const { id, to } = event.exchange
      return to === null ? [] : [person(to, { kind: 'exchange', exchange: id })]
    }
    case 'exchange-written': {
      const exchange = after.turns.exchanges.find(({ id }) => id === event.exchange)
      if (exchange === undefined) return []
      const both = [exchange.from, ...(exchange.to === null ? [] : [exchange.to])]
      return both.map((to) => person(to, { kind: 'exchange', exchange: event.exchange }))
    }
    case 'give-back-asked': {
      const to = after.turns.exchanges.find(({ id }) => id === event.exchange)?.to ?? null
      return to === null ? [] : [person(to, { kind: 'exchange', exchange: event.exchange })]
    }
    case 'swap-proposed':
      return [person(event.swap.theirs.member, { kind: 'swap', swap: event.swap.id })]
    case 'swap-refused':
    case 'swap-undone':
    case 'swap-lapsed': {
      const swap = before.turns.swaps.find(({ id }) => id === event.swap)
      return swap === undefined ? [] : [person(swap.mine.member, { kind: 'swap', swap: swap.id })]
    }
    case 'round-opened':
      return [team({ kind: 'round-opened', round: event.round })]
    case 'round-closed': {
      const occurrence = after.rounds.rounds.find(({ id }) => id === event.round)?.occurrence
      return occurrence === undefined ? [] : [team({ kind: 'round-closed', round: event.round, occurrence })]
    }
    case 'meeting-cancelled':
      return [team({ kind: 'meeting-cancelled', occurrence: event.occurrence })]
    case 'meetings-scheduled':
      return event.byHand
        ? event.meetings.map(({ id }) => team({ kind: 'meeting-added', occurrence: id }))
        : []
    case 'feedback-given':
      return [team({ kind: 'feedback-given', feedback: event.feedback })]
    default:
      return []
  }
}

/** Nobody can take a seat: the leads are told (ROTATION.md "Choosing"), once for each. */
function emptySeats(before: Team, after: Team): Matter[] {
  const { roles, leads } = after.profile
  const asking = new Set(roles.filter(({ mode }) => mode.kind === 'ask-first').map(({ id }) => id))
  return changedTurns(before, after).flatMap((change) => {
    const { occurrence, role } = change
    const isEmpty = turnAt(after.turns, change)?.holders.length === 0
    const wasFull = change.before.length > 0 || turnAt(before.turns, change) === undefined
    const isOn = after.calendar.occurrences.some(
      ({ id, status }) => id === occurrence && status === 'planned',
    )
    if (!isEmpty || !wasFull || !isOn || asking.has(role)) return []
    return leads.map((lead) => person(lead, { kind: 'seat-empty', occurrence, role }))
  })
}

/** The dates that a question or an answer shows, so that nobody is told of them twice. */
function placesOf(about: PersonalMatter, before: Team, after: Team): readonly At[] {
  switch (about.kind) {
    case 'exchange': {
      const exchange = after.turns.exchanges.find(({ id }) => id === about.exchange)
      if (exchange === undefined) return []
      const { occurrence, back, role } = exchange
      return [{ occurrence, role }, ...(back === null ? [] : [{ occurrence: back, role }])]
    }
    case 'swap': {
      const swap = [...after.turns.swaps, ...before.turns.swaps].find(({ id }) => id === about.swap)
      return swap === undefined ? [] : [swap.mine, swap.theirs]
    }
    case 'seat-empty':
      return [about]
    default:
      return []
  }
}

/**
 * Who is told or asked after a decision: the others of an exchange or swap, and everybody else whose published
 * dates changed, each once; of a new order of the list only whose next date it moves; never the one who acted, who sees it in the answer, and never who wants no
 * messages. A newly published date is no change: it was nobody's before.
 */
export function notices(
  before: Team | null,
  events: readonly Event[],
  after: Team,
  actor: Actor,
  now: Instant,
): readonly Notice[] {
  if (before === null) return []
  const matters = [
    ...events.flatMap((event) => mattersOf(event, before, after)),
    ...emptySeats(before, after),
  ]
  const changed = [...changesByPerson(before, after)].flatMap(([to, changes]): Matter[] => {
    const known = matters.flatMap((matter) =>
      matter.audience === 'person' && matter.to === to ? placesOf(matter.about, before, after) : [],
    )
    const places = changes
      .map(({ occurrence, role }) => ({ occurrence, role }))
      .filter(({ occurrence, role }) =>
        known.every((place) => place.occurrence !== occurrence || place.role !== role),
      )
    return places.length === 0 ? [] : [person(to, { kind: 'turns-changed', changes: places })]
  })
  const today = dayOf(now, after.profile.zone)
  const reordered = events.some(({ type }) => type === 'members-reordered')
    ? [...new Set(movedTurns(before, after, today).map(({ member }) => member))]
    : []
  const moved = reordered.map((to) => person(to, { kind: 'order-changed' }))
  // Also a meeting that was to be tomorrow and is not any more.
  const soon = new Set(
    [...before.calendar.occurrences, ...after.calendar.occurrences]
      .filter(({ date }) => today <= date && date <= addDays(today, 1))
      .map(({ id }) => id),
  )
  const wants = (matter: Matter) => {
    if (matter.audience === 'team') return true
    const member = currentMember(after.profile, matter.to, today)
    return member !== undefined && !member.quiet && (actor.kind === 'clock' || matter.to !== actor.member)
  }
  return [...matters, ...changed, ...moved]
    .filter(wants)
    .map((matter, number): Notice => ({ ...matter, number, urgent: isUrgent(matter, after, soon) }))
}

/** A date of today or tomorrow cannot wait for office hours. */
function isUrgent({ about }: Matter, { turns }: Team, soon: ReadonlySet<OccurrenceId>): boolean {
  switch (about.kind) {
    case 'exchange': {
      const exchange = turns.exchanges.find(({ id }) => id === about.exchange)
      return exchange !== undefined && soon.has(exchange.occurrence)
    }
    case 'turns-changed':
      return about.changes.some(({ occurrence }) => soon.has(occurrence))
    case 'seat-empty':
      return soon.has(about.occurrence)
    default:
      return false
  }
}
