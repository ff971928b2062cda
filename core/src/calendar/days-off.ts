import { addDays, compareDates } from './local-date'
import { type Days, type EarlyRelease, includes, type SchoolYear } from './school-year'

/** Whether any day lies in both. */
export function meets(one: Days, other: Days): boolean {
  return one.from <= other.until && other.from <= one.until
}

/** The same days in order, each once: periods that overlap or touch become one. */
export function mergeDays(periods: readonly Days[]): Days[] {
  const merged: Days[] = []
  for (const period of [...periods].sort((one, other) => compareDates(one.from, other.from))) {
    const last = merged[merged.length - 1]
    if (last === undefined || period.from > addDays(last.until, 1)) merged.push(period)
    else if (period.until > last.until) merged[merged.length - 1] = { from: last.from, until: period.until }
  }
  return merged
}

/** The days without those of `gone`; a period is cut or split where `gone` lies inside it. */
export function withoutDays(periods: readonly Days[], gone: Days): Days[] {
  return periods.flatMap((period) => {
    if (!meets(period, gone)) return [period]
    const before = period.from < gone.from ? [{ from: period.from, until: addDays(gone.from, -1) }] : []
    const after = period.until > gone.until ? [{ from: addDays(gone.until, 1), until: period.until }] : []
    return [...before, ...after]
  })
}

/** The part of the days that lies in `frame`, or null. */
export function commonDays(period: Days, frame: Days): Days | null {
  const from = period.from > frame.from ? period.from : frame.from
  const until = period.until < frame.until ? period.until : frame.until
  return from <= until ? { from, until } : null
}

function releasesByDate(releases: readonly EarlyRelease[]): EarlyRelease[] {
  const byDate = new Map(releases.map((release) => [release.date, release]))
  return [...byDate.values()].sort((one, other) => compareDates(one.date, other.date))
}

/** The year with these dates too, as far as they lie in it. The later word on an early release counts. */
export function withDaysOff(
  year: SchoolYear,
  daysOff: readonly Days[],
  earlyRelease: readonly EarlyRelease[],
): SchoolYear {
  const inside = daysOff.flatMap((period) => commonDays(period, year) ?? [])
  const releases = earlyRelease.filter(({ date }) => includes(year, date))
  return {
    ...year,
    daysOff: mergeDays([...year.daysOff, ...inside]),
    earlyRelease: releasesByDate([...year.earlyRelease, ...releases]),
  }
}
