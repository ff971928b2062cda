import { useMemo } from 'react'
import { localeOf } from '../text/language'
import { useLanguage } from './use-language'

/** Dates and times of the team as the reader writes them. Dates are `YYYY-MM-DD`, times `HH:MM` of the team's own clock. */
export interface Dates {
  /** Tuesday, 4 November */
  day(date: string): string
  /** 4 Nov */
  short(date: string): string
  /** November 4, 2026 */
  full(date: string): string
  /** November 2026 */
  month(date: string): string
  /** 3:30 PM */
  time(time: string): string
  /** Ana, Ben and Cleo */
  list(names: readonly string[]): string
}

export function useDates(): Dates {
  const locale = localeOf(useLanguage())
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const writer = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
      return (date: string) => writer.format(new Date(date))
    }
    const time = format({ hour: 'numeric', minute: '2-digit' })
    const list = new Intl.ListFormat(locale)
    return {
      day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
      short: format({ day: 'numeric', month: 'short' }),
      full: format({ dateStyle: 'long' }),
      month: format({ month: 'long', year: 'numeric' }),
      time: (at) => time(`2000-01-01T${at}:00Z`),
      list: (names) => list.format(names),
    }
  }, [locale])
}
