import type { OversightRefusal } from './refusals'

/** The most characters of one line: it is read in a breath. */
const longestLine = 300

/** One line as typed, its line ends and spaces made one space each. Refused when blank or longer than 300 characters. */
export function feedbackLine(
  line: 'praise' | 'question' | 'answer',
  typed: string,
): { text: string } | { refused: OversightRefusal } {
  const text = typed.replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ' ').trim()
  if (text === '') return { refused: { code: 'feedback-line-empty', line } }
  const characters = text.length
  return characters > longestLine
    ? { refused: { code: 'feedback-line-too-long', most: longestLine, characters } }
    : { text }
}
