import type { RunningDocRefusal } from '../../running-doc/refusals'
import type { Sentences } from '../sentences'

export const runningDocRefusals: Sentences<RunningDocRefusal> = {
  'running-doc-is-record': () =>
    'That Doc keeps the records of your meetings. Choose another Doc for the agendas, or make a new one.',
  'doc-meeting-unknown': () =>
    'That meeting is not in the calendar any more. Open the next meeting and put its agenda into the Doc from there.',
}
