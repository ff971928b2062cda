import type { DocsBody, DocsParagraph } from '../document/docs-body'
import { batchOf, type MarkToMake } from './edits'
import type { AgendaInsertion } from './insertion'
import { blockMark } from './mark-name'
import { windowsOf } from './marked-places'
import { type MeetingBlocks, printOfBlock, wroteOf } from './meeting-blocks'
import { ownBlocks } from './own-blocks'
import { codeOf, spanNames } from './own-meeting'

/** The heading of a meeting that stands in a Doc without our mark, as after cut and paste. */
export interface Stray {
  readonly body: DocsBody
  readonly head: DocsParagraph
}

/** The first unmarked paragraph that reads like the heading of this meeting. */
export function strayHead(bodies: readonly DocsBody[], meeting: MeetingBlocks): Stray | null {
  const [first] = meeting.blocks
  const [print] = first === undefined ? [] : printOfBlock(first, meeting.zone)
  for (const body of bodies) {
    const marked = new Set(ownBlocks(body).flatMap(({ paragraphs }) => paragraphs))
    const head = body.paragraphs.find((paragraph) => paragraph.print === print && !marked.has(paragraph))
    if (head !== undefined) return { body, head }
  }
  return null
}

/**
 * Marks the blocks of a moved agenda where they now stand, as far as they read just as we would write them; the others
 * are the team's and stay out of the roll.
 */
export function adoptAgenda({ body, head }: Stray, meeting: MeetingBlocks): AgendaInsertion {
  const { occurrence, date, zone, blocks } = meeting
  const next = ownBlocks(body).find(({ start }) => start > head.start)
  const until = next?.start ?? Number.POSITIVE_INFINITY
  let rest = body.paragraphs.filter(({ start }) => start >= head.start && start < until)
  const there: string[] = []
  const left: string[] = []
  const make: MarkToMake[] = []
  for (const block of blocks) {
    const prints = printOfBlock(block, zone)
    const [window] = windowsOf(rest, prints.length, (found) => found.join('\n') === prints.join('\n'))
    const [first, last] = [window?.[0], window?.[window.length - 1]]
    if (first === undefined || last === undefined) left.push(codeOf(block.key))
    else {
      there.push(codeOf(block.key))
      const { start } = first
      const name = blockMark(occurrence, block.key, wroteOf(block, zone))
      make.push({ name, start, end: Math.max(last.end - 1, start + 1) })
      rest = rest.filter((paragraph) => paragraph.start >= last.end)
    }
  }
  const end = Math.max(...make.map((mark) => mark.end))
  const spans = spanNames(occurrence, { date, there, left }).map((name) => ({ name, start: head.start, end }))
  const requests = batchOf(body.tabId, [], [], [...make, ...spans])
  return { did: 'updated', tabId: body.tabId, requests, kept: [] }
}
