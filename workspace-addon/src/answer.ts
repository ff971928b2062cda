import type { Card } from './cards/card'

/** What a press is answered with; `show-answer.ts` makes it of CardService. */
export type Answer =
  /** `over`: the back arrow leads to the card before; `instead`: it stands in its place; `home`: all others go. */
  | { kind: 'card'; card: Card; where: 'over' | 'instead' | 'home'; notice?: string }
  /** Google asks the person for the permission to write in this one Doc. */
  | { kind: 'ask-for-the-doc' }
