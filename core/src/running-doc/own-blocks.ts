import type { DocsBody, DocsMark, DocsParagraph } from '../document/docs-body'
import type { OccurrenceId } from '../ids'
import { readMark, type Wrote } from './mark-name'
import { chosenPlaces, placesUnder, type Seen } from './marked-places'

/**
 * A block of ours as it stands in the Doc. `intact`: just as we wrote it. `ticked`: as we wrote it, but somebody
 * struck it through or undid that. `touched`: somebody typed in it.
 * Marks only say where to look: text at their edges may or may not have made them grow (GOOGLE.md), so what counts are whole
 * paragraphs and what we wrote in them.
 */
export interface OwnBlock {
  readonly occurrence: OccurrenceId
  readonly key: string
  readonly state: 'intact' | 'ticked' | 'touched'
  readonly wrote: Wrote
  readonly marks: readonly DocsMark[]
  readonly paragraphs: readonly DocsParagraph[]
  /** From the first unit to behind the last line feed. */
  readonly start: number
  readonly end: number
}

/**
 * Our blocks of all meetings in the order of the document. Two marks of one key on the same paragraphs are one
 * block; on different ones they are two. A mark without content counts as gone.
 */
export function ownBlocks(body: DocsBody): readonly OwnBlock[] {
  const seen = body.marks.flatMap((mark): Seen[] => {
    const name = readMark(mark.name)
    if (name?.kind !== 'block' || mark.start >= mark.end) return []
    const under = paragraphsUnder(body.paragraphs, mark)
    return [
      { mark, id: `${name.occurrence}:${name.key}`, name, under, places: placesUnder(under, name.wrote) },
    ]
  })
  const chosen = chosenPlaces(seen)
  const claimed = new Set([...chosen.values()].flatMap(({ paragraphs }) => paragraphs))
  const blocks = new Map<string, OwnBlock>()
  for (const one of seen) {
    const { mark, id, name, under } = one
    const ours = chosen.get(one)
    const paragraphs = ours?.paragraphs ?? under.filter((paragraph) => !claimed.has(paragraph))
    const [first, last] = [paragraphs[0], paragraphs[paragraphs.length - 1]]
    if (first === undefined || last === undefined) continue
    const { occurrence, key, wrote } = name
    const place = `${first.start} ${id}`
    const marks = [...(blocks.get(place)?.marks ?? []), mark]
    const state = ours?.state ?? 'touched'
    blocks.set(place, { occurrence, key, state, wrote, marks, paragraphs, start: first.start, end: last.end })
  }
  return [...blocks.values()].sort((one, other) => one.start - other.start)
}

/** The paragraphs that share a unit with the range. `paragraphs` are in the order of the document. */
export function paragraphsUnder(
  paragraphs: readonly DocsParagraph[],
  { start, end }: { start: number; end: number },
): readonly DocsParagraph[] {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((paragraphs[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  const under: DocsParagraph[] = []
  for (let i = low; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]
    if (paragraph === undefined || paragraph.start >= end) break
    under.push(paragraph)
  }
  return under
}
