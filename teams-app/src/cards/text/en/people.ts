import { englishCards } from '@roundtable/core'

export const peopleTexts = {
  minutes: englishCards.minutes,
  clock: englishCards.clock,
  you: englishCards.you,
  nobody: englishCards.nobody,
}
