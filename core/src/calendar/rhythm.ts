import type { LocalDate } from '../ids'
import { compareDates, dayNumber, daysInMonth, mondayOf, partsOf, type Weekday, weekday } from './local-date'
import { mostMarks } from './most-marks'
import type { CycleMark, Rhythm } from './rhythm-shape'
import { type Days, type SchoolYear, schoolDays } from './school-year'

type RhythmOf<K extends Rhythm['kind']> = Extract<Rhythm, { kind: K }>

function inWeeks({ every, weekdays, anchor }: RhythmOf<'weeks'>): (date: LocalDate) => boolean {
  const monday = dayNumber(mondayOf(anchor))
  const wanted: readonly Weekday[] = weekdays
  return (date) => wanted.includes(weekday(date)) && ((dayNumber(mondayOf(date)) - monday) / 7) % every === 0
}

function inMonth(rule: RhythmOf<'month'>): (date: LocalDate) => boolean {
  return (date) => {
    if (weekday(date) !== rule.weekday) return false
    const { year, month, day } = partsOf(date)
    const last = day + 7 > daysInMonth(year, month)
    return rule.nth.some((wish) => (wish === 'last' ? last : Math.ceil(day / 7) === wish))
  }
}

/**
 * The day of the cycle, 1 to `length`, of every school day of the years. Only school days are counted: the
 * cycle stands still over weekends, breaks and the summer.
 */
export function cycleDays(
  { length, marks }: Pick<RhythmOf<'cycle'>, 'length' | 'marks'>,
  years: readonly SchoolYear[],
): Map<LocalDate, number> {
  const [first, last] = [years[0], years[years.length - 1]]
  if (first === undefined || last === undefined) return new Map()
  const dates = schoolDays(years, { from: first.from, until: last.until })
  const starts = marks.map(({ date, day }) => {
    const found = dates.findIndex((other) => other >= date)
    return { index: found === -1 ? dates.length : found, day }
  })
  let mark = 0
  return new Map(
    dates.map((date, index) => {
      while ((starts[mark + 1]?.index ?? Number.POSITIVE_INFINITY) <= index) mark += 1
      const { index: from, day } = starts[mark] ?? { index: 0, day: 1 }
      return [date, ((((day - 1 + index - from) % length) + length) % length) + 1]
    }),
  )
}

function inCycle(rule: RhythmOf<'cycle'>, years: readonly SchoolYear[]): (date: LocalDate) => boolean {
  const dayOf = cycleDays(rule, years)
  return (date) => rule.days.includes(dayOf.get(date) ?? 0)
}

/** The dates of the rule from `from` to `until`, both included: school days only, in order. */
export function datesOf(rule: Rhythm, years: readonly SchoolYear[], days: Days): LocalDate[] {
  const obeys =
    rule.kind === 'weeks' ? inWeeks(rule) : rule.kind === 'month' ? inMonth(rule) : inCycle(rule, years)
  return schoolDays(years, days).filter(obeys)
}

/** The rule with a further mark: from its date on the cycle is counted from it. Only the newest marks are kept. */
export function withMark(rule: RhythmOf<'cycle'>, mark: CycleMark): RhythmOf<'cycle'> {
  const others = rule.marks.filter(({ date }) => date !== mark.date)
  const marks = [...others, mark].sort((one, other) => compareDates(one.date, other.date))
  return { ...rule, marks: marks.slice(-mostMarks) }
}
