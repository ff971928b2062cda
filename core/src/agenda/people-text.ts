/** The most characters that one typed text may have. */
const longestText = 2_000

export type TextRefusal =
  | { code: 'agenda-text-empty' }
  | { code: 'agenda-text-too-long'; most: number; characters: number }

/** The text without spaces at its ends. Refused when nothing visible is left or it is longer than 2,000 characters. */
export function peopleText(typed: string): { text: string } | { refused: TextRefusal } {
  const text = typed.trim()
  const characters = text.length
  if (/^[\s\u200b-\u200f\u2060\ufeff]*$/u.test(text)) return { refused: { code: 'agenda-text-empty' } }
  if (characters > longestText)
    return { refused: { code: 'agenda-text-too-long', most: longestText, characters } }
  return { text }
}
