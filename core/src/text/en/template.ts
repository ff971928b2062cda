import type { TemplateProblem } from '../../agenda/template-problem'

/** One sentence per mistake in a template file; each begins with the field and says what to write there. */
export const templateProblems: {
  [C in TemplateProblem['code']]: (problem: Extract<TemplateProblem, { code: C }>) => string
} = {
  missing: ({ field }) => `${field} is missing: please add it.`,
  'unknown-field': ({ field }) => `${field} is not a field of a template: please remove or rename it.`,
  'wrong-kind': ({ field, expected }) =>
    `${field} is the wrong kind of value: please write ${kinds[expected]}.`,
  'wrong-form': ({ field }) =>
    isName(field)
      ? `${field} is not written the right way: use lower-case letters, digits and hyphens, like "our-check-in".`
      : `${field} is not written the right way: please remove the spaces at its ends.`,
  'too-small': ({ field, of, least }) =>
    `${field} is too ${small[of]}: it needs at least ${least}${units[of]}.`,
  'too-big': ({ field, of, most }) => `${field} is too ${big[of]}: it can be at most ${most}${units[of]}.`,
  'not-one-of': ({ field, options }) => `${field} has to be one of: ${options.join(', ')}.`,
  'sum-differs': ({ field, sum, minutes }) =>
    `${field} says ${minutes}, but the parts take ${sum} minutes together: please change one of them.`,
  'least-above-minutes': ({ field, least, minutes }) =>
    `${field} is ${least}, more than the part's ${minutes} minutes: please lower it or give the part more time.`,
  'used-twice': ({ field, value }) => `${field} repeats "${value}": please give each its own name.`,
  'owner-without-role': ({ field, owner, roles }) =>
    `${field} is "${owner}", which is not a role of this template: choose one of ${roles.join(', ')}, or add it to roles.`,
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

function isName(field: string): boolean {
  return /(^|\.)(id|owner)$|^roles\[/.test(field)
}
