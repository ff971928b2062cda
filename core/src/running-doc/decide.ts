import type { Calendar } from '../calendar/occurrences'
import type { Decision } from '../decision'
import type { RunningDocCommand } from './commands'
import type { RunningDocEvent } from './events'
import type { RunningDocRefusal } from './refusals'
import { agendaDocOf, folderOf, recordDocOf, type TeamDocs } from './team-docs'

/** What is decided on about the team's files. */
export interface DocsFacts {
  docs: TeamDocs
  calendar: Pick<Calendar, 'occurrences'>
}

type CommandOf<T extends RunningDocCommand['type']> = Extract<RunningDocCommand, { type: T }>
type DocsDecision = Decision<RunningDocEvent, RunningDocRefusal>

const nothing: DocsDecision = { events: [] }

/**
 * Which files are the team's. What is so already, and a note that came too late, give no events: whoever gave the
 * command looks at the team to learn which file counts.
 */
export const runningDocDeciders: {
  [T in RunningDocCommand['type']]: (facts: DocsFacts, command: CommandOf<T>) => DocsDecision
} = {
  'set-running-doc': ({ docs }, { doc }) => {
    if (docs.records.some((record) => record.doc === doc))
      return { refused: { code: 'running-doc-is-record' } }
    return docs.running === doc ? nothing : { events: [{ type: 'running-doc-set', doc }] }
  },
  'forget-running-doc': ({ docs }) =>
    docs.running === null ? nothing : { events: [{ type: 'running-doc-forgotten' }] },
  'note-running-doc': ({ docs }, { doc, replaces }) =>
    docs.running === replaces && doc !== replaces ? { events: [{ type: 'running-doc-set', doc }] } : nothing,
  'note-record-doc': ({ docs }, { term, doc, replaces }) =>
    recordDocOf(docs, term) === replaces && doc !== replaces
      ? { events: [{ type: 'record-doc-noted', term, doc }] }
      : nothing,
  'note-folder': ({ docs }, { year, folder, replaces }) =>
    folderOf(docs, year) === replaces && folder !== replaces
      ? { events: [{ type: 'folder-noted', year, folder }] }
      : nothing,
  'note-agenda': ({ docs, calendar }, { occurrence, doc }) => {
    if (calendar.occurrences.every(({ id }) => id !== occurrence))
      return { refused: { code: 'doc-meeting-unknown', occurrence } }
    if (agendaDocOf(docs, occurrence) === doc) return nothing
    return { events: [{ type: 'agenda-noted', occurrence, doc }] }
  },
}
