import { addDays } from '../calendar/local-date'
import { today as dayOf } from '../calendar/meeting-time'
import type { Actor } from '../decision'
import type { Event } from '../event'
import type { Instant, MemberId, OccurrenceId, RoleId, ThingId } from '../ids'
import { type ChangedTurn, changedTurns } from '../rotation/changed'
import type { Team } from '../state'
import { currentMember } from '../team/membership'

/** What a person is told or asked. */
export type PersonalMatter =
  | { kind: 'exchange'; exchange: ThingId }
  | { kind: 'swap'; swap: ThingId }
  | { kind: 'turns-changed'; changes: readonly { occurrence: OccurrenceId; role: RoleId }[] }
  | { kind: 'seat-empty'; occurrence: OccurrenceId; role: RoleId }

/** What the whole team is told in its own chat. */
export type SharedMatter =
  | { kind: 'round-opened'; round: ThingId }
  | { kind: 'round-closed'; round: ThingId; occurrence: OccurrenceId }
  | { kind: 'meeting-cancelled'; occurrence: OccurrenceId }
  | { kind: 'meeting-added'; occurrence: OccurrenceId }

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
      const { id, to, occurrence, role } = event.exchange
      return to === null
        ? after.profile.leads.map((lead) => person(lead, { kind: 'seat-empty', occurrence, role }))
        : [person(to, { kind: 'exchange', exchange: id })]
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
    default:
      return []
  }
}

function timeOf({ calendar }: Team, occurrence: OccurrenceId): string {
  const meeting = calendar.occurrences.find(({ id }) => id === occurrence)
  return meeting === undefined ? '' : `${meeting.date} ${meeting.start}`
}

/** Whoever had the date or has it now; when the meeting itself stays where it is, only one of both. */
function concerned({ occurrence, before: had, after: have }: ChangedTurn, before: Team, after: Team) {
  const isMoved = timeOf(before, occurrence) !== timeOf(after, occurrence)
  return [...new Set([...had, ...have])].filter(
    (member) => isMoved || !had.includes(member) || !have.includes(member),
  )
}

/**
 * Each person whose dates changed, with the dates; exactly those (FEATURES 24). Whoever only got a date that was
 * not published before is none of them, since it was nobody's.
 */
function changesByPerson(before: Team, after: Team): ReadonlyMap<MemberId, readonly ChangedTurn[]> {
  const wasPublished = ({ occurrence, role }: ChangedTurn) =>
    (before.turns.published[occurrence] ?? []).some((turn) => turn.role === role)
  const people = new Map<MemberId, ChangedTurn[]>()
  for (const change of changedTurns(before, after)) {
    for (const member of concerned(change, before, after))
      people.set(member, [...(people.get(member) ?? []), change])
  }
  return new Map([...people].filter(([, changes]) => changes.some(wasPublished)))
}

/**
 * Who is told or asked after a decision: the others of an exchange or swap, and everybody else whose published
 * dates changed, each once; never the one who acted, who sees it in the answer, and never who wants no
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
  const matters = events.flatMap((event) => mattersOf(event, before, after))
  const told = new Set(matters.flatMap((matter) => (matter.audience === 'person' ? [matter.to] : [])))
  const changed = [...changesByPerson(before, after)].flatMap(([to, changes]): Matter[] => {
    if (told.has(to)) return []
    const places = changes.map(({ occurrence, role }) => ({ occurrence, role }))
    return [person(to, { kind: 'turns-changed', changes: places })]
  })
  const today = dayOf(now, after.profile.zone)
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
  return [...matters, ...changed]
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
