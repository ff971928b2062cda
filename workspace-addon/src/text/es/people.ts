import { spanishCards } from '@roundtable/core'
import type { peopleTexts as English } from '../en/people'

export const peopleTexts: typeof English = {
  minutes: spanishCards.minutes,
  clock: spanishCards.clock,
  you: spanishCards.you,
  nobody: spanishCards.nobody,
}
