import { dayNumber, epochDay } from '../calendar/local-date'
import type { LocalDate } from '../ids'
import type { Speaker } from './speaker'

const dayLong = 86_400_000
const weekdayAndDay = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const
const known = new Map<string, Intl.DateTimeFormat>()

/** The day as the language writes it, with its weekday: "Tue, Mar 4", "mar, 4 mar"; with the year if asked. */
export function dayText(language: Speaker['language'], date: LocalDate, withYear: boolean): string {
  return formatOf(language, withYear).format((dayNumber(date) - epochDay) * dayLong)
}

/** To make a format takes far longer than to use it. */
function formatOf(language: Speaker['language'], withYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withYear}`
  const found = known.get(key)
  if (found !== undefined) return found
  const options = withYear ? { ...weekdayAndDay, year: 'numeric' as const } : weekdayAndDay
  const format = new Intl.DateTimeFormat(language, options)
  known.set(key, format)
  return format
}
