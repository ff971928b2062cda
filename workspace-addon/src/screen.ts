import {
  docId,
  isRefusal,
  localDate,
  occurrenceId,
  type Refusal,
  roleId,
  skipReasonCodes,
  thingId,
} from '@roundtable/core'
import * as z from 'zod/mini'
import { spot } from './spot'

/** What was answered so far to questions about what people changed in the Doc: one can follow another. */
export const docAnswers = z.strictObject({
  deleted: z.exactOptional(z.enum(['restore', 'leave'])),
  moved: z.exactOptional(z.enum(['follow', 'again'])),
})

const docQuestion = z.enum([
  'agenda-was-deleted',
  'agenda-was-moved',
  'agenda-blocks-deleted',
  'agenda-blocks-moved',
])

const docTrouble = z.enum([
  'not-asked',
  'no-access',
  'read-only',
  'gone',
  'trashed',
  'full',
  'storage',
  'rate',
  'rejected',
  'no-answer',
  'api-off',
])

/** What was on its way to Google when it did not work; the button for afterwards does it again. */
const matter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agenda'), occurrence: occurrenceId, spot, answers: docAnswers }),
  z.strictObject({ kind: z.literal('notes'), occurrence: occurrenceId }),
  z.strictObject({ kind: z.literal('filing'), round: thingId }),
  z.strictObject({ kind: z.literal('export') }),
])

/**
 * What a card is about, in ids only: it comes back in a button and holds nothing that a person wrote. Drawing it needs the
 * team as it is then, so that a card is never older than its answer.
 */
export const screen = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('welcome') }),
  z.strictObject({ screen: z.literal('join') }),
  /** The Doc belongs to a team of the server that does not know this person, or is no more. */
  z.strictObject({ screen: z.literal('foreign') }),
  z.strictObject({ screen: z.literal('bring') }),
  z.strictObject({ screen: z.literal('allow') }),
  z.strictObject({ screen: z.literal('set-up') }),
  z.strictObject({ screen: z.literal('next') }),
  z.strictObject({
    screen: z.literal('insert'),
    occurrence: z.nullable(occurrenceId),
    /** A choice that is looked at and not written yet. */
    template: z.optional(thingId),
    minutes: z.optional(z.int().check(z.gte(1), z.lte(480))),
    spot: z.optional(spot),
  }),
  z.strictObject({
    screen: z.literal('inserted'),
    occurrence: occurrenceId,
    /** How many of our lines somebody typed in, so that they stay as they are. */
    kept: z.int().check(z.gte(0)),
  }),
  z.strictObject({ screen: z.literal('left'), occurrence: occurrenceId }),
  z.strictObject({
    screen: z.literal('question'),
    occurrence: occurrenceId,
    question: docQuestion,
    spot,
    answers: docAnswers,
  }),
  z.strictObject({ screen: z.literal('turns') }),
  z.strictObject({ screen: z.literal('why'), occurrence: z.nullable(occurrenceId) }),
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
  z.strictObject({ screen: z.literal('exchange'), exchange: thingId }),
  z.strictObject({ screen: z.literal('swap') }),
  z.strictObject({ screen: z.literal('swap-asked'), swap: thingId }),
  z.strictObject({ screen: z.literal('take-over'), occurrence: z.nullable(occurrenceId) }),
  z.strictObject({ screen: z.literal('cancel') }),
  z.strictObject({
    screen: z.literal('cancel-preview'),
    occurrence: occurrenceId,
    mode: z.enum(['slide', 'keep']),
  }),
  /** The reflection of the meeting in hand: to open, to answer, or what became of it. */
  z.strictObject({ screen: z.literal('reflect') }),
  z.strictObject({ screen: z.literal('round'), round: thingId }),
  z.strictObject({ screen: z.literal('answered'), round: thingId, answers: z.array(thingId) }),
  z.strictObject({ screen: z.literal('withdrawn'), round: thingId }),
  z.strictObject({ screen: z.literal('filed'), round: thingId }),
  z.strictObject({ screen: z.literal('actions') }),
  z.strictObject({ screen: z.literal('notes') }),
  z.strictObject({ screen: z.literal('settings') }),
  z.strictObject({
    screen: z.literal('calendar'),
    /** How many events of a calendar file were left out, by reason; never their titles. */
    leftOut: z.optional(z.partialRecord(z.enum(skipReasonCodes), z.int())),
  }),
  z.strictObject({ screen: z.literal('add-meeting') }),
  z.strictObject({ screen: z.literal('charter') }),
  z.strictObject({ screen: z.literal('data') }),
  z.strictObject({ screen: z.literal('link') }),
  z.strictObject({ screen: z.literal('exported'), file: docId }),
  z.strictObject({
    screen: z.literal('doc-trouble'),
    place: z.enum(['doc', 'folder']),
    reason: docTrouble,
    /** The Doc that the person opens, where that mends it. */
    doc: z.optional(docId),
    matter,
  }),
  z.strictObject({ screen: z.literal('help') }),
  z.strictObject({ screen: z.literal('refusal'), refusal: z.custom<Refusal>(isRefusal) }),
  z.strictObject({ screen: z.literal('out-of-date') }),
])

export type Screen = z.infer<typeof screen>
export type ScreenOf<S extends Screen['screen']> = Extract<Screen, { screen: S }>
