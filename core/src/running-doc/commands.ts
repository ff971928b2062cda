import * as z from 'zod/mini'
import { occurrenceId } from '../ids'
import { docId } from './doc-id'

/** A school year `2026-2027`, its first or second term `2026-2027-1`, or a meeting. */
const shelf = z.string().check(z.regex(/^\w[\w.:@~-]{0,99}$/))

const setRunningDoc = z.strictObject({ type: z.literal('set-running-doc'), doc: docId })

const forgetRunningDoc = z.strictObject({ type: z.literal('forget-running-doc') })

/**
 * Compare and set: the Doc becomes the team's only while the team still has the one that it replaces (null: none).
 * Of two that make one at once, one wins and the other learns it from the team.
 */
const noteRunningDoc = z.strictObject({
  type: z.literal('note-running-doc'),
  doc: docId,
  replaces: z.nullable(docId),
})

const noteRecordDoc = z.strictObject({
  type: z.literal('note-record-doc'),
  term: shelf,
  doc: docId,
  replaces: z.nullable(docId),
})

const noteFolder = z.strictObject({
  type: z.literal('note-folder'),
  year: shelf,
  folder: docId,
  replaces: z.nullable(docId),
})

const noteAgenda = z.strictObject({
  type: z.literal('note-agenda'),
  occurrence: occurrenceId,
  doc: docId,
})

export const runningDocCommands = [
  setRunningDoc,
  forgetRunningDoc,
  noteRunningDoc,
  noteRecordDoc,
  noteFolder,
  noteAgenda,
] as const

export type RunningDocCommand = z.infer<(typeof runningDocCommands)[number]>
