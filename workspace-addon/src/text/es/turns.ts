import { spanishCards } from '@roundtable/core'
import type { turnsTexts as English } from '../en/turns'

export const turnsTexts: typeof English = {
  turns: {
    ...spanishCards.turns,
    own: 'Tus turnos',
    dated: 'Quién dirige y cuándo',
    cannotOn: (place) => `No puedo el ${place}`,
  },
  away: {
    ...spanishCards.away,
    ownLabel: 'Ausencia',
    stillComingOn: (when) => `Sí puedo ir: ${when}`,
  },
  exchange: spanishCards.exchange,
  swap: {
    ...spanishCards.swap,
    choose: 'Elige una fecha',
  },
  why: {
    ...spanishCards.why,
    others: 'Los demás',
  },
  takeOver: spanishCards.takeOver,
  cancel: spanishCards.cancel,
}
