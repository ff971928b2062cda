import { addDays } from '../calendar/local-date'
import { today as dayOf, endsAt, startsAt } from '../calendar/meeting-time'
import type { Occurrence } from '../calendar/occurrences'
import { type Instant, type LocalDate, type MemberId, type OccurrenceId, type ThingId, thingId } from '../ids'
import { isAskedLate, noticeOf } from '../rotation/late'
import { aDay } from '../rotation/swap'
import type { Team } from '../state'
import { belongs } from '../team/membership'
import { type ReminderDays, reminderAt, remindersOpen, workday } from './clock'

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

/** How long a first reminder that is late still helps: over a weekend, and to the day after it. */
const helpful = 96

function daysOf({ profile, calendar }: Team): ReminderDays {
  return { zone: profile.zone, hours: profile.settings.hours, years: calendar.years }
}

/** The first time from now on at which the team may be told what has time: in its hours, on a working day. */
export function messagesOpen(team: Team, now: Instant): Instant {
  return remindersOpen(now, daysOf(team))
}

/** @param open the first time from now on at which messages may go out */
function reminders(team: Team, meeting: Occurrence, now: Instant, open: () => Instant): Due[] {
  const { zone, members } = team.profile
  const holders = new Set(
    (team.turns.published[meeting.id] ?? []).flatMap(({ role, holders: list }) =>
      list.filter((member) => !isAskedLate(team.turns, { occurrence: meeting.id, role, member })),
    ),
  )
  const reachable = members.filter(
    (member) => holders.has(member.id) && !member.quiet && belongs(member, meeting.date),
  )
  const start = startsAt(meeting, zone)
  if (reachable.length === 0 || start <= now) return []
  const days = daysOf(team)
  const [week, eve] = [reminderAt(meeting, 7, days), reminderAt(meeting, 1, days)]
  return ([7, 1] as const).flatMap((ahead) => {
    const planned = ahead === 7 ? week : eve
    const until = ahead === 7 ? (Math.min(later(week, helpful), eve) as Instant) : start
    if (until <= now) return []
    // After a pause of the server: as soon as the hours are open again, while it still helps.
    const at = planned > now ? planned : open()
    return reachable.map(({ id: member }): Due => {
      const key = `reminder:${ahead}:${meeting.id}:${meeting.date}:${member}`
      return { kind: 'reminder', key, at, until, occurrence: meeting.id, member, days: ahead }
    })
  })
}

function meetingTimes(team: Team, meeting: Occurrence, now: Instant, open: () => Instant): Due[] {
  const { zone } = team.profile
  const occurrence = meeting.id
  const start = startsAt(meeting, zone)
  const end = endsAt(meeting, zone)
  const round = roundOf(occurrence)
  const opened = team.rounds.rounds.some((known) => known.occurrence === occurrence)
  const times: Due[] = []
  if (meeting.status === 'planned') {
    times.push(...reminders(team, meeting, now, open))
    times.push({
      kind: 'meeting-start',
      key: `start:${occurrence}:${meeting.date}`,
      at: start,
      until: end,
      occurrence,
    })
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

/** Nobody said who led. Without published turns there is nothing to assume. */
function assumeTimes({ turns, profile }: Team, meeting: Occurrence): Due[] {
  const { id: occurrence } = meeting
  if (turns.published[occurrence] === undefined) return []
  const at = later(endsAt(meeting, profile.zone), 48)
  return [{ kind: 'assume-doers', key: `assume:${occurrence}`, at, until: never, occurrence }]
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

/** What is final so long before the first of its meetings, in milliseconds; at once when one of them is gone. */
function settleTime(
  { calendar, profile }: Team,
  key: string,
  places: readonly (OccurrenceId | null)[],
  notice = aDay,
): Due {
  const starts = places.flatMap((place) => {
    if (place === null) return []
    const meeting = calendar.occurrences.find(({ id }) => id === place)
    return [meeting === undefined ? 0 : startsAt(meeting, profile.zone) - notice]
  })
  return { kind: 'settle-exchanges', key: `settle:${key}`, at: Math.min(...starts) as Instant, until: never }
}

/** Exchanges and swaps that nobody answered. */
function tradeTimes(team: Team): Due[] {
  const { exchanges, swaps } = team.turns
  return [
    ...exchanges
      .filter(({ state }) => state !== 'written')
      .map((one) => settleTime(team, one.id, [one.occurrence, one.back], noticeOf(one))),
    ...swaps.map(({ id, mine, theirs }) => settleTime(team, id, [mine.occurrence, theirs.occurrence])),
  ]
}

/** Roles that ask first and found no volunteer yet: somebody is chosen the day before. */
function askTimes(team: Team, meeting: Occurrence): Due[] {
  const asking = team.profile.roles.filter(({ mode }) => mode.kind === 'ask-first').map(({ id }) => id)
  const open = (team.turns.published[meeting.id] ?? []).some(
    ({ role, holders }) => holders.length === 0 && asking.includes(role),
  )
  if (!open) return []
  const until = startsAt(meeting, team.profile.zone)
  return [{ ...settleTime(team, `ask:${meeting.id}`, [meeting.id]), until }]
}

/** Days ahead in which anything of a meeting can be due, without days off: a week before a Sunday, on the Friday before. */
const reach = 9

/** The last day whose meetings can make something due by this day: before a break people are reminded of those after it. */
function reachOf(team: Team, date: LocalDate): LocalDate {
  const plain = addDays(date, reach)
  const afterBreak = addDays(workday(addDays(date, 1), team.calendar.years, 1), 7)
  return afterBreak > plain ? afterBreak : plain
}

/**
 * What is due by itself, now or in the days to come, in no order. Only the meetings around today count, and
 * older ones that nobody confirmed, so that the answer costs the same in the tenth year as in the first.
 * Reminders keep the team's hours and leave out whoever wants none (FEATURES 39).
 * @param days how far ahead to look, beyond the reach of a meeting that is due today
 */
function dueThings(team: Team, now: Instant, days: number): readonly Due[] {
  const today = dayOf(now, team.profile.zone)
  const [from, until] = [addDays(today, -4), reachOf(team, addDays(today, days))]
  const { occurrences } = team.calendar
  const near = occurrences.filter(({ date }) => from <= date && date <= until)
  const planned = occurrences.filter(({ date, status }) => date <= until && status === 'planned')
  let opens: Instant | null = null
  const whenOpen = () => {
    opens ??= messagesOpen(team, now)
    return opens
  }
  return [
    ...near.flatMap((meeting) => meetingTimes(team, meeting, now, whenOpen)),
    ...planned.flatMap((meeting) => [...assumeTimes(team, meeting), ...askTimes(team, meeting)]),
    ...roundTimes(team),
    ...tradeTimes(team),
  ]
}

/** What is due at this instant. */
export function dueNow(team: Team, now: Instant): readonly Due[] {
  return dueThings(team, now, 0).filter(({ at, until }) => at <= now && now < until)
}

/**
 * When to look at the team again: the next time at which something becomes due, at the latest in a week, or
 * null when the team has no meeting to come and nothing open.
 */
export function nextDue(team: Team, now: Instant): Instant | null {
  // A day more than the week, as the week may end on the morrow of its last day.
  const ahead = dueThings(team, now, 8).flatMap(({ at, until }) => (at > now && at < until ? [at] : []))
  const today = dayOf(now, team.profile.zone)
  const more = team.calendar.occurrences.some(({ date, status }) => status === 'planned' && date >= today)
  const week = more ? [later(now, 7 * 24)] : []
  const times = [...ahead, ...week]
  return times.length === 0 ? null : (Math.min(...times) as Instant)
}
