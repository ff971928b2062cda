import { useMemo } from 'react'
import { localeOf } from '../../text/language'
import { useLanguage } from '../../use/use-language'

/** How the reader's weeks look: they begin on a Sunday where English is read, on a Monday where Spanish is. */
export function useWeek() {
  const language = useLanguage()
  return useMemo(() => {
    const writer = (weekday: 'long' | 'short') => {
      const format = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', weekday })
      return (day: string) => format.format(new Date(day))
    }
    return { firstDay: language === 'es' ? 1 : 0, long: writer('long'), short: writer('short') }
  }, [language])
}
