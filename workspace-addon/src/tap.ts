import * as z from 'zod/mini'

/** Replaced by the real union. */
export const tap = z.strictObject({ tap: z.literal('show') })
export type Tap = z.infer<typeof tap>
