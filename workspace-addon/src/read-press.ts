import { command } from '@roundtable/core'
import * as z from 'zod/mini'
import { form } from './form'
import { fields, readFields } from './read-fields'
import { screen } from './screen'
import { type Press, tapVersion } from './tap'

const steps = [
  z.strictObject({ tap: z.literal('show'), screen }),
  z.strictObject({
    tap: z.literal('do'),
    commands: z.array(command).check(z.minLength(1), z.maxLength(8)),
    after: screen,
  }),
  z.strictObject({ tap: z.literal('form'), form }),
  z.strictObject({ tap: z.literal('allow') }),
] as const
const step = z.discriminatedUnion('tap', steps)

/** New for each drawing of a card: the same press that comes again is done once. */
const press = z.string().check(z.regex(/^[\w-]{8,64}$/))

const tap = z.discriminatedUnion('tap', [
  ...steps,
  z.strictObject({ tap: z.literal('again'), press, step, typed: fields }),
])

const parameters = z.object({ v: z.literal(tapVersion), press, tap: z.string().check(z.maxLength(60_000)) })

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
