import type { peopleCards as English } from '../../en/cards/people'

export const peopleCards: typeof English = {
  minutes: (n) => `${n}\u00a0min`,
  clock: (hour, minute) => `${hour}:${minute}`,
  you: 'tú',
  nobody: 'nadie todavía',
}
