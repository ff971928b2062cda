import type { DocsRequest } from '../document/docs-api'
import type { DocsBody, DocsMark } from '../document/docs-body'
import { otherTick } from '../document/docs-print'
import { compileBlocks } from '../document/docs-requests'
import type { Edit, MarkToMake } from './edits'
import type { KeptBlock } from './insertion'
import { blockMark } from './mark-name'
import { type MeetingBlock, type MeetingBlocks, printOfBlock, wroteOf } from './meeting-blocks'
import type { OwnBlock } from './own-blocks'
import type { OwnMeeting } from './own-meeting'

export interface Rewrites {
  readonly edits: readonly Edit[]
  readonly unmake: readonly DocsMark[]
  readonly make: readonly MarkToMake[]
  readonly kept: readonly KeptBlock[]
}

/** What is written anew: blocks that are as we wrote them and shall read otherwise. Those that people changed are kept. */
export function plannedRewrites({ blocks, body }: OwnMeeting, meeting: MeetingBlocks): Rewrites {
  const edits: Edit[] = []
  const unmake: DocsMark[] = []
  const kept: KeptBlock[] = []
  for (const own of blocks) {
    const wanted = meeting.blocks.find(({ key }) => key === own.key)
    if (wanted === undefined) continue
    const { zone } = meeting
    const now = own.paragraphs.map(({ print }) => print).join('\n')
    const then = printOfBlock(wanted, zone).join('\n')
    if (own.state === 'intact') {
      if (own.wrote.block === wroteOf(wanted, zone).block) continue
      edits.push(rewritten(own, wanted, meeting, body))
      unmake.push(...own.marks)
    } else if (now !== then) {
      const ticked = own.state === 'ticked' && now === otherTick(then)
      if (!ticked)
        kept.push({ key: own.key, name: wanted.name, why: own.state === 'ticked' ? 'ticked' : 'typed-in' })
    }
  }
  return { edits, unmake, make: [], kept }
}

/** The text of the paragraphs is exchanged; the last line feed stays, because what follows may need it (GOOGLE.md). */
function rewritten(own: OwnBlock, wanted: MeetingBlock, meeting: MeetingBlocks, { tabId }: DocsBody): Edit {
  const { start, end, paragraphs, key, wrote } = own
  const { occurrence, zone, language } = meeting
  const listed = paragraphs.length === 1 && paragraphs[0]?.listed === true
  // A box that somebody ticked must not be made anew; the API does not always tell (GOOGLE.md).
  const sameItem = listed && isOneItem(wanted)
  const name = blockMark(occurrence, key, { ...wroteOf(wanted, zone), space: wrote.space })
  const { requests, added } = compileBlocks([{ kind: 'mark', name, blocks: wanted.content }], {
    index: start,
    put: 'into',
    tabId,
    zone,
    language,
    ...(sameItem ? { bullets: 'keep' } : {}),
  })
  const old = end - 1 - start
  const clear: readonly DocsRequest[] =
    old === 0 ? [] : [{ deleteContentRange: { range: { tabId, startIndex: start, endIndex: end - 1 } } }]
  return { index: start, kind: 'rewrite', requests: [...clear, ...requests], moves: added - old }
}

function isOneItem({ content }: MeetingBlock): boolean {
  const [only] = content
  return (
    content.length === 1 && (only?.kind === 'checklist' || only?.kind === 'list') && only.items.length === 1
  )
}
