import type { Block } from '../document/block'
import type { DocsBody, DocsMark } from '../document/docs-body'
import { type Compiled, compileBlocks } from '../document/docs-requests'
import type { MarkToMake } from './edits'
import { blockMark, readMark } from './mark-name'
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
 * Text that is put at the edge of a mark, or inside it, may make the mark grow over what is put there, which can read just like
 * the block that it marks. So these marks are made anew: those of blocks that are as we wrote them where their paragraphs
 * are, those of the others where they were.
 */
export function heldMarks(
  blocks: readonly OwnBlock[],
  spots: readonly Spot[],
): { unmake: readonly DocsMark[]; make: readonly MarkToMake[] } {
  const held = blocks.flatMap((block) =>
    block.marks
      .filter((mark) => spots.some((spot) => reaches(block, mark, spot)))
      .map((mark) => ({ block, mark })),
  )
  const edge = (mark: DocsMark) =>
    spots.find(({ put, index }) => put === 'after' && mark.start < index && index < mark.end)?.index
  return {
    unmake: held.map(({ mark }) => mark),
    make: held.map(({ block: { state, start, end }, mark }) =>
      state === 'touched'
        ? { ...mark, end: edge(mark) ?? mark.end }
        : { name: mark.name, start, end: Math.max(end - 1, start + 1) },
    ),
  }
}

function reaches({ state, end }: OwnBlock, mark: DocsMark, { put, index }: Spot): boolean {
  if (state !== 'touched') return mark.start <= index && index <= mark.end
  return put === 'before' ? mark.start === index : end - 1 === index && mark.end >= index
}

/** Marks of blocks that nothing is left of: text that is put where they were would come under them. */
export function emptiedMarks({ marks }: DocsBody): readonly DocsMark[] {
  return marks.filter(({ name, start, end }) => start >= end && readMark(name)?.kind === 'block')
}
