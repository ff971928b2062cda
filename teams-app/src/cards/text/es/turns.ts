import { spanishCards } from '@roundtable/core'
import type { turnsTexts as English } from '../en/turns'

export const turnsTexts: typeof English = {
  turns: spanishCards.turns,
  away: spanishCards.away,
  exchange: spanishCards.exchange,
  swap: spanishCards.swap,
  why: spanishCards.why,
  takeOver: spanishCards.takeOver,
  cancel: spanishCards.cancel,
  changed: {
    cancelled: (role, date) => `La reunión del ${date} se canceló, y con ella tu ${role} de ese día.`,
    title: 'Cambió una fecha',
    yours: (role, date) => `Ahora tienes ${role} el ${date}.`,
    notYours: (role, date, name) => `${name} tiene ahora ${role} el ${date}; ya no te toca.`,
  },
}
