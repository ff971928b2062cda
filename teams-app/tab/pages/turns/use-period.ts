import { myPartTexts } from '../../text/my-part'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'

/** A stretch of days in words: one day, from one to another, or from one on. */
export function usePeriod(): (days: { from: string; until: string | null }) => string {
  const texts = useTexts(myPartTexts)
  const { day } = useDates()
  return ({ from, until }) => {
    if (until === null) return texts.fromOn(day(from))
    return from === until ? day(from) : texts.days(day(from), day(until))
  }
}
