import { useMemo } from 'react'
import { localeOf } from '../../text/language'
import { useLanguage } from '../../use/use-language'

/** Hundredths of a turn as the reader writes numbers: 1.5, or 1,5. */
export function useNumbers(): (hundredths: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 })
    return (hundredths) => format.format(hundredths / 100)
  }, [language])
}
