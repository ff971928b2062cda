import { command } from '@roundtable/core'
import * as z from 'zod/mini'
import { type Fields, fields, readFields } from './fields'
import { form } from './form'
import { screen } from './screen'

/** Grows when buttons of older cards can no longer be understood; those then get a fresh start. */
const tapVersion = '1'

const steps = [
  z.strictObject({ tap: z.literal('show'), screen }),
  z.strictObject({
    tap: z.literal('do'),
    commands: z.array(command).check(z.minLength(1), z.maxLength(8)),
    after: screen,
  }),
  z.strictObject({ tap: z.literal('form'), form }),
  /** Google asks for the permission to write in this Doc. */
  z.strictObject({ tap: z.literal('allow') }),
] as const
const step = z.discriminatedUnion('tap', steps)

/** What a button does: show a card, carry out commands that it holds whole, send a form. */
export type Step = z.infer<typeof step>

/** New for each drawing of a card: the same press that comes again is done once. */
const press = z.string().check(z.regex(/^[\w-]{8,64}$/))

const tap = z.discriminatedUnion('tap', [
  ...steps,
  /** What could not be done a moment ago, with what was typed then. */
  z.strictObject({ tap: z.literal('again'), press, step, typed: fields }),
])
export type Tap = z.infer<typeof tap>

const parameters = z.object({ v: z.literal(tapVersion), press, tap: z.string().check(z.maxLength(60_000)) })

/** What an action of CardService carries: strings, and nothing else is possible. */
export type Parameters = { v: string; press: string; tap: string }

/** A button's tap as parameters of its action. */
export function writeTap(what: Tap, drawing: string): Parameters {
  return { v: tapVersion, press: drawing, tap: JSON.stringify(what) }
}

export interface Press {
  press: string
  step: Step
  /** What was typed or chosen, by the field's id. */
  fields: Fields
}

/**
 * Reads what a pressed button carries; null when it is of another version or not ours.
 * @param event the `commonEventObject` of Google
 */
export function readPress(event: unknown): Press | null {
  const common = z.object({ parameters, formInputs: z.optional(z.unknown()) }).safeParse(event)
  if (!common.success) return null
  const { parameters: sent, formInputs } = common.data
  const read = tap.safeParse(parsed(sent.tap))
  if (!read.success) return null
  // It is the press of then: what was done and not answered is known by it.
  return read.data.tap === 'again'
    ? { press: read.data.press, step: read.data.step, fields: read.data.typed }
    : { press: sent.press, step: read.data, fields: readFields(formInputs) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
