import type { DocsBody, DocsMark, DocsParagraph } from '../document/docs-body'
import { otherTick } from '../document/docs-print'
import type { OccurrenceId } from '../ids'
import { type MarkName, readMark, type Wrote } from './mark-name'
import { fingerprintOf } from './meeting-blocks'

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
    return [{ mark, name, under, ours: oursUnder(under, name.wrote) }]
  })
  const claimed = new Set(seen.flatMap(({ ours }) => ours?.paragraphs ?? []))
  const blocks = new Map<string, OwnBlock>()
  for (const { mark, name, under, ours } of seen) {
    const paragraphs = ours?.paragraphs ?? under.filter((paragraph) => !claimed.has(paragraph))
    const [first, last] = [paragraphs[0], paragraphs[paragraphs.length - 1]]
    if (first === undefined || last === undefined) continue
    const { occurrence, key, wrote } = name
    const place = `${first.start} ${occurrence}:${key}`
    const marks = [...(blocks.get(place)?.marks ?? []), mark]
    const state = ours?.state ?? 'touched'
    blocks.set(place, { occurrence, key, state, wrote, marks, paragraphs, start: first.start, end: last.end })
  }
  return [...blocks.values()].sort((one, other) => one.start - other.start)
}

interface Seen {
  readonly mark: DocsMark
  readonly name: Extract<MarkName, { kind: 'block' }>
  readonly under: readonly DocsParagraph[]
  readonly ours: Found | null
}

interface Found {
  readonly state: 'intact' | 'ticked'
  readonly paragraphs: readonly DocsParagraph[]
}

function oursUnder(under: readonly DocsParagraph[], { paragraphs, print }: Wrote): Found | null {
  const whole = windowOf(under, paragraphs, (prints) => fingerprintOf(prints) === print)
  if (whole !== null) return { state: 'intact', paragraphs: whole }
  const last = (prints: readonly string[]) =>
    prints.map((text, i) => (i === prints.length - 1 ? otherTick(text) : text))
  const ticked = windowOf(under, paragraphs, (prints) => fingerprintOf(last(prints)) === print)
  return ticked === null ? null : { state: 'ticked', paragraphs: ticked }
}

/** The first `count` paragraphs in a row, in one home, whose prints fit. */
export function windowOf(
  paragraphs: readonly DocsParagraph[],
  count: number,
  fits: (prints: readonly string[]) => boolean,
): readonly DocsParagraph[] | null {
  for (let i = 0; i + count <= paragraphs.length; i++) {
    const window = paragraphs.slice(i, i + count)
    const together = window.every(
      ({ home, place }, n) => home === window[0]?.home && place === window[0]?.place + n,
    )
    if (together && fits(window.map(({ print }) => print))) return window
  }
  return null
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
