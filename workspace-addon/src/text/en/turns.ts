import { englishCards } from '@roundtable/core'

export const turnsTexts = {
  turns: {
    ...englishCards.turns,
    own: 'Your turns',
    dated: 'Who leads when',
    cannotOn: (place: string) => `I can't on ${place}`,
  },
  away: {
    ...englishCards.away,
    ownLabel: 'Away',
    stillComingOn: (when: string) => `I can come after all: ${when}`,
  },
  exchange: englishCards.exchange,
  swap: {
    ...englishCards.swap,
    choose: 'Choose a date',
  },
  why: {
    ...englishCards.why,
    others: 'The others',
  },
  takeOver: englishCards.takeOver,
  cancel: englishCards.cancel,
}
