import type { peopleTexts as English } from '../en/people'

export const peopleTexts: typeof English = {
  minutes: (n) => `${n} min`,
  you: 'tú',
  nobody: 'nadie todavía',
  asked: (name) => `${name} (por confirmar)`,
}
