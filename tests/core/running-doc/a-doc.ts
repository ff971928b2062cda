import { docsDocument } from '../../../core/src/document/docs-document'
import { insertAgenda } from '../../../core/src/running-doc/insert-agenda'
import type { AgendaInsertion, Known } from '../../../core/src/running-doc/insertion'
import type { MeetingBlocks } from '../../../core/src/running-doc/meeting-blocks'
import type { AgendaPlace } from '../../../core/src/running-doc/place'
import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import type { DocModel } from '../../doubles/google/doc-model/document'
import { toGet } from '../../doubles/google/doc-model/to-get'
import { linesOf } from '../../doubles/google/doc-model/user-edits'

export function got(model: DocModel) {
  return docsDocument().parse(toGet(model, { includeTabsContent: true }))
}

/** The Doc after a batch; throws with Google's sentence when it would refuse. */
export function after(model: DocModel, requests: readonly unknown[]): DocModel {
  const applied = applyBatch(model, requests)
  if ('error' in applied) throw new Error(applied.error.message)
  return applied.document
}

export interface Put {
  readonly answer: AgendaInsertion
  readonly document: DocModel
}

/** One get, one batch. */
export function put(
  model: DocModel,
  meeting: MeetingBlocks,
  known: Known = {},
  place: AgendaPlace = { at: 'top' },
): Put {
  const answer = insertAgenda(got(model), meeting, place, known)
  return { answer, document: 'requests' in answer ? after(model, answer.requests) : model }
}

/** The Doc with these agendas, put in one after the other. */
export function withAgendas(model: DocModel, ...meetings: readonly MeetingBlocks[]): DocModel {
  return meetings.reduce((document, meeting) => put(document, meeting).document, model)
}

/** Whether all that stood in the first tab stands there still, before and behind what was added. */
export function surroundings(before: DocModel, after: DocModel): boolean {
  const [old, now] = [linesOf(before), linesOf(after)]
  const head = old.findIndex((line, i) => line !== now[i])
  const kept = head < 0 ? old.length : head
  const tail = old.slice(kept)
  return tail.every((line, i) => line === now[now.length - tail.length + i])
}
