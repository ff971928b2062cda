import { useMemo } from 'react'
import { localeOf } from '../../text/language'
import { useLanguage } from '../../use/use-language'

/** A day with its year, as the reader writes it. */
export function useFullDate(): (day: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', dateStyle: 'long' })
    return (day) => format.format(new Date(day))
  }, [language])
}
