import { addDays } from '../calendar/local-date'
import { today as dayOf, endsAt, startsAt, withinHours } from '../calendar/meeting-time'
import type { Occurrence } from '../calendar/occurrences'
import { type Instant, type MemberId, type OccurrenceId, type ThingId, thingId } from '../ids'
import type { Team } from '../state'
import { belongs } from '../team/membership'
import { reminderAt } from './clock'

const hour = 3_600_000

/** Something whose time comes: a message, or a command that nobody has to give. */
export type DueThing =
  | { kind: 'reminder'; occurrence: OccurrenceId; member: MemberId; days: 7 | 1 }
  | { kind: 'meeting-start'; occurrence: OccurrenceId }
  | { kind: 'meeting-end'; occurrence: OccurrenceId; round: ThingId }
  | { kind: 'close-round'; round: ThingId }
  | { kind: 'file'; occurrence: OccurrenceId; round: ThingId }
  | { kind: 'settle-exchanges' }
  | { kind: 'assume-doers'; occurrence: OccurrenceId }

/** `key` is the same for the same thing for ever. It is due from `at` until just before `until`. */
export type Due = DueThing & { key: string; at: Instant; until: Instant }

const later = (at: Instant, hours: number) => (at + hours * hour) as Instant
const never = Number.MAX_SAFE_INTEGER as Instant

/** The round of a meeting: there is one, and its id says which. */
export function roundOf(occurrence: OccurrenceId): ThingId {
  return thingId.parse(`r-${occurrence}`)
}

function reminders(team: Team, meeting: Occurrence, now: Instant): Due[] {
  const { zone, settings, members } = team.profile
  const holders = new Set((team.turns.published[meeting.id] ?? []).flatMap((turn) => turn.holders))
  const reachable = members.filter(
    (member) => holders.has(member.id) && !member.quiet && belongs(member, meeting.date),
  )
  const start = startsAt(meeting, zone)
  return ([7, 1] as const).flatMap((days) => {
    const planned = reminderAt(meeting, days, zone, settings)
    // After a pause of the server: as soon as the hours are open again, while it still helps.
    const at = planned > now ? planned : withinHours(now, zone, settings.hours)
    const until =
      days === 1 ? start : (Math.min(later(planned, 48), reminderAt(meeting, 1, zone, settings)) as Instant)
    return reachable.map(({ id: member }): Due => {
      const key = `reminder:${days}:${meeting.id}:${meeting.date}:${member}`
      return { kind: 'reminder', key, at, until, occurrence: meeting.id, member, days }
    })
  })
}

function meetingTimes(team: Team, meeting: Occurrence, now: Instant): Due[] {
  const { zone } = team.profile
  const occurrence = meeting.id
  const start = startsAt(meeting, zone)
  const end = endsAt(meeting, zone)
  const round = roundOf(occurrence)
  const opened = team.rounds.rounds.some((known) => known.occurrence === occurrence)
  const times: Due[] = []
  if (meeting.status === 'planned') {
    times.push(...reminders(team, meeting, now))
    times.push({
      kind: 'meeting-start',
      key: `start:${occurrence}:${meeting.date}`,
      at: start,
      until: end,
      occurrence,
    })
    const assumeAt = later(end, 48)
    times.push({ kind: 'assume-doers', key: `assume:${occurrence}`, at: assumeAt, until: never, occurrence })
  }
  if (!opened && meeting.status !== 'cancelled')
    times.push({
      kind: 'meeting-end',
      key: `end:${occurrence}`,
      at: end,
      until: later(end, 48),
      occurrence,
      round,
    })
  return times
}

function roundTimes({ rounds }: Team): Due[] {
  const filed = new Set(rounds.filed.map(({ occurrence }) => occurrence))
  return rounds.rounds.flatMap((round): Due[] => {
    if (round.state === 'open')
      return [
        { kind: 'close-round', key: `close:${round.id}`, at: round.closesAt, until: never, round: round.id },
      ]
    if (round.state === 'closed' && !filed.has(round.occurrence)) {
      const { id, occurrence } = round
      return [{ kind: 'file', key: `file:${id}`, at: round.openedAt, until: never, occurrence, round: id }]
    }
    return []
  })
}

function exchangeTimes({ turns, calendar, profile }: Team): Due[] {
  return turns.exchanges
    .filter(({ state }) => state === 'provisional')
    .flatMap((exchange): Due[] => {
      const places = [exchange.occurrence, exchange.back]
      const starts = calendar.occurrences
        .filter(({ id }) => places.includes(id))
        .map((meeting) => startsAt(meeting, profile.zone))
      if (starts.length === 0) return []
      const at = later(Math.min(...starts) as Instant, -24)
      return [{ kind: 'settle-exchanges', key: `settle:${exchange.id}`, at, until: never }]
    })
}

/**
 * What is due by itself, now or later, in no order. Only meetings of the last ten and the next nine
 * days count, and older ones that nobody confirmed, so that the answer costs the same in the tenth year as in the first. Reminders keep the team's hours and
 * leave out whoever wants none (FEATURES 39).
 */
export function dueThings(team: Team, now: Instant): readonly Due[] {
  const today = dayOf(now, team.profile.zone)
  const near = team.calendar.occurrences.filter(
    ({ date, status }) => date <= addDays(today, 9) && (date >= addDays(today, -10) || status === 'planned'),
  )
  return [
    ...near.flatMap((meeting) => meetingTimes(team, meeting, now)),
    ...roundTimes(team),
    ...exchangeTimes(team),
  ]
}

/** What is due at this instant. */
export function dueNow(team: Team, now: Instant): readonly Due[] {
  return dueThings(team, now).filter(({ at, until }) => at <= now && now < until)
}

/**
 * When to look at the team again: the next time at which something becomes due, at the latest in a week, or
 * null when the team has no meeting to come and nothing open.
 */
export function nextDue(team: Team, now: Instant): Instant | null {
  const ahead = dueThings(team, now).flatMap(({ at, until }) => (at > now && at < until ? [at] : []))
  const today = dayOf(now, team.profile.zone)
  const more = team.calendar.occurrences.some(({ date, status }) => status === 'planned' && date >= today)
  const week = more ? [later(now, 7 * 24)] : []
  const times = [...ahead, ...week]
  return times.length === 0 ? null : (Math.min(...times) as Instant)
}
