import * as z from 'zod/mini'
import type { LocalDate, LocalTime } from '../ids'
import { localTime } from '../ids'
import type { Period } from '../team/team'
import { dateOf, dateOfDay, dayNumber, partsOf, realDate, weekdayOfDay } from './local-date'

/** Days from `from` to `until`, both included. */
export type Days = Required<Period>

/** A school year: balances begin at 0 with it. Both dates included. */
export interface SchoolYear {
  from: LocalDate
  until: LocalDate
  /** Breaks, closures, holidays: no meeting falls on them. Ordered, apart from each other. */
  daysOff: readonly Days[]
  /** Days on which school ends early, with the wall time from which the building is empty. Ordered. */
  earlyRelease: readonly EarlyRelease[]
}

export interface EarlyRelease {
  date: LocalDate
  from: LocalTime
}

/** Days that somebody entered, both included. That they are in order is the decider's to check. */
export const days = z.strictObject({ from: realDate, until: realDate })

/** A day on which the building is empty from `from`, a wall time. */
export const earlyRelease = z.strictObject({ date: realDate, from: localTime })

/** Whether the date lies in the days, both ends included. */
export function includes({ from, until }: Days, date: LocalDate): boolean {
  return from <= date && date <= until
}

function schoolYearAt(years: readonly SchoolYear[], date: LocalDate): SchoolYear | undefined {
  return years.find((year) => includes(year, date))
}

/** A Monday to Friday of a school year that is no day off. */
export function isSchoolDay(years: readonly SchoolYear[], date: LocalDate): boolean {
  const year = schoolYearAt(years, date)
  if (year === undefined || weekdayOfDay(dayNumber(date)) > 5) return false
  return !year.daysOff.some((off) => includes(off, date))
}

/** Every school day from `from` to `until`, both included, in order. */
export function schoolDays(years: readonly SchoolYear[], { from, until }: Days): LocalDate[] {
  const found: LocalDate[] = []
  for (const year of years) {
    const first = dayNumber(year.from > from ? year.from : from)
    const last = dayNumber(year.until < until ? year.until : until)
    const off = year.daysOff.map((period) => ({
      first: dayNumber(period.from),
      last: dayNumber(period.until),
    }))
    for (let day = first; day <= last; day += 1) {
      const free = weekdayOfDay(day) > 5 || off.some((period) => period.first <= day && day <= period.last)
      if (!free) found.push(dateOfDay(day))
    }
  }
  return found
}

/**
 * The year of a team that says nothing: 1 August to 30 June around today; from 15 June on the one that comes,
 * because what is left of the old one has no room for a rhythm.
 */
export function defaultSchoolYear(today: LocalDate): SchoolYear {
  const { year, month, day } = partsOf(today)
  const first = month > 6 || (month === 6 && day >= 15) ? year : year - 1
  const from = dateOf(first, 8, 1)
  const until = dateOf(first + 1, 6, 30)
  if (from === null || until === null) throw new RangeError(`No school year lies around ${today}`)
  return { from, until, daysOff: [], earlyRelease: [] }
}

/** The first and last day of the year that runs or comes next; the usual ones for a team that has none ahead. */
export function schoolYearInHand(years: readonly SchoolYear[], today: LocalDate): Days {
  const { from, until } = years.find((year) => today <= year.until) ?? defaultSchoolYear(today)
  return { from, until }
}
