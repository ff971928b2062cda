import { fingerprint } from '../document/docs-print'
import { type OccurrenceId, type ThingId, thingId } from '../ids'

/** A text without what people vary when they write the same again: case, spaces, punctuation. For comparing only. */
export function sameWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu, '')
}

/**
 * Ids for what was typed in a Doc: the same words in the same place get the same id whenever they are read, so they
 * count once; changed words are another thing. The n-th of equal ones has an id of its own.
 */
export function typedIds(occurrence: OccurrenceId): (place: string, text: string) => ThingId {
  return idsBy(occurrence, (text) => sameWords(text) || text)
}

/** As `typedIds`, but one letter more is another text: what is taken over anew whenever it changes. */
export function exactIds(occurrence: OccurrenceId): (place: string, text: string) => ThingId {
  return idsBy(occurrence, (text) => text)
}

function idsBy(occurrence: OccurrenceId, same: (text: string) => string) {
  const counts = new Map<string, number>()
  return (place: string, text: string): ThingId => {
    const what = [occurrence, place, same(text)].join('\n')
    const count = counts.get(what) ?? 0
    counts.set(what, count + 1)
    return thingId.parse(`${typedPrefix}${fingerprint(`${what}\n${count}`)}`)
  }
}

const typedPrefix = 'doc-'

/** Whether a thing was typed into a Doc. */
export function isTypedId(id: ThingId): boolean {
  return id.startsWith(typedPrefix)
}
