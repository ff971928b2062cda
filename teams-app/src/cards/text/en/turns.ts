import { englishCards } from '@roundtable/core'

export const turnsTexts = {
  turns: englishCards.turns,
  away: englishCards.away,
  exchange: englishCards.exchange,
  swap: englishCards.swap,
  why: englishCards.why,
  takeOver: englishCards.takeOver,
  cancel: englishCards.cancel,
  changed: {
    cancelled: (role: string, date: string) =>
      `The meeting on ${date} is cancelled, and your turn (${role}) with it.`,
    title: 'A date has changed',
    yours: (role: string, date: string) => `You now have ${role} on ${date}.`,
    notYours: (role: string, date: string, name: string) => `${name} now has ${role} on ${date}, not you.`,
  },
}
