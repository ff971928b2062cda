import { docsDocument } from '../../../core/src/document/docs-document'
import { insertAgenda } from '../../../core/src/running-doc/insert-agenda'
import type { AgendaInsertion, Known } from '../../../core/src/running-doc/insertion'
import type { MeetingBlocks } from '../../../core/src/running-doc/meeting-blocks'
import type { AgendaPlace } from '../../../core/src/running-doc/place'
import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import type { DocModel } from '../../doubles/google/doc-model/document'
import { toGet } from '../../doubles/google/doc-model/to-get'

export function got(model: DocModel) {
  return docsDocument.parse(toGet(model, { includeTabsContent: true }))
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
