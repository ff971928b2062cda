import { useMemo } from 'react'
import { goalsTexts } from '../../text/goals'
import { localeOf } from '../../text/language'
import { useLanguage } from '../../use/use-language'
import { useTexts } from '../../use/use-texts'

/** Numbers as the reader writes them. */
export function useAmounts(): (value: number, unit?: 'percent' | 'count') => string {
  const locale = localeOf(useLanguage())
  const { percent } = useTexts(goalsTexts)
  return useMemo(() => {
    const writer = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
    return (value, unit = 'count') =>
      unit === 'percent' ? percent(writer.format(value)) : writer.format(value)
  }, [locale, percent])
}
