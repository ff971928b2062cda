import { useMemo } from 'react'
import { localeOf } from '../../text/language'
import { useLanguage } from '../../use/use-language'

/** Monday to Friday in the reader's language. */
export function useWeekdays(): readonly string[] {
  const locale = localeOf(useLanguage())
  return useMemo(() => {
    const writer = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    // 1970-01-05 was a Monday.
    return [4, 5, 6, 7, 8].map((day) => writer.format(day * 86_400_000))
  }, [locale])
}
