import type { WordsId } from '@roundtable/core'
import type { KeptWords } from './words'

/**
 * Draws something with people's words in it: what the drawing asks for and does not find is fetched, and it
 * is drawn again, until it has asked for nothing new. So only the words that are shown are ever read.
 * `draw` must be pure.
 */
export async function withWords<T>(
  fetchWords: (ids: readonly WordsId[]) => Promise<readonly KeptWords[]>,
  draw: (words: (id: WordsId) => string | undefined) => T,
): Promise<T> {
  const known = new Map<WordsId, string | undefined>()
  for (;;) {
    const missing = new Set<WordsId>()
    const drawn = draw((id) => {
      if (!known.has(id)) missing.add(id)
      return known.get(id)
    })
    if (missing.size === 0) return drawn
    for (const id of missing) known.set(id, undefined)
    for (const { id, text } of await fetchWords([...missing])) known.set(id, text)
  }
}
