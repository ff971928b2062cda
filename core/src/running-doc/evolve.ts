import type { DocId } from './doc-id'
import type { RunningDocEvent } from './events'
import type { TeamDocs } from './team-docs'

const withDoc = ({ known }: TeamDocs, doc: DocId) => (known.includes(doc) ? known : [...known, doc])

type EventOf<T extends RunningDocEvent['type']> = Extract<RunningDocEvent, { type: T }>

/** How each event changes which files are the team's. */
export const evolveTeamDocs: {
  [T in RunningDocEvent['type']]: (docs: TeamDocs, event: EventOf<T>) => TeamDocs
} = {
  'running-doc-set': (docs, { doc }) => ({ ...docs, running: doc, known: withDoc(docs, doc) }),
  'running-doc-forgotten': (docs) => ({ ...docs, running: null }),
  'record-doc-noted': (docs, { term, doc }) => ({
    ...docs,
    records: [...docs.records.filter((record) => record.term !== term), { term, doc }],
    known: withDoc(docs, doc),
  }),
  'folder-noted': (docs, { year, folder }) => ({
    ...docs,
    folders: [...docs.folders.filter((known) => known.year !== year), { year, folder }],
  }),
  'agenda-noted': (docs, { occurrence, doc }) => ({
    ...docs,
    agendas: [...docs.agendas.filter((known) => known.occurrence !== occurrence), { occurrence, doc }],
  }),
}
