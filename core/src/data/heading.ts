import { headingWords, wordsOf } from './heading-words'
import type { Personal } from './refusals'

/** What the heading of a column says about it; null when it says nothing that counts here. */
export type Heading = 'standard' | 'assessed' | 'met' | 'percent' | 'left' | Personal

/** What the heading says, where `counts` is whether everything below it is a count or a percent. */
export function headingOf(heading: string, counts: boolean): Heading | null {
  const words = wordsOf(heading)
  const says = (kind: keyof typeof headingWords) => words.some((word) => headingWords[kind].has(word))
  if (says('teachers')) return 'teachers'
  if (says('contacts')) return 'contacts'
  if (says('birth')) return 'birth-dates'
  if (counts) {
    const percent = says('percent')
    if (says('met')) return isNegated(words) ? 'left' : percent ? 'percent' : 'met'
    const manyPupils = says('pupils') && !says('ids')
    if (says('assessed') || manyPupils) return percent ? 'left' : 'assessed'
    if (words.length === 1 && says('number')) return 'assessed'
    if (percent) return 'percent'
  }
  if (says('standards')) return 'standard'
  if (says('ids')) return 'ids'
  if (says('names') || says('pupils')) return 'names'
  return says('topics') ? 'left' : null
}

/** "Not met", "no logrado": the others. "No. assessed" is a number. */
function isNegated(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      headingWords.negations.has(word) ||
      (word === 'no' && headingWords.met.has(words[at + 1] ?? '')) ||
      (word === 'no' && words[at + 1] === 'han'),
  )
}
