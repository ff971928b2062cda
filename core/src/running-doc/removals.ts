import type { DocsRequest } from '../document/docs-api'
import { type DocsBody, type DocsMark, paragraphsIn } from '../document/docs-body'
import { compileBlocks } from '../document/docs-requests'
import type { Edit } from './edits'
import type { KeptBlock } from './insertion'
import { fingerprintOf, type MeetingBlocks } from './meeting-blocks'
import { type OwnBlock, ownBlocks } from './own-blocks'
import type { OwnMeeting } from './own-meeting'
import { typedLine } from './typed-line'

export interface Removals {
  readonly keys: ReadonlySet<string>
  readonly edits: readonly Edit[]
  readonly unmake: readonly DocsMark[]
  readonly kept: readonly KeptBlock[]
}

/**
 * What goes: blocks that the meeting no longer has, as we wrote them, with their space when nobody used it. A part goes as a
 * whole or stays as a whole, so that its notes keep their heading.
 */
export function plannedRemovals({ blocks, body }: OwnMeeting, meeting: MeetingBlocks): Removals {
  const wanted = new Set(meeting.blocks.map(({ key }) => key))
  const all = ownBlocks(body)
  const over = blocks
    .filter(({ key }) => !wanted.has(key))
    .map((block) => ({ block, until: endOfOurs(block, all, body) }))
  const stuck = new Set(over.filter(({ until }) => until === null).map(({ block }) => familyOf(block.key)))
  const gone = over.flatMap(({ block, until }) =>
    until === null || stuck.has(familyOf(block.key)) ? [] : [{ block, until }],
  )
  const kept = over.filter(({ block }) => stuck.has(familyOf(block.key)))
  return {
    keys: new Set(gone.map(({ block }) => block.key)),
    edits: gone.map(({ block, until }) => removal(block, until, meeting, body)),
    unmake: gone.flatMap(({ block }) => block.marks),
    kept: kept.map(({ block: { key, state, paragraphs } }) => ({
      key,
      name: typedLine(paragraphs.slice(0, 1)).text,
      why: state === 'touched' ? 'typed-in' : state === 'ticked' ? 'ticked' : 'has-notes',
    })),
  }
}

function familyOf(key: string): string {
  if (key.startsWith('part.')) return key.split('.').slice(0, 2).join('.')
  return key.startsWith('reflections') ? 'reflections' : key
}

/** The end of what is ours, its unused space included; null when a person wrote in either. */
function endOfOurs(block: OwnBlock, all: readonly OwnBlock[], body: DocsBody): number | null {
  if (block.state !== 'intact') return null
  if (block.wrote.space === '') return block.end
  const next = all.find(({ start }) => start >= block.end)
  if (next === undefined || block.paragraphs.some(({ home }) => home !== 0)) return null
  const space = paragraphsIn(body.parts.filter(({ start, end }) => start >= block.end && end <= next.start))
  return fingerprintOf(space.map(({ print }) => print)) === block.wrote.space ? next.start : null
}

/** Where no paragraph follows, the last line feed must stay (GOOGLE.md); then an empty line remains. */
function removal(
  block: OwnBlock,
  until: number,
  { zone, language }: MeetingBlocks,
  { tabId }: DocsBody,
): Edit {
  const { start, end, paragraphs } = block
  const whole = until > end || paragraphs[paragraphs.length - 1]?.followed !== 'by-none'
  const endIndex = whole ? until : end - 1
  const clear: readonly DocsRequest[] =
    endIndex === start ? [] : [{ deleteContentRange: { range: { tabId, startIndex: start, endIndex } } }]
  const bare = compileBlocks([{ kind: 'paragraph', text: [] }], {
    index: start,
    put: 'into',
    tabId,
    zone,
    language,
  })
  const requests = whole ? clear : [...clear, ...bare.requests]
  return { index: start, kind: 'rewrite', requests, moves: start - endIndex }
}
