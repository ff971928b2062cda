import * as z from 'zod/mini'
import { memberId, roleId } from '../ids'
import type { Reason } from '../rotation/reason'

const standing = z.strictObject({
  member: memberId,
  balance: z.number(),
  since: z.nullable(z.int()),
  owed: z.boolean(),
})

const by = z.enum([
  'one-role-each',
  'rested',
  'weekly-cap',
  'owed',
  'balance',
  'last-turn',
  'list-order',
  'best-together',
])

const instead = z.nullable(memberId)

/** Why somebody has a turn, as the log holds it. */
export const reason: z.ZodMiniType<Reason> = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('chosen'), by, standing, runnerUp: standing }),
  z.strictObject({ code: z.literal('only-one'), standing }),
  z.strictObject({ code: z.literal('pinned') }),
  z.strictObject({ code: z.literal('fixed') }),
  z.strictObject({ code: z.literal('continues') }),
  z.strictObject({ code: z.literal('merged'), into: roleId }),
  z.strictObject({ code: z.literal('accompanies'), learner: memberId }),
  z.strictObject({ code: z.literal('exchanged'), with: memberId }),
  z.strictObject({ code: z.literal('fills-in'), instead, chosen: z.lazy(() => reason) }),
  z.strictObject({ code: z.literal('swapped'), with: memberId }),
  z.strictObject({ code: z.literal('volunteered'), instead }),
  z.strictObject({ code: z.literal('stood-in'), instead, chosen: z.lazy(() => reason) }),
])
