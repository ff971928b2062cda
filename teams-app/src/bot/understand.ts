import { withoutEnd } from '@roundtable/core'
import { distance } from 'fastest-levenshtein'
import { type CommandWord, wordMeanings } from './command-words'

/** What a typed message asks for: a command word and what followed it, a tagged text, or neither. */
export type Wish =
  | { kind: 'command'; word: CommandWord; rest: string }
  | { kind: 'tagged'; tag: 'reflection' | 'win'; text: string }
  | { kind: 'unclear'; near: string | null }

const tags: readonly (readonly [RegExp, 'reflection' | 'win'])[] = [
  [/(^|\s)#(reflection|reflexi[oó]n)\b/iu, 'reflection'],
  [/(^|\s)#(win|logro)\b/iu, 'win'],
]

/** How many slips of the keyboard lie between two words; two neighbours that changed places are one. */
function slipsBetween(word: string, known: string): number {
  for (let i = 1; i < word.length; i++) {
    const [before = '', here = ''] = [word[i - 1], word[i]]
    if (word.slice(0, i - 1) + here + before + word.slice(i + 1) === known) return 1
  }
  return distance(word, known)
}

const longestWord = Math.max(...[...wordMeanings.keys()].map(({ length }) => length))

/**
 * The nearest word that can be typed, or null. One slip is forgiven in four letters, two from six on, so that a
 * plain word of a conversation is not taken for a command.
 */
function nearest(word: string): string | null {
  const most = word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0
  if (word.length > longestWord + most) return null
  let best: { slips: number; known: string } | null = null
  for (const known of wordMeanings.keys()) {
    const slips = slipsBetween(word, known)
    if (slips <= most && (best === null || slips < best.slips)) best = { slips, known }
  }
  return best?.known ?? null
}

/** A text with a tag of ours in it, without the tag; null when it carries none. */
export function tagged(text: string): Extract<Wish, { kind: 'tagged' }> | null {
  for (const [pattern, tag] of tags) {
    if (pattern.test(text)) return { kind: 'tagged', tag, text: text.replace(pattern, ' ').trim() }
  }
  return null
}

/**
 * Reads a message to Roundtable. Case, accents left out, a leading slash and trailing punctuation of the
 * first word do not matter. A slip of the keyboard is answered with the nearest word, never carried out.
 */
export function understand(message: string): Wish {
  const text = message.trim()
  const withTag = tagged(text)
  if (withTag !== null) return withTag
  const joined = text
    .replace(/^[\s/¿¡]*/u, '')
    .replace(/^(set|por|my|mi)[ -](up|qué|que|part|parte)(?!\p{L})/iu, '$1$2')
    // Whole messages only: "no está claro" is something else.
    .replace(/^(not|no)[ -](here|está|esta)(?=[\s?!.]*$)/iu, '$1$2')
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(joined) ?? []
  const word = withoutEnd(first.toLowerCase(), /[?!.,:;]/)
  const command = wordMeanings.get(word)
  return command === undefined
    ? { kind: 'unclear', near: nearest(word) }
    : { kind: 'command', word: command, rest: rest.trim() }
}
