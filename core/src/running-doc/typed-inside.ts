import { type MeetingBlocks, printOfBlock } from './meeting-blocks'
import type { OwnBlock } from './own-blocks'
import { type TypedLine, typedLine } from './typed-line'

/**
 * What somebody typed inside a block of ours: its lines that we would not write, without our words where they begin with them.
 * None when we cannot tell, or when only our own words were changed to be shorter.
 */
export function typedInside(block: OwnBlock, { blocks, zone }: MeetingBlocks): readonly TypedLine[] {
  const wanted = blocks.find(({ key }) => key === block.key)
  if (block.state !== 'touched' || wanted === undefined) return []
  const ours = printOfBlock(wanted, zone).filter((print) => print !== '')
  return block.paragraphs.flatMap((paragraph) => {
    const { print } = paragraph
    if (ours.some((line) => line.startsWith(print))) return []
    const line = typedLine([paragraph])
    const start = ours.find((known) => print.startsWith(known))
    // Chips make a print longer than the text, so the words behind ours are cut from the print.
    return start === undefined ? [line] : [{ ...line, text: print.slice(start.length).trim() }]
  })
}
