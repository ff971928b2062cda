import type * as z from 'zod/mini'

/** A schema for each event of a union; one without a schema does not compile. */
export type Shapes<E extends { type: string }> = {
  [T in E['type']]: z.ZodMiniType<Extract<E, { type: T }>>
}
