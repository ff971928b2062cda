import { Temporal } from 'temporal-polyfill'
import { type Occurrence, withStatus } from '../../../core/src/calendar/occurrences'
import { type Instant, instant, type LocalDate, localDate, localTime } from '../../../core/src/ids'
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

const letters = ['A', 'B', 'C', 'D', 'E', 'F']

/** A team of six with one meeting a week (or every so many), led in order of the list, from New Year's Day on. */
export function teamFor(year: number, { zone, start, weekday, hours, every }: Place): Team {
  const team = founded()
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  const begin = first.add({ days: (((weekday - first.dayOfWeek) % 7) + 7) % 7 })
  const dates: LocalDate[] = []
  for (let date = begin; date.year === year; date = date.add({ weeks: every }))
    dates.push(day(date.toString()))
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

/** The instant of a wall time, asked of the calendar library itself. */
export function instantOf(date: Temporal.PlainDate, time: string, zone: string): Instant {
  return instant.parse(
    date
      .toPlainDateTime(Temporal.PlainTime.from(time))
      .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds,
  )
}

/** When the reminders of a meeting are to go out: the rule of FEATURES 23 and 39, written down a second time. */
export function expectedAt(date: LocalDate, days: 7 | 1, { zone, start, hours }: Place): Instant {
  let on = Temporal.PlainDate.from(localDate.parse(date)).subtract({ days })
  while (on.dayOfWeek > 5) on = on.subtract({ days: 1 })
  const open = hours.from <= start && start < hours.until
  return instantOf(on, open ? start : hours.from, zone)
}
