import { distance } from 'fastest-levenshtein'
import { type CommandWord, wordMeanings } from './command-words'

/** What a typed message asks for: a command word and what followed it, a tagged text, or neither. */
export type Wish =
  | { kind: 'command'; word: CommandWord; rest: string }
  | { kind: 'tagged'; tag: 'reflection' | 'win'; text: string }
  | { kind: 'unclear'; near: CommandWord | null }

const tags: readonly (readonly [RegExp, 'reflection' | 'win'])[] = [
  [/(^|\s)#(reflection|reflexi[oó]n)\b/iu, 'reflection'],
  [/(^|\s)#(win|logro)\b/iu, 'win'],
]

/**
 * The nearest command word, or null. One slip is forgiven in four letters, two from six on, so that a
 * plain word of a conversation is not taken for a command.
 */
function nearest(word: string): CommandWord | null {
  const slips = word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0
  let best: { slips: number; command: CommandWord } | null = null
  for (const [known, command] of wordMeanings) {
    const away = distance(word, known)
    if (away <= slips && (best === null || away < best.slips)) best = { slips: away, command }
  }
  return best?.command ?? null
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
 * first word do not matter. A slip of the keyboard is answered with the nearest command, never carried out.
 */
export function understand(message: string): Wish {
  const text = message.trim()
  const withTag = tagged(text)
  if (withTag !== null) return withTag
  const joined = text.replace(/^[\s/¿¡]*/u, '').replace(/^(set|por)[ -](up|qué|que)(?!\p{L})/iu, '$1$2')
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(joined) ?? []
  const word = first.toLowerCase().replace(/[?!.,:;]+$/u, '')
  const command = wordMeanings.get(word)
  return command === undefined
    ? { kind: 'unclear', near: nearest(word) }
    : { kind: 'command', word: command, rest: rest.trim() }
}
