import { type LocalDate, type MemberId, type ThingId, type WordsId, wordsId } from '../ids'

/** Something that the team agreed to make. Its name, link and sentences are words. */
export interface Product {
  id: ThingId
  addedOn: LocalDate
  by: MemberId | null
  name: WordsId
  due?: LocalDate
  link?: WordsId
  /** Since when it is there. */
  existsSince?: LocalDate
  /** When it was last put off. */
  deferredOn?: LocalDate
  /** Why it was renamed or put off, the last time. */
  why?: WordsId
  /** The team asks for help with it. */
  help?: { since: LocalDate; words?: WordsId }
}

export const noProducts: readonly Product[] = []

/** Under which id the store of words keeps what is said about a product. */
export function productWords(kind: 'name' | 'link' | 'why' | 'help', id: ThingId): WordsId {
  return wordsId.parse(kind === 'name' ? `product:${id}` : `product-${kind}:${id}`)
}
