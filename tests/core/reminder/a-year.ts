import { type Occurrence, withStatus } from '../../../core/src/calendar/occurrences'
import { toInstant } from '../../../core/src/calendar/wall-time'
import { type Instant, type LocalDate, localTime } from '../../../core/src/ids'
import { type Due, dueNow, nextDue } from '../../../core/src/reminder/due'
import type { Team } from '../../../core/src/state'
import { day, facilitator, founded, meeting, who } from '../founded'

/** When and where a team meets, for a simulated year. */
export interface Place {
  zone: string
  start: string
  /** 1 is Monday. */
  weekday: number
  hours: { from: string; until: string }
  /** Weeks between two meetings. */
  every: number
}

const dayLong = 86_400_000
const dayOf = (at: number): LocalDate => day(new Date(at).toISOString().slice(0, 10))
const weekdayOf = (at: number) => new Date(at).getUTCDay() || 7

const letters = ['A', 'B', 'C', 'D', 'E', 'F']

/** A team of six with one meeting a week (or every so many), led in order of the list, from New Year's Day on. */
export function teamFor(year: number, { zone, start, weekday, hours, every }: Place): Team {
  const team = founded()
  const begin = Array.from({ length: 7 }, (_, n) => Date.UTC(year, 0, 1 + n)).find(
    (one) => weekdayOf(one) === weekday,
  )
  const dates = Array.from({ length: 53 }, (_, n) => (begin ?? Number.NaN) + n * every * 7 * dayLong)
    .filter((one) => new Date(one).getUTCFullYear() === year)
    .map(dayOf)
  const occurrences = dates.map(
    (date): Occurrence => ({
      id: meeting(date),
      date,
      start: localTime.parse(start),
      minutes: 45,
      status: 'planned',
    }),
  )
  const published = Object.fromEntries(
    dates.map((date, n) => {
      const holder = who(letters[n % letters.length] ?? 'A')
      const reasons = { [holder]: { code: 'pinned' as const } }
      return [meeting(date), [{ role: facilitator, holders: [holder], shadows: [], reasons }]]
    }),
  )
  return {
    ...team,
    profile: {
      ...team.profile,
      zone,
      members: team.profile.members.map((one) => ({ ...one, periods: [{ from: day('2000-01-01') }] })),
      settings: {
        ...team.profile.settings,
        hours: { from: localTime.parse(hours.from), until: localTime.parse(hours.until) },
      },
    },
    calendar: { ...team.calendar, occurrences },
    turns: { ...team.turns, published },
  }
}

/** A message that went out, and when. */
export interface Sent {
  key: string
  at: Instant
  due: Due
}

/** A pause of the server, in which it does not look. */
export interface Pause {
  from: Instant
  until: Instant
}

/** Something that somebody does while the year goes on. */
export interface Happening {
  at: Instant
  change: (team: Team) => Team
}

/**
 * Lives through the year as the shell does: looks when told to, sends each key once, and enters a meeting as
 * held when that is due.
 */
export function live(
  start: Team,
  { from, until }: { from: Instant; until: Instant },
  {
    pauses = [],
    happening = null,
    seen = new Set<string>(),
  }: { pauses?: readonly Pause[]; happening?: Happening | null; seen?: Set<string> } = {},
): { sent: Sent[]; looks: number } {
  const sent: Sent[] = []
  let team = start
  let now = from
  let looks = 0
  while (now < until) {
    const pause = pauses.find((one) => one.from <= now && now < one.until)
    if (pause !== undefined) now = pause.until
    looks += 1
    if (now === happening?.at) team = happening.change(team)
    for (const due of dueNow(team, now)) {
      if (due.kind === 'assume-doers')
        team = { ...team, calendar: withStatus(team.calendar, due.occurrence, 'held') }
      else if ((due.kind === 'reminder' || due.kind === 'meeting-start') && !seen.has(due.key)) {
        seen.add(due.key)
        sent.push({ key: due.key, at: now, due })
      }
    }
    const next = nextDue(team, now)
    if (next === null) break
    if (next <= now) throw new Error('the next look is not ahead')
    now = happening !== null && now < happening.at && happening.at < next ? happening.at : next
  }
  return { sent, looks }
}

/** The instant at which a wall time of the place begins. */
export function instantOf(date: string, time: string, zone: string): Instant {
  return toInstant({ date: day(date), time: localTime.parse(time) }, zone)
}

/** When the reminders of a meeting are to go out: the rule of FEATURES 23 and 39, written down a second time. */
export function expectedAt(date: LocalDate, days: 7 | 1, { zone, start, hours }: Place): Instant {
  let on = Date.parse(`${date}T00:00Z`) - days * dayLong
  while (weekdayOf(on) > 5) on -= dayLong
  const open = hours.from <= start && start < hours.until
  return instantOf(dayOf(on), open ? start : hours.from, zone)
}
