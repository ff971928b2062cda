import type { TemplateProblem } from '../../agenda/template-problem'

/** Una frase por error en una plantilla; cada una empieza por el campo y dice qué escribir. */
export const templateProblems: {
  [C in TemplateProblem['code']]: (problem: Extract<TemplateProblem, { code: C }>) => string
} = {
  missing: ({ field }) => `Falta ${field}: añádalo, por favor.`,
  'unknown-field': ({ field }) => `${field} no es un campo de una plantilla: bórrelo o cambie su nombre.`,
  'wrong-kind': ({ field, expected }) => `${field} no es del tipo correcto: escriba ${kinds[expected]}.`,
  'wrong-form': ({ field }) =>
    isName(field)
      ? `${field} no está bien escrito: use letras minúsculas, cifras y guiones, como "nuestra-ronda".`
      : `${field} no está bien escrito: quite los espacios del principio y del final.`,
  'too-small': ({ field, of, least }) =>
    `${field} es demasiado ${small[of]}: el mínimo es ${least}${units[of]}.`,
  'too-big': ({ field, of, most }) => `${field} es demasiado ${big[of]}: el máximo es ${most}${units[of]}.`,
  'not-one-of': ({ field, options }) => `${field} tiene que ser uno de: ${options.join(', ')}.`,
  'sum-differs': ({ field, sum, minutes }) =>
    `${field} dice ${minutes}, pero las partes suman ${sum} minutos: cambie uno de los dos.`,
  'least-above-minutes': ({ field, least, minutes }) =>
    `${field} es ${least}, más que los ${minutes} minutos de la parte: bájelo o dé más tiempo a la parte.`,
  'used-twice': ({ field, value }) => `${field} repite "${value}": dé a cada uno su propio nombre.`,
  'owner-without-role': ({ field, owner, roles }) =>
    `${field} es "${owner}", que no es un papel de esta plantilla: elija uno de ${roles.join(', ')}, o añádalo a roles.`,
}

const kinds = {
  text: 'un texto entre comillas',
  'whole-number': 'un número entero',
  list: 'una lista entre [corchetes]',
  group: 'un grupo entre {llaves}',
}
const small = { characters: 'corto', entries: 'corto', value: 'pequeño' }
const big = { characters: 'largo', entries: 'largo', value: 'grande' }
const units = { characters: ' caracteres', entries: ' elementos', value: '' }

function isName(field: string): boolean {
  return /(^|\.)(id|owner)$|^roles\[/.test(field)
}
