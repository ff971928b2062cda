import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import { memberId, thingId } from '../ids'
import { typed } from '../typed-words'

/** Leaves room for the prefixes under which the words and the line on the agenda are kept. */
const shortId = thingId.check(z.maxLength(70))

const pupils = z.int().check(z.gte(0), z.lte(100_000))

const addResults = z.strictObject({
  type: z.literal('add-results'),
  id: shortId,
  /** "Fractions, exit ticket 2". */
  title: typed,
  date: realDate,
  rows: z
    .array(
      z.strictObject({
        standard: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
        assessed: pupils,
        met: pupils,
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
})

const removeResults = z.strictObject({ type: z.literal('remove-results'), id: shortId })

const openDataTalk = z.strictObject({
  type: z.literal('open-data-talk'),
  id: shortId,
  /** What the talk is about, if it is on the list. */
  results: z.optional(shortId),
})

/** What the team sees, or why it thinks so; writing again replaces it. */
const writeDataTalk = z.strictObject({
  type: z.literal('write-data-talk'),
  id: shortId,
  step: z.enum(['see', 'why']),
  text: typed,
})

const addTry = z.strictObject({
  type: z.literal('add-try'),
  id: shortId,
  talk: shortId,
  who: memberId,
  by: realDate,
  text: typed,
})

const removeTry = z.strictObject({ type: z.literal('remove-try'), id: shortId })

const finishDataTalk = z.strictObject({
  type: z.literal('finish-data-talk'),
  id: shortId,
  /** Said when the talk ends without a try. */
  noChange: z.optional(z.literal(true)),
})

/** Did it work? */
const judgeTry = z.strictObject({
  type: z.literal('judge-try'),
  id: shortId,
  how: z.enum(['kept', 'changed', 'dropped']),
  evidence: typed,
})

export const dataCommands = [
  addResults,
  removeResults,
  openDataTalk,
  writeDataTalk,
  addTry,
  removeTry,
  finishDataTalk,
  judgeTry,
] as const

export type DataCommand = z.infer<(typeof dataCommands)[number]>
