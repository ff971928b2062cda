import type { DocsRequest } from '../document/docs-api'
import type { DocsDocument } from '../document/docs-document'
import { insertAgenda } from './insert-agenda'
import type { Known } from './insertion'
import type { MeetingBlocks } from './meeting-blocks'
import type { AgendaPlace } from './place'
import type { DocQuestion } from './questions'

/** What people are asked before an agenda goes into the Doc. */
export type AgendaQuestion = Exclude<DocQuestion['code'], 'agenda-place-unknown' | 'agenda-tab-unknown'>

/** What becomes of a meeting's agenda; `kept`: how many of our lines somebody typed in, so that they stay as they are. */
export type AgendaFate = { kept: number } | { question: AgendaQuestion } | 'no-place'

/** What to send for an agenda on the revision that was read; without requests it is there, or somebody decides first. */
export function planAgenda(
  document: DocsDocument,
  meeting: MeetingBlocks,
  place: AgendaPlace,
  known: Known,
): { requests: readonly DocsRequest[]; value: AgendaFate } {
  const insertion = insertAgenda(document, meeting, place, known)
  if ('ask' in insertion) {
    const { code } = insertion.ask
    const lost = code === 'agenda-place-unknown' || code === 'agenda-tab-unknown'
    return { requests: [], value: lost ? 'no-place' : { question: code } }
  }
  const value = { kept: insertion.kept.length }
  return 'nothing' in insertion ? { requests: [], value } : { requests: insertion.requests, value }
}
