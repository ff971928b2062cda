import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import { memberId, occurrenceId } from '../ids'
import { shortId, typed } from '../typed-words'

const minutes = z.int().check(z.gte(1), z.lte(480))

const chooseTemplate = z.strictObject({
  type: z.literal('choose-template'),
  occurrence: occurrenceId,
  /** Of the library or the team's own. */
  template: shortId,
  minutes,
  /** The team's own division of the minutes, in the order of the parts. */
  partMinutes: z.optional(z.array(minutes).check(z.minLength(1), z.maxLength(16))),
})

const addItem = z.strictObject({
  type: z.literal('add-item'),
  id: shortId,
  occurrence: occurrenceId,
  text: typed,
  minutes: z.optional(minutes),
})

const finishItem = z.strictObject({ type: z.literal('finish-item'), id: shortId })

const parkItem = z.strictObject({ type: z.literal('park-item'), id: shortId })

/** A topic, or a part of one meeting's agenda, works on the team's goal, or does not any more. */
const tagGoal = z.strictObject({
  type: z.literal('tag-goal'),
  occurrence: occurrenceId,
  thing: z.enum(['item', 'part']),
  id: shortId,
  tagged: z.boolean(),
})

const recordDecision = z.strictObject({
  type: z.literal('record-decision'),
  id: shortId,
  occurrence: occurrenceId,
  text: typed,
})

const addAction = z.strictObject({
  type: z.literal('add-action'),
  id: shortId,
  occurrence: occurrenceId,
  owner: memberId,
  text: typed,
  due: z.optional(realDate),
})

const closeAction = z.strictObject({
  type: z.literal('close-action'),
  id: shortId,
  how: z.enum(['done', 'dropped']),
})

const saveTemplate = z.strictObject({
  type: z.literal('save-template'),
  /** An id of the library changes that template for this team. */
  id: shortId,
  /** Parsed by the decider, so that a mistake is answered with the field's name. */
  template: z.unknown(),
})

/** The code of a part of the agenda (meeting-notes.ts); null for none. */
const partCode = z.nullable(shortId)

/**
 * All that was noted at a meeting as it now stands in the Doc; what was taken before and is not in it any more goes.
 * From filing on nothing changes.
 */
const takeNotes = z.strictObject({
  type: z.literal('take-notes'),
  occurrence: occurrenceId,
  notes: z
    .array(z.strictObject({ id: shortId, part: partCode, text: z.string().check(z.maxLength(2_000)) }))
    .check(z.maxLength(200)),
  /** Parts of whose notes something was left out, because it was too much. */
  shortened: z.array(partCode).check(z.maxLength(100)),
})

/** A member's own note under a part; with an id that is known, it takes the place of that note. */
const writeNote = z.strictObject({
  type: z.literal('write-note'),
  id: shortId,
  occurrence: occurrenceId,
  part: partCode,
  text: typed,
})

const withdrawNote = z.strictObject({ type: z.literal('withdraw-note'), id: shortId })

/** Given by the clock when a meeting begins: open things are written onto its agenda. */
const carry = z.strictObject({ type: z.literal('carry'), occurrence: occurrenceId })

export const agendaCommands = [
  chooseTemplate,
  addItem,
  finishItem,
  parkItem,
  tagGoal,
  recordDecision,
  addAction,
  closeAction,
  saveTemplate,
  carry,
  takeNotes,
  writeNote,
  withdrawNote,
] as const

export type AgendaCommand = z.infer<(typeof agendaCommands)[number]>
