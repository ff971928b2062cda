import type { ReflectionRefusal } from './refusals'

/** The most characters that one reflection or win may have. */
export const longestReflection = 4_000

/** Whether nothing visible is left of a typed text. */
export function isBlank(typed: string): boolean {
  return /^[\s\u200b-\u200f\u2060\ufeff]*$/.test(typed)
}

/** The text without spaces at its ends. Refused when blank or longer than 4,000 characters. */
export function reflectionText(typed: string): { text: string } | { refused: ReflectionRefusal } {
  if (isBlank(typed)) return { refused: { code: 'reflection-empty' } }
  const text = typed.trim()
  const characters = text.length
  return characters > longestReflection
    ? { refused: { code: 'reflection-too-long', most: longestReflection, characters } }
    : { text }
}
