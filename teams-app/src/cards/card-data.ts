import { command, memberId, occurrenceId, roleId, teamId, thingId } from '@roundtable/core'
import * as z from 'zod'
import { docAnswers, screen } from './screen'

/** Grows when buttons of older cards can no longer be understood; those then get a fresh card. */
export const cardVersion = 1

/** A form's fields come beside the tap; what they must hold is the business of the form. */
const form = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('set-up') }),
  z.strictObject({
    form: z.literal('away'),
    /** The own next turn, which the form offers to pass. */
    turn: z.strictObject({ occurrence: occurrenceId, role: roleId }).optional(),
  }),
  z.strictObject({ form: z.literal('take-over'), occurrence: z.nullable(occurrenceId) }),
  z.strictObject({ form: z.literal('swap') }),
  z.strictObject({ form: z.literal('choose-agenda'), occurrence: occurrenceId }),
  z.strictObject({
    form: z.literal('own-agenda'),
    occurrence: occurrenceId,
    /** The template that the card showed; the team's own one is changed, one of the library copied. */
    template: thingId,
  }),
  z.strictObject({ form: z.literal('cancel') }),
  z.strictObject({
    form: z.literal('agenda-doc'),
    occurrence: occurrenceId,
    answers: docAnswers,
  }),
  z.strictObject({ form: z.literal('running-doc') }),
  z.strictObject({ form: z.literal('file-again'), occurrence: occurrenceId, round: thingId }),
  z.strictObject({ form: z.literal('calendar') }),
  z.strictObject({ form: z.literal('add-meeting') }),
  z.strictObject({ form: z.literal('add-action') }),
  z.strictObject({ form: z.literal('not-here'), occurrence: occurrenceId }),
  z.strictObject({ form: z.literal('my-part') }),
  z.strictObject({ form: z.literal('choose-member') }),
  z.strictObject({ form: z.literal('member'), member: memberId }),
  z.strictObject({
    form: z.literal('order'),
    /** The list as the card showed it, without those who have left. */
    order: z.array(memberId).max(200),
  }),
  z.strictObject({ form: z.literal('pin') }),
  z.strictObject({ form: z.literal('move') }),
  z.strictObject({ form: z.literal('add-topic') }),
  z.strictObject({ form: z.literal('answer-feedback'), feedback: thingId }),
  z.strictObject({
    form: z.literal('led'),
    round: thingId,
    /** Who led as the card showed it. */
    led: z.nullable(memberId),
  }),
  z.strictObject({
    form: z.literal('closing'),
    round: thingId,
    /** Who led as the card showed it: only a change of it is a correction. */
    led: z.nullable(memberId),
    /** What is filled in is sent, and the round closed with it. */
    close: z.literal(true).optional(),
  }),
])
export type Form = z.infer<typeof form>

/** What a button does: show a card, carry out commands that it holds whole, or send a form. */
const tap = z.discriminatedUnion('tap', [
  z.strictObject({ tap: z.literal('show'), screen }),
  z.strictObject({ tap: z.literal('do'), commands: z.array(command).min(1).max(8), after: screen }),
  z.strictObject({ tap: z.literal('form'), form }),
])
export type Tap = z.infer<typeof tap>

const cardData = z.looseObject({
  v: z.number(),
  /** New for each drawing of a card: the same press delivered again is done once (TRUST.md "Inbound"). */
  nonce: z.string().regex(/^[\w-]{8,64}$/),
  team: z.nullable(teamId),
  tap,
})

export interface Press {
  nonce: string
  team: z.infer<typeof teamId> | null
  tap: Tap
  /** What was typed or chosen, by the field's id. */
  fields: Readonly<Record<string, string>>
}

/** Reads what a pressed button carries; null when it is of another version or not ours. */
export function readPress(data: unknown): Press | null {
  const parsed = cardData.safeParse(data)
  if (!parsed.success || parsed.data.v !== cardVersion) return null
  const { v: _, nonce, team, tap: what, ...rest } = parsed.data
  const fields = Object.entries(rest).flatMap(([id, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[id, String(value)] as const] : [],
  )
  return { nonce, team, tap: what, fields: Object.fromEntries(fields) }
}
