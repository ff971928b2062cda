import {
  command,
  googleRefusals,
  isRefusal,
  localDate,
  memberId,
  occurrenceId,
  type Refusal,
  roleId,
  skipReasonCodes,
  teamId,
  thingId,
} from '@roundtable/core'
import * as z from 'zod'

/** What is asked when people changed our part of their Doc. */
const docQuestions = [
  'agenda-was-deleted',
  'agenda-was-moved',
  'agenda-blocks-deleted',
  'agenda-blocks-moved',
] as const

/** What was answered so far: one question can follow another. */
export const docAnswers = z.strictObject({
  deleted: z.enum(['restore', 'leave']).optional(),
  moved: z.enum(['follow', 'again']).optional(),
})

/** Which part of the agenda; what is beyond the last means the last. */
const step = z.number().int().min(0).max(100)

/**
 * What a card is about, in ids only: it may wait in the outbox or come back in a button, and holds nothing
 * that a person wrote. Drawing it needs the team as it is then, so a card is never older than its answer.
 */
export const screen = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('welcome') }),
  z.strictObject({ screen: z.literal('choose-team'), teams: z.array(teamId).max(6) }),
  z.strictObject({ screen: z.literal('set-up') }),
  z.strictObject({ screen: z.literal('next') }),
  z.strictObject({ screen: z.literal('turns') }),
  z.strictObject({ screen: z.literal('agenda'), occurrence: z.nullable(occurrenceId) }),
  z.strictObject({ screen: z.literal('choose-agenda'), occurrence: occurrenceId }),
  z.strictObject({ screen: z.literal('own-agenda'), occurrence: occurrenceId }),
  z.strictObject({ screen: z.literal('leading'), occurrence: occurrenceId, step }),
  z.strictObject({ screen: z.literal('when-hard'), occurrence: occurrenceId, step }),
  z.strictObject({ screen: z.literal('away') }),
  z.strictObject({
    screen: z.literal('away-preview'),
    from: localDate,
    until: z.nullable(localDate),
    kind: z.enum(['away', 'not-leading']),
  }),
  z.strictObject({
    screen: z.literal('pass-preview'),
    occurrence: occurrenceId,
    role: roleId,
    until: z.enum(['this', 'year']),
  }),
  z.strictObject({ screen: z.literal('take-over'), occurrence: z.nullable(occurrenceId) }),
  z.strictObject({ screen: z.literal('exchange'), exchange: thingId }),
  z.strictObject({ screen: z.literal('swap') }),
  z.strictObject({ screen: z.literal('swap-asked'), swap: thingId }),
  z.strictObject({ screen: z.literal('why'), occurrence: z.nullable(occurrenceId) }),
  z.strictObject({ screen: z.literal('cancel') }),
  z.strictObject({
    screen: z.literal('cancel-preview'),
    occurrence: occurrenceId,
    mode: z.enum(['slide', 'keep']),
  }),
  z.strictObject({
    screen: z.literal('calendar'),
    /** How many events of a calendar file were left out, by reason; never their titles. */
    leftOut: z.partialRecord(z.enum(skipReasonCodes), z.number().int()).optional(),
  }),
  z.strictObject({ screen: z.literal('add-meeting') }),
  z.strictObject({ screen: z.literal('meeting-added'), occurrence: occurrenceId }),
  z.strictObject({ screen: z.literal('actions') }),
  z.strictObject({ screen: z.literal('topics') }),
  z.strictObject({
    screen: z.literal('reminder'),
    occurrence: occurrenceId,
    member: memberId,
    days: z.union([z.literal(7), z.literal(1)]),
  }),
  z.strictObject({
    screen: z.literal('turns-changed'),
    changes: z.array(z.strictObject({ occurrence: occurrenceId, role: roleId })).min(1),
  }),
  z.strictObject({ screen: z.literal('seat-empty'), occurrence: occurrenceId, role: roleId }),
  z.strictObject({ screen: z.literal('meeting-start'), occurrence: occurrenceId }),
  z.strictObject({ screen: z.literal('closing'), round: thingId }),
  z.strictObject({ screen: z.literal('answered'), round: thingId, answers: z.array(thingId) }),
  z.strictObject({ screen: z.literal('withdrawn'), round: z.nullable(thingId) }),
  z.strictObject({ screen: z.literal('feedback'), feedback: thingId }),
  z.strictObject({ screen: z.literal('filed'), round: thingId }),
  z.strictObject({ screen: z.literal('led'), round: thingId }),
  z.strictObject({
    screen: z.literal('logged'),
    what: z.enum(['reflection', 'win', 'action', 'decision', 'topic']),
    id: z.string().max(100),
  }),
  z.strictObject({ screen: z.literal('not-here'), occurrence: z.nullable(occurrenceId) }),
  z.strictObject({ screen: z.literal('stood-in'), occurrence: occurrenceId }),
  z.strictObject({
    screen: z.literal('my-part'),
    /** In a chat that everybody reads: it leads to the own one. */
    shared: z.literal(true).optional(),
  }),
  z.strictObject({ screen: z.literal('members') }),
  z.strictObject({ screen: z.literal('member'), member: memberId }),
  z.strictObject({
    screen: z.literal('order'),
    /** As it would be; null: as it is. */
    order: z.nullable(z.array(memberId).max(200)),
  }),
  z.strictObject({ screen: z.literal('order-changed') }),
  z.strictObject({ screen: z.literal('pin') }),
  z.strictObject({ screen: z.literal('move') }),
  z.strictObject({
    screen: z.literal('preview'),
    what: z.enum(['my-part', 'member', 'pin', 'move']),
    commands: z.array(command).min(1).max(6),
  }),
  z.strictObject({ screen: z.literal('help'), near: z.string().max(20).nullable(), unclear: z.boolean() }),
  z.strictObject({
    screen: z.literal('say-more'),
    word: z.enum(['reflect', 'win', 'action', 'decision', 'away']),
  }),
  z.strictObject({ screen: z.literal('refusal'), refusal: z.custom<Refusal>(isRefusal) }),
  z.strictObject({ screen: z.literal('out-of-date') }),
  z.strictObject({
    screen: z.literal('agenda-doc'),
    occurrence: occurrenceId,
    became: z.enum(['onItsWay', 'there', 'left', 'asked']),
    question: z.nullable(z.enum(docQuestions)),
    answers: docAnswers,
    /** How many of our lines somebody typed in, so that they stay as they are. */
    kept: z.number().int().min(0),
  }),
  z.strictObject({ screen: z.literal('running-doc') }),
  z.strictObject({ screen: z.literal('link-doc') }),
  z.strictObject({ screen: z.literal('link-code') }),
  z.strictObject({
    screen: z.literal('doc-trouble'),
    place: z.enum(['doc', 'folder']),
    reason: z.enum(googleRefusals),
    matter: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('agenda'), occurrence: occurrenceId }),
      z.strictObject({ kind: z.literal('filing'), occurrence: occurrenceId, round: thingId }),
    ]),
  }),
])

export type Screen = z.infer<typeof screen>
export type ScreenOf<S extends Screen['screen']> = Extract<Screen, { screen: S }>
