import type { TemplateProblem } from '../../agenda/template-problem'

/** One sentence for a mistake in a template; it begins with the field and says what to write there. */
export function templateProblem(problem: TemplateProblem): string {
  const { field } = problem
  switch (problem.code) {
    case 'missing':
      return `${field} is missing: please add it.`
    case 'unknown-field':
      return `${field} is not a field of a template: please remove or rename it.`
    case 'wrong-kind':
      return `${field} is the wrong kind of value: please write ${kinds[problem.expected]}.`
    case 'wrong-name':
      return `${field} is not a name: use lower-case letters, digits and hyphens, like "our-check-in".`
    case 'loose-spaces':
      return `${field} has spaces at its ends: please remove them.`
    case 'too-small':
      return `${field} is too ${small[problem.of]}: it needs at least ${problem.least}${units[problem.of]}.`
    case 'too-big':
      return `${field} is too ${big[problem.of]}: it can be at most ${problem.most}${units[problem.of]}.`
    case 'not-one-of':
      return `${field} has to be one of: ${problem.options.join(', ')}.`
    case 'sum-differs':
      return `${field} says ${problem.minutes}, but the parts take ${problem.sum} minutes together: please change one of them.`
    case 'least-above-minutes':
      return `${field} is ${problem.least}, more than the part's ${problem.minutes} minutes: please lower it or give the part more time.`
    case 'used-twice':
      return `${field} repeats "${problem.value}": please give each its own name.`
    case 'owner-without-role':
      return `${field} is "${problem.owner}", which is not a role of this template: choose one of ${problem.roles.join(', ')}, or add it to roles.`
  }
}

const kinds = {
  text: 'text in quotation marks',
  'whole-number': 'a whole number',
  list: 'a list in [square brackets]',
  group: 'a group in {curly brackets}',
}
const small = { characters: 'short', entries: 'short', value: 'small' }
const big = { characters: 'long', entries: 'long', value: 'big' }
const units = { characters: ' characters', entries: ' entries', value: '' }
