import type { DocsBody, DocsParagraph, DocsTable } from '../document/docs-body'
import type { OccurrenceId } from '../ids'
import { type OwnBlock, ownBlocks } from './own-blocks'

/** What people wrote below one of our blocks, down to the next one. */
export interface Territory {
  readonly key: string
  readonly parts: readonly (DocsParagraph | DocsTable)[]
}

export interface Territories {
  readonly blocks: readonly OwnBlock[]
  readonly territories: readonly Territory[]
}

/** The meeting's blocks in a tab and what stands below each. Below the last one (`end`) nothing is the meeting's. */
export function territoriesOf(body: DocsBody, occurrence: OccurrenceId): Territories {
  const all = ownBlocks(body)
  const ours = new Set(all.flatMap(({ paragraphs }) => paragraphs))
  const starts = all.filter(({ paragraphs }) => paragraphs.some(({ home }) => home === 0))
  const below = new Map<OwnBlock, (DocsParagraph | DocsTable)[]>()
  let at = -1
  for (const part of body.parts) {
    while ((starts[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= part.start) at += 1
    const block = starts[at]
    if (block === undefined || block.occurrence !== occurrence || block.key === 'end') continue
    if (part.kind === 'paragraph' && ours.has(part)) continue
    const parts = below.get(block) ?? []
    parts.push(part)
    below.set(block, parts)
  }
  return {
    blocks: all.filter((block) => block.occurrence === occurrence),
    territories: [...below].map(([{ key }, parts]) => ({ key, parts })),
  }
}
