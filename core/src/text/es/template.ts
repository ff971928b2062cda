import type { TemplateProblem } from '../../agenda/template-problem'

/** Una frase por error en una plantilla; empieza por el campo y dice qué escribir en él. */
export function templateProblem(problem: TemplateProblem): string {
  const { field } = problem
  switch (problem.code) {
    case 'missing':
      return `${field} falta: agrégalo, por favor.`
    case 'unknown-field':
      return `${field} no es un campo de una plantilla: bórralo o cambia su nombre.`
    case 'wrong-kind':
      return `${field} no es del tipo correcto: escribe ${kinds[problem.expected]}.`
    case 'wrong-name':
      return `${field} no es un nombre: usa letras minúsculas, cifras y guiones, como "nuestra-ronda".`
    case 'loose-spaces':
      return `${field} tiene espacios al principio o al final: quítalos.`
    case 'too-small':
      return `${field} es demasiado ${small[problem.of]}: el mínimo es ${problem.least}${units[problem.of]}.`
    case 'too-big':
      return `${field} es demasiado ${big[problem.of]}: el máximo es ${problem.most}${units[problem.of]}.`
    case 'not-one-of':
      return `${field} tiene que ser uno de: ${problem.options.join(', ')}.`
    case 'sum-differs':
      return `${field} dice ${problem.minutes}, pero las partes suman ${problem.sum} minutos: cambia uno de los dos.`
    case 'least-above-minutes':
      return `${field} es ${problem.least}, más que los ${problem.minutes} minutos de la parte: bájalo o da más tiempo a la parte.`
    case 'used-twice':
      return `${field} repite "${problem.value}": da a cada uno su propio nombre.`
    case 'owner-without-role':
      return `${field} es "${problem.owner}", que no es un rol de esta plantilla: elige uno de ${problem.roles.join(', ')}, o agrégalo a roles.`
  }
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
