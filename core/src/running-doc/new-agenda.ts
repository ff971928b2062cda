import type { Block } from '../document/block'
import type { DocsBody, DocsMark } from '../document/docs-body'
import { type Compiled, compileBlocks } from '../document/docs-requests'
import type { MarkToMake } from './edits'
import { blockMark } from './mark-name'
import { type MeetingBlock, type MeetingBlocks, wroteOf } from './meeting-blocks'
import type { OwnBlock } from './own-blocks'
import { codeOf, spanNames } from './own-meeting'
import type { Spot } from './place'

/** Blocks of ours, each under its mark, with the space behind it. */
export function markedBlocks(meeting: MeetingBlocks, blocks: readonly MeetingBlock[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => [
    {
      kind: 'mark',
      name: blockMark(meeting.occurrence, block.key, wroteOf(block, meeting.zone)),
      blocks: block.content,
    },
    ...block.space,
  ])
}

/** The requests that put blocks at a place of a tab. */
export function compiledAt(
  blocks: readonly Block[],
  { zone, language }: MeetingBlocks,
  { tabId }: DocsBody,
  spot: Spot,
): Compiled {
  return compileBlocks(blocks, { ...spot, tabId, zone, language })
}

/** The marks that span a meeting which stands just as it should. */
export function spansOf({ occurrence, date, blocks }: MeetingBlocks): readonly string[] {
  return spanNames(occurrence, { date, there: blocks.map(({ key }) => codeOf(key)), left: [] })
}

/**
 * Text that is put right at the edge of a mark may make the mark grow. Blocks that are as we wrote them are found
 * nevertheless; the marks of the others are made anew, so that they do not come to hold what is put there.
 */
export function heldMarks(
  blocks: readonly OwnBlock[],
  spots: readonly Spot[],
): { unmake: readonly DocsMark[]; make: readonly MarkToMake[] } {
  const touched = blocks.filter(({ state }) => state === 'touched')
  const held = touched.flatMap(({ marks, end }) =>
    marks.filter((mark) =>
      spots.some(({ put, index }) =>
        put === 'before' ? mark.start === index : end - 1 === index && mark.end >= index,
      ),
    ),
  )
  const edge = (mark: DocsMark) =>
    spots.find(({ put, index }) => put === 'after' && mark.start < index && index < mark.end)?.index
  return { unmake: held, make: held.map((mark) => ({ ...mark, end: edge(mark) ?? mark.end })) }
}
