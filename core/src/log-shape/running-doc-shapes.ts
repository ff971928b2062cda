import * as z from 'zod/mini'
import { occurrenceId } from '../ids'
import { docId } from '../running-doc/doc-id'
import type { RunningDocEvent } from '../running-doc/events'
import type { Shapes } from './shapes'

const shelf = z.string().check(z.regex(/^\w[\w.:@~-]{0,99}$/))

export const runningDocShapes: Shapes<RunningDocEvent> = {
  'running-doc-set': z.strictObject({ type: z.literal('running-doc-set'), doc: docId }),
  'running-doc-forgotten': z.strictObject({ type: z.literal('running-doc-forgotten') }),
  'record-doc-noted': z.strictObject({ type: z.literal('record-doc-noted'), term: shelf, doc: docId }),
  'folder-noted': z.strictObject({ type: z.literal('folder-noted'), year: shelf, folder: docId }),
  'agenda-noted': z.strictObject({ type: z.literal('agenda-noted'), occurrence: occurrenceId, doc: docId }),
}
