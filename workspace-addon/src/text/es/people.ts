import type { peopleTexts as English } from '../en/people'

export const peopleTexts: typeof English = {
  minutes: (n) => `${n}\u00a0min`,
  clock: (hour, minute) => `${hour}:${minute}`,
  you: 'tú',
  nobody: 'nadie todavía',
}
