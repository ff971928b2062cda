import type { DocsMark, DocsParagraph } from '../document/docs-body'
import { otherTick } from '../document/docs-print'
import type { MarkName, Wrote } from './mark-name'
import { fingerprintOf } from './meeting-blocks'

/** A mark of a block, the paragraphs under it, and where among them stands what we wrote. */
export interface Seen {
  readonly mark: DocsMark
  /** The same for all marks of one block. */
  readonly id: string
  readonly name: Extract<MarkName, { kind: 'block' }>
  readonly under: readonly DocsParagraph[]
  readonly places: readonly Place[]
}

/** Paragraphs that read as we wrote them; `ticked`: but for a tick. */
export interface Place {
  readonly state: 'intact' | 'ticked'
  readonly paragraphs: readonly DocsParagraph[]
}

/** Every place under a mark where the words stand that it tells of, those without a change of the tick first. */
export function placesUnder(
  under: readonly DocsParagraph[],
  { paragraphs: count, print }: Wrote,
): readonly Place[] {
  const last = (prints: readonly string[]) =>
    prints.map((text, i) => (i === prints.length - 1 ? otherTick(text) : text))
  const intact = windowsOf(under, count, (prints) => fingerprintOf(prints) === print)
  const ticked = windowsOf(under, count, (prints) => fingerprintOf(last(prints)) === print)
  return [
    ...intact.map((paragraphs): Place => ({ state: 'intact', paragraphs })),
    ...ticked.map((paragraphs): Place => ({ state: 'ticked', paragraphs })),
  ]
}

/**
 * The place of each mark that has one. No paragraph is of two blocks: where several have the same words, a mark that has grown
 * over those of another, or two lines that somebody joined into one, would else let us write one paragraph twice. Who has the
 * fewest places chooses first, then who has the shortest mark.
 */
export function chosenPlaces(seen: readonly Seen[]): ReadonlyMap<Seen, Place> {
  const owners = new Map<DocsParagraph, string>()
  const chosen = new Map<Seen, Place>()
  const inTurn = [...seen].sort(
    (one, other) =>
      one.places.length - other.places.length ||
      lengthOf(one.mark) - lengthOf(other.mark) ||
      one.mark.start - other.mark.start,
  )
  for (const one of inTurn) {
    const place = one.places.find(({ paragraphs }) =>
      paragraphs.every((paragraph) => (owners.get(paragraph) ?? one.id) === one.id),
    )
    if (place === undefined) continue
    chosen.set(one, place)
    for (const paragraph of place.paragraphs) owners.set(paragraph, one.id)
  }
  return chosen
}

function lengthOf({ start, end }: DocsMark): number {
  return end - start
}

/** All runs of `count` paragraphs, in one home, whose prints fit, in the order of the document. */
export function windowsOf(
  paragraphs: readonly DocsParagraph[],
  count: number,
  fits: (prints: readonly string[]) => boolean,
): readonly (readonly DocsParagraph[])[] {
  return paragraphs.flatMap((_, i) => {
    const window = paragraphs.slice(i, i + count)
    const together =
      window.length === count &&
      window.every(({ home, place }, n) => home === window[0]?.home && place === (window[0]?.place ?? 0) + n)
    return together && fits(window.map(({ print }) => print)) ? [window] : []
  })
}
