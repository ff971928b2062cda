import type { OccurrenceId, ThingId } from '@roundtable/core'
import type { AgendaPut, InTrouble, NotesRead, RecordFiled, TextKept } from './docs/desk'
import type { Job } from './job'
import type { Screen } from './screen'

type JobOf<J extends Job['job']> = Extract<Job, { job: J }>

/** What follows when an agenda was put into the Doc, or could not be. */
export function afterAgenda({ occurrence, spot, answers }: JobOf<'put-agenda'>, put: AgendaPut): Screen {
  switch (put.kind) {
    case 'there':
      return { screen: 'inserted', occurrence, kept: put.kept }
    case 'asked':
      return { screen: 'question', occurrence, question: put.question, spot, answers }
    case 'trouble':
      return { ...troubleScreen(put), matter: { kind: 'agenda', occurrence, spot, answers } }
  }
}

/** What follows when the Doc was read. */
export function afterNotes(occurrence: OccurrenceId, read: NotesRead): Screen {
  return read.kind === 'read'
    ? { screen: 'notes' }
    : { ...troubleScreen(read), matter: { kind: 'notes', occurrence } }
}

/** What follows when a record was filed. */
export function afterFiling(round: ThingId, filed: RecordFiled): Screen {
  return filed.kind === 'filed'
    ? { screen: 'filed', round }
    : { ...troubleScreen(filed), matter: { kind: 'filing', round } }
}

/** What follows when everything of the team was put into a Doc. */
export function afterExport(kept: TextKept): Screen {
  return kept.kind === 'kept'
    ? { screen: 'exported', file: kept.doc }
    : { ...troubleScreen(kept), matter: { kind: 'export' } }
}

function troubleScreen({ place, reason, doc }: InTrouble) {
  return { screen: 'doc-trouble' as const, place, reason, ...(doc === undefined ? {} : { doc }) }
}
