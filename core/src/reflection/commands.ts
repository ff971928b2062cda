import * as z from 'zod/mini'
import { memberId, occurrenceId, thingId } from '../ids'
import { shortId, typed } from '../typed-words'
import { frameIds, promptIds } from './frames'

/** No colon: the ids of a round's answers begin with it, and one round's must not begin another's. */
const roundId = thingId.check(z.regex(/^[\w-]{1,36}$/))

/** Long and random, since who holds the id of an anonymous answer may withdraw it. */
const secretId = thingId.check(z.regex(/^[\w-]{16,36}$/))

const platformId = z.string().check(z.regex(/^[!-~]{1,500}$/))
const source = z.strictObject({ conversation: platformId, message: platformId })

const openRound = z.strictObject({
  type: z.literal('open-round'),
  id: roundId,
  occurrence: occurrenceId,
  frame: z.enum(frameIds),
  mode: z.enum(['named', 'anonymous']),
  /** `brief`, the default, asks at most two prompts. */
  form: z.optional(z.enum(['brief', 'full'])),
})

const writeReflection = z.strictObject({
  type: z.literal('write-reflection'),
  round: roundId,
  answers: z
    .array(z.strictObject({ prompt: z.enum(promptIds), text: typed, id: secretId }))
    .check(z.minLength(1), z.maxLength(3)),
})

/** A chat message as a reflection of its author, whoever logs it; without a message, what the one who acts typed. */
const logReflection = z.strictObject({
  type: z.literal('log-reflection'),
  id: shortId,
  occurrence: occurrenceId,
  author: memberId,
  text: typed,
  source: z.optional(source),
})

const logWin = z.strictObject({
  type: z.literal('log-win'),
  id: shortId,
  occurrence: occurrenceId,
  /** Who wrote it; without it, the one who acts. */
  author: z.optional(memberId),
  text: typed,
  people: z.array(memberId).check(z.maxLength(50)),
  source: z.optional(source),
})

const withdrawReflection = z.strictObject({ type: z.literal('withdraw-reflection'), id: thingId })

const withdrawWin = z.strictObject({ type: z.literal('withdraw-win'), id: thingId })

/** Whoever a win is about agrees that it leaves the team, or wants it to stay; both can be changed at any time. */
const consentToWin = z.strictObject({ type: z.literal('consent-to-win'), id: thingId })

const refuseWin = z.strictObject({ type: z.literal('refuse-win'), id: thingId })

/** `ids` are those with which the answers were written. */
const withdrawAnswer = z.strictObject({
  type: z.literal('withdraw-answer'),
  round: roundId,
  ids: z.array(secretId).check(z.minLength(1), z.maxLength(3)),
})

const closeRound = z.strictObject({ type: z.literal('close-round'), round: roundId })

/**
 * The point after which nothing can be withdrawn: decided before the document is written, so that no withdrawn word is
 * in it.
 */
const markFiled = z.strictObject({
  type: z.literal('mark-filed'),
  occurrence: occurrenceId,
  filing: shortId,
})

export const reflectionCommands = [
  openRound,
  writeReflection,
  logReflection,
  logWin,
  withdrawReflection,
  withdrawWin,
  consentToWin,
  refuseWin,
  withdrawAnswer,
  closeRound,
  markFiled,
] as const

export type ReflectionCommand = z.infer<(typeof reflectionCommands)[number]>
