import { memberId, occurrenceId, roleId, thingId } from '@roundtable/core'
import * as z from 'zod/mini'
import { docAnswers } from './screen'
import { spot } from './spot'

/** A form's fields come beside the tap; what they must hold is the business of the form's reader in `forms/`. */
export const form = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('set-up'),
    /** Sent by the card of a Doc without a team: it founds one and changes none. */
    founds: z.optional(z.literal(true)),
  }),
  z.strictObject({ form: z.literal('join') }),
  z.strictObject({ form: z.literal('bring') }),
  z.strictObject({ form: z.literal('let-go') }),
  /** What becomes of the team in a copy of its Doc. */
  z.strictObject({ form: z.literal('copy'), how: z.enum(['keep', 'leave']) }),
  z.strictObject({
    form: z.literal('insert'),
    occurrence: occurrenceId,
    /** Show the parts only; nothing is written. */
    look: z.optional(z.literal(true)),
  }),
  /** An agenda again: after a question, or when Google did not take it. */
  z.strictObject({ form: z.literal('put-agenda'), occurrence: occurrenceId, spot, answers: docAnswers }),
  z.strictObject({ form: z.literal('read-notes'), occurrence: occurrenceId }),
  z.strictObject({
    form: z.literal('away'),
    /** The own next turn, which the form offers to pass. */
    turn: z.optional(z.strictObject({ occurrence: occurrenceId, role: roleId })),
  }),
  z.strictObject({ form: z.literal('swap') }),
  z.strictObject({ form: z.literal('take-over'), occurrence: z.nullable(occurrenceId) }),
  z.strictObject({ form: z.literal('cancel') }),
  z.strictObject({ form: z.literal('open-round'), occurrence: occurrenceId }),
  z.strictObject({
    form: z.literal('round'),
    round: thingId,
    /** Who led as the card showed it: only a change of it is a correction. */
    led: z.nullable(memberId),
    /** What is filled in is sent, and the round closed and filed with it. */
    close: z.optional(z.literal(true)),
  }),
  /** Closes the round where it is open, and files it: also again, when Google did not take it before. */
  z.strictObject({ form: z.literal('file'), round: thingId }),
  z.strictObject({ form: z.literal('add-action') }),
  z.strictObject({ form: z.literal('add-note') }),
  z.strictObject({ form: z.literal('calendar') }),
  z.strictObject({ form: z.literal('add-meeting') }),
  z.strictObject({ form: z.literal('charter') }),
  z.strictObject({ form: z.literal('settings') }),
  z.strictObject({ form: z.literal('link') }),
  z.strictObject({ form: z.literal('unlink') }),
  z.strictObject({ form: z.literal('export') }),
])

export type Form = z.infer<typeof form>
export type FormOf<F extends Form['form']> = Extract<Form, { form: F }>
