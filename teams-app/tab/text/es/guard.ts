import type { GuardTexts } from '../en/guard'

export const guard: GuardTexts = {
  found: (words) => `Esto puede decir de qué estudiante se trata: ${words}. Con iniciales queda en privado.`,
  quoted: (words) => `«${words}»`,
  initials: 'Usar iniciales',
  keep: 'Dejarlo así',
}
