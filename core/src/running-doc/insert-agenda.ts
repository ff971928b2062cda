import type { DocsRequest } from '../document/docs-api'
import { bodiesOf, type DocsBody } from '../document/docs-body'
import type { DocsDocument } from '../document/docs-document'
import { adoptAgenda, strayHead } from './adopt-agenda'
import { batchOf } from './edits'
import type { AgendaInsertion, Known } from './insertion'
import { meetingMark } from './mark-name'
import type { MeetingBlocks } from './meeting-blocks'
import { compiledAt, emptiedMarks, heldMarks, markedBlocks, spansOf } from './new-agenda'
import { ownBlocks } from './own-blocks'
import { type OwnMeeting, ownMeetings } from './own-meeting'
import { type AgendaPlace, spotOf } from './place'
import { updateAgenda } from './update-agenda'

/**
 * Puts a meeting's agenda into a running Doc, or brings it up to date there (FEATURES 5). Never a character of a teacher
 * changes: what is outside our blocks stays, and so does a block of ours in which somebody typed.
 * @param doc the answer of `documents.get` with `includeTabsContent`, suggestions inline
 */
export function insertAgenda(
  doc: DocsDocument,
  meeting: MeetingBlocks,
  place: AgendaPlace,
  known: Known = {},
): AgendaInsertion {
  const bodies = bodiesOf(doc.tabs)
  const standing = bodies.flatMap((body) =>
    ownMeetings(body).filter(({ occurrence }) => occurrence === meeting.occurrence),
  )
  const main = standing.find(({ blocks }) => blocks.some(({ key }) => key === 'head')) ?? standing[0]
  if (main !== undefined) return updateAgenda(main, elsewhere(standing, main), meeting, known)
  const { date } = meeting
  const stray = strayHead(bodies, meeting)
  if (stray !== null && known.moved === undefined)
    return { ask: { code: 'agenda-was-moved', date, tab: bodies.length === 1 ? '' : stray.body.title } }
  if (stray !== null && known.moved === 'follow') return adoptAgenda(stray, meeting)
  const before =
    known.inserted === true ||
    bodies.some(({ marks }) => marks.some(({ name }) => name === meetingMark(meeting.occurrence)))
  if (stray === null && before && known.deleted === undefined)
    return { ask: { code: 'agenda-was-deleted', date } }
  if (stray === null && before && known.deleted === 'leave') return { nothing: true, kept: [] }
  return newAgenda(bodies, meeting, place)
}

function elsewhere(standing: readonly OwnMeeting[], main: OwnMeeting): ReadonlySet<string> {
  const others = standing.filter((meeting) => meeting !== main)
  return new Set(others.flatMap(({ blocks }) => blocks.map(({ key }) => key)))
}

function newAgenda(bodies: readonly DocsBody[], meeting: MeetingBlocks, place: AgendaPlace): AgendaInsertion {
  const { tab } = place
  const body = tab === undefined ? bodies[0] : bodies.find(({ tabId }) => tabId === tab)
  if (body === undefined) return { ask: { code: 'agenda-tab-unknown' } }
  const spot = spotOf(body, ownMeetings(body), meeting.date, place)
  if (spot === null) return { ask: { code: 'agenda-place-unknown' } }
  const { tabId } = body
  const { requests, start, end, added } = compiledAt(
    markedBlocks(meeting, meeting.blocks),
    meeting,
    body,
    spot,
  )
  const names = spansOf(meeting)
  const spans = names.map(
    (name): DocsRequest => ({
      createNamedRange: { name, range: { tabId, startIndex: start, endIndex: end } },
    }),
  )
  const held = heldMarks(ownBlocks(body), [spot])
  const edit = { index: spot.index, kind: spot.put === 'before' ? 'before' : 'after', moves: added } as const
  const batch = batchOf(
    tabId,
    [{ ...edit, requests: [...requests, ...spans] }],
    [...held.unmake, ...emptiedMarks(body)],
    held.make,
  )
  return { did: 'inserted', tabId, requests: batch, kept: [] }
}
