import type { OversightRefusal } from '../../oversight/refusals'
import type { Sentences } from '../sentences'

export const oversightRefusals: Sentences<OversightRefusal> = {
  'leader-is-member': () =>
    'Esta persona ya está en el equipo y ve sus páginas como integrante. Invita a alguien de fuera.',
  'leader-unknown': () => 'Esta persona ya no puede mirar tu equipo. No hace falta nada.',
  'leader-code-wrong': () =>
    'Ese código está mal escrito, ya se usó o es demasiado antiguo. Pide uno nuevo a alguien del equipo y escríbelo otra vez.',
  'feedback-line-empty': ({ line }) =>
    line === 'praise'
      ? 'La primera línea está vacía. Di qué viste que ayuda y envíala otra vez.'
      : line === 'question'
        ? 'La segunda línea está vacía. Haz una pregunta al equipo y envíala otra vez.'
        : 'Todavía no hay respuesta. Escribe una línea y envíala otra vez.',
  'feedback-line-too-long': ({ most, characters }) =>
    `Esa línea tiene ${characters} caracteres; caben ${most}. Acórtala para que se lea de un vistazo.`,
  'feedback-unknown': () => 'Este comentario ya no está. Abre otra vez la página para ver los que hay.',
  'feedback-has-answer': ({ by }, speaker) =>
    `${speaker.name(by)} ya respondió. Lee la respuesta y háblalo con esa persona si quieres añadir algo.`,
}
