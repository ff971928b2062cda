import * as z from 'zod/mini'
import { type LocalDate, localDate } from '../ids'

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const firstYear = 1900
const lastYear = 2199

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysBeforeYear(year: number): number {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}

function daysBeforeMonth(year: number, month: number): number {
  const plain = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365][month - 1] ?? Number.NaN
  return plain + (month > 2 && isLeap(year) ? 1 : 0)
}

/** How many days the month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month)
}

/** The parts of a date; `month` and `day` count from 1. */
export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

/** The date of these parts, or null where the calendar has none (31 June) or the year is not 1900 to 2199. */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  const two = (part: number) => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}` as LocalDate
}

/** A date that stands in the calendar: `2026-02-30` is refused. For every command that names a date. */
export const realDate = localDate.check(
  z.refine((date) => {
    const { year, month, day } = partsOf(date as LocalDate)
    return dateOf(year, month, day) !== null
  }),
)

/** Days since 0000-12-31, so that a Monday is 1 modulo 7. */
export function dayNumber(date: LocalDate): number {
  return dayNumberOf(partsOf(date))
}

/** The day number of these parts, also of a year that no `LocalDate` names. */
export function dayNumberOf({ year, month, day }: ReturnType<typeof partsOf>): number {
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day
}

/** The day number of 1970-01-01, where instants begin. */
export const epochDay = 719_163

/** The date with this day number; throws a RangeError outside the years 1900 to 2199. */
export function dateOfDay(number: number): LocalDate {
  let year = Math.floor((number - 1) / 365.2425) + 1
  if (number > daysBeforeYear(year + 1)) year += 1
  if (number <= daysBeforeYear(year)) year -= 1
  const dayOfYear = number - daysBeforeYear(year)
  let month = Math.min(12, Math.floor((dayOfYear - 1) / 29) + 1)
  while (dayOfYear <= daysBeforeMonth(year, month)) month -= 1
  const date = dateOf(year, month, dayOfYear - daysBeforeMonth(year, month))
  if (date === null) throw new RangeError(`No date has the day number ${number}`)
  return date
}

/** `days` later, or earlier when negative. Throws a RangeError outside the years 1900 to 2199. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days)
}

/** Days from the first to the second date; negative when the second is earlier. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return dayNumber(until) - dayNumber(from)
}

/** The day of the week: 1 for Monday to 7 for Sunday. */
export function weekday(date: LocalDate): Weekday {
  return weekdayOfDay(dayNumber(date))
}

/** The day of the week of a day number. */
export function weekdayOfDay(number: number): Weekday {
  return (((((number - 1) % 7) + 7) % 7) + 1) as Weekday
}

/** The Monday of the date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(date))
}

/** Negative, 0 or positive, for sorting. */
export function compareDates(one: LocalDate, other: LocalDate): number {
  return one === other ? 0 : one < other ? -1 : 1
}
