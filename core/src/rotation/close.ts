import { endsAt } from '../calendar/meeting-time'
import type { Decision, Moment } from '../decision'
import type { OccurrenceId } from '../ids'
import type { TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import { type Found, meetingOf, memberThen, roleOf } from './meeting'
import { publish } from './publish'
import type { TurnRefusal } from './refusals'
import { beginStory, tell } from './story'
import type { Doers, Held, TurnFacts } from './turns'

type TurnDecision = Decision<TurnEvent, TurnRefusal>

/** After two days without an answer the published doers are assumed, in milliseconds. */
const twoDays = 2 * 86_400_000

/** Who was published to do each role: what a confirmation is prefilled with. */
export function publishedDoers({ profile, turns }: TurnFacts, occurrence: OccurrenceId): Doers[] {
  const published = turns.published[occurrence] ?? []
  return profile.roles.map(({ id }) => ({
    role: id,
    members: published.find(({ role }) => role === id)?.holders ?? [],
  }))
}

/** What is entered: the named roles, the others as published (or as entered before), each person once. */
function entryOf(
  facts: TurnFacts,
  {
    occurrence,
    doers,
    attendance,
  }: Pick<TurnCommandOf<'confirm-doers'>, 'occurrence' | 'doers' | 'attendance'>,
): Found<Omit<Held, 'assumed'>> {
  const meeting = meetingOf(facts, occurrence)
  if ('refused' in meeting) return meeting
  const { date } = meeting.found
  for (const { role } of doers) {
    const known = roleOf(facts, role)
    if ('refused' in known) return known
  }
  for (const id of [...doers.flatMap(({ members }) => members), ...(attendance ?? [])]) {
    const known = memberThen(facts, id, date)
    if ('refused' in known) return known
  }
  const before = facts.turns.held[occurrence]
  const all = publishedDoers(facts, occurrence).map(({ role, members }): Doers => {
    const named = doers.find((one) => one.role === role)
    const known = before?.doers.find((one) => one.role === role)
    return { role, members: [...new Set((named ?? known)?.members ?? members)] }
  })
  const there = attendance ?? before?.attendance ?? null
  return { found: { doers: all, attendance: there === null ? null : [...new Set(there)] } }
}

function same(one: Omit<Held, 'assumed'>, other: Omit<Held, 'assumed'>): boolean {
  const plain = ({ doers, attendance }: Omit<Held, 'assumed'>) => JSON.stringify([doers, attendance])
  return plain(one) === plain(other)
}

/**
 * Who really did it, at the close. Publishes one further date. What was only assumed may be confirmed or
 * changed; what was confirmed changes by a correction.
 */
export function confirmDoers(
  facts: TurnFacts,
  command: TurnCommandOf<'confirm-doers'>,
  { today }: Moment,
): TurnDecision {
  const { occurrence } = command
  const meeting = meetingOf(facts, occurrence)
  if ('refused' in meeting) return meeting
  const { date, status } = meeting.found
  if (status === 'cancelled') return { refused: { code: 'turn-meeting-cancelled', date } }
  if (date > today) return { refused: { code: 'meeting-still-ahead', date } }
  const entry = entryOf(facts, command)
  if ('refused' in entry) return entry
  const before = facts.turns.held[occurrence]
  if (before !== undefined && !before.assumed) {
    return same(before, entry.found) ? { events: [] } : { refused: { code: 'doers-confirmed-already', date } }
  }
  if (before !== undefined) return { events: [{ type: 'doers-corrected', occurrence, ...entry.found }] }
  const told = tell(beginStory(facts), { type: 'meeting-held', occurrence, ...entry.found, assumed: false })
  return { events: publish(told, today).events }
}

/** A later correction: balances follow, published dates stay. */
export function correctDoers(facts: TurnFacts, command: TurnCommandOf<'correct-doers'>): TurnDecision {
  const { occurrence } = command
  const meeting = meetingOf(facts, occurrence)
  if ('refused' in meeting) return meeting
  const before = facts.turns.held[occurrence]
  if (before === undefined) return { refused: { code: 'meeting-not-confirmed', date: meeting.found.date } }
  const entry = entryOf(facts, command)
  if ('refused' in entry) return entry
  if (!before.assumed && same(before, entry.found)) return { events: [] }
  return { events: [{ type: 'doers-corrected', occurrence, ...entry.found }] }
}

/** The clock: 48 hours after its end a meeting with published turns counts as held as published. */
export function assumeDoers(
  facts: TurnFacts,
  _: TurnCommandOf<'assume-doers'>,
  { now, today }: Moment,
): TurnDecision {
  const due = facts.calendar.occurrences.filter(
    (one) =>
      one.status === 'planned' &&
      facts.turns.published[one.id] !== undefined &&
      endsAt(one, facts.profile.zone) + twoDays <= now,
  )
  if (due.length === 0) return { events: [] }
  const told = due.reduce(
    (story, { id: occurrence }) =>
      tell(story, {
        type: 'meeting-held',
        occurrence,
        doers: publishedDoers(facts, occurrence),
        attendance: null,
        assumed: true,
      }),
    beginStory(facts),
  )
  return { events: publish(told, today).events }
}
