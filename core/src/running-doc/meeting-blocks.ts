import type { Content, Table } from '../document/block'
import { layout } from '../document/docs-layout'
import { docsLines } from '../document/docs-line'
import { fingerprint, printOfLine } from '../document/docs-print'
import type { LocalDate, OccurrenceId } from '../ids'
import type { Wrote } from './mark-name'

/**
 * One of our blocks in a running Doc: what Roundtable writes and may write again, and the space for notes that it leaves
 * behind it once and then never touches.
 * - `key` is unique in the meeting and stays with the thing: `head`, `role.facilitator`, `action.<id>`, `part.<id>`.
 * - `name` is what a person is told it is: "Goal", "Check in". Never people's words.
 */
export interface MeetingBlock {
  readonly key: string
  readonly name: string
  readonly content: readonly Exclude<Content, Table>[]
  readonly space: readonly Content[]
}

/** A meeting as a running Doc shall show it. The first block is `head`. */
export interface MeetingBlocks {
  readonly occurrence: OccurrenceId
  readonly date: LocalDate
  readonly zone: string
  readonly language: 'en' | 'es'
  readonly blocks: readonly MeetingBlock[]
}

/** The prints of a block's paragraphs, one after another. */
export function printOfBlock({ content }: MeetingBlock, zone: string): readonly string[] {
  return content.flatMap(docsLines).map((line) => printOfLine(line, zone))
}

/** What the mark of a block says when it has just been written. */
export function wroteOf(block: MeetingBlock, zone: string): Wrote {
  const prints = printOfBlock(block, zone)
  return {
    paragraphs: prints.length,
    print: fingerprintOf(prints),
    block: fingerprint(JSON.stringify(block.content)),
    space: block.space.length === 0 ? '' : fingerprintOf(printsOfSpace(block, zone)),
  }
}

export function fingerprintOf(prints: readonly string[]): string {
  return fingerprint(prints.join('\n'))
}

/** The space as it looks untouched: its paragraphs, cell by cell. */
function printsOfSpace({ space }: MeetingBlock, zone: string): readonly string[] {
  const lines = layout(space, 0).parts.flatMap((part) =>
    part.kind === 'line' ? [part] : [...part.rows.flat()],
  )
  return lines.map((line) => printOfLine(line, zone))
}
