import type { LocalDate } from '../ids'
import { type Calendar, type CalendarRules, meetingId, type Occurrence, overlap } from './occurrences'
import { datesOf } from './rhythm'
import { isSchoolDay } from './school-year'
import type { WallTime } from './wall-time'

/** What new rules do to the list. Meetings that have begun, were held or cancelled are in none of the four. */
export interface Change {
  add: readonly Occurrence[]
  drop: readonly Occurrence[]
  /** The same meeting at another time of the same day; `before` is what it was. */
  retime: readonly { before: Occurrence; after: Occurrence }[]
  keep: readonly Occurrence[]
}

/** Whether the meeting has begun by the clock on the wall. */
export function begun({ date, start }: Pick<Occurrence, 'date' | 'start'>, now: WallTime): boolean {
  return date < now.date || (date === now.date && start <= now.time)
}

function ruleMeetings(rules: CalendarRules, now: WallTime): Occurrence[] {
  const last = rules.years[rules.years.length - 1]
  if (rules.rhythm === null || last === undefined) return []
  const { start, minutes } = rules
  const dates = datesOf(rules.rhythm, rules.years, { from: now.date, until: last.until })
  return dates.map((date): Occurrence => ({ id: meetingId(date), date, start, minutes, status: 'planned' }))
}

/** A date that had school before and has none by the new rules. */
function closes(before: CalendarRules, after: CalendarRules, date: LocalDate): boolean {
  return isSchoolDay(before.years, date) && !isSchoolDay(after.years, date)
}

/**
 * Compares the list with what the rules ask for from now on. Meetings entered or moved by hand stay, unless
 * the new rules close their day; one that was moved or cancelled is not made again; where a meeting by hand
 * takes the time, the rhythm makes none; today's meeting keeps its hour when the new one is already past. Applying the change and asking again changes nothing.
 */
export function reschedule(calendar: Calendar, rules: CalendarRules, now: WallTime): Change {
  const open = calendar.occurrences.filter((one) => one.status === 'planned' && !begun(one, now))
  const byHand = open
    .filter(({ id }) => calendar.byHand.includes(id))
    .filter(({ date }) => !closes(calendar, rules, date))
  const wanted = new Map(
    ruleMeetings(rules, now)
      .filter((meeting) => !byHand.some((other) => overlap(meeting, other)))
      .map((meeting) => [meeting.id, meeting]),
  )
  const ofRule = open.filter(({ id, date }) => !calendar.byHand.includes(id) && wanted.get(id)?.date === date)
  const kept = new Set([...byHand, ...ofRule])
  const taken = new Set(
    calendar.occurrences.filter((one) => !open.includes(one) || kept.has(one)).map(({ id }) => id),
  )
  const retime = ofRule.flatMap((before) => {
    const after = wanted.get(before.id) ?? before
    const same = after.start === before.start && after.minutes === before.minutes
    return same || begun(after, now) ? [] : [{ before, after }]
  })
  return {
    add: [...wanted.values()].filter((meeting) => !taken.has(meeting.id) && !begun(meeting, now)),
    drop: open.filter((one) => !kept.has(one)),
    retime,
    keep: open.filter((one) => kept.has(one) && !retime.some(({ before }) => before === one)),
  }
}
