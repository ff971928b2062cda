import { dateOf, partsOf } from '../calendar/local-date'
import { type Days, defaultSchoolYear, includes, type SchoolYear } from '../calendar/school-year'
import type { LocalDate } from '../ids'

/** The school year of a date and its term: the first until 31 December, the second from then on. */
export interface Term {
  /** `2026-2027`. */
  year: string
  /** `2026-2027-1` or `2026-2027-2`. */
  term: string
}

/** The term in which a meeting's record is kept. */
export function termOf(years: readonly SchoolYear[], date: LocalDate): Term {
  const { from } = schoolYearOf(years, date)
  const first = partsOf(from).year
  const year = `${first}-${first + 1}`
  return { year, term: `${year}-${partsOf(date).year > first ? 2 : 1}` }
}

/** The days of the term in which the date is, both included. */
export function termDays(years: readonly SchoolYear[], date: LocalDate): Days {
  const { from, until } = schoolYearOf(years, date)
  const first = partsOf(from).year
  const [lastOfFirst, firstOfSecond] = [dateOf(first, 12, 31), dateOf(first + 1, 1, 1)]
  if (lastOfFirst === null || firstOfSecond === null || until <= lastOfFirst) return { from, until }
  return date <= lastOfFirst ? { from, until: lastOfFirst } : { from: firstOfSecond, until }
}

function schoolYearOf(years: readonly SchoolYear[], date: LocalDate): SchoolYear {
  return years.find((year) => includes(year, date)) ?? defaultSchoolYear(date)
}
