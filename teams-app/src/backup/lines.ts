import * as z from 'zod'
import { tableNames } from './every-table'

const value = z.union([z.string(), z.number(), z.null()])
const table = z.enum(tableNames)

/** A backup is a text of JSON lines: what it is, the rows, and for each table how many there are and their print. */
export const line = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('roundtable-backup'), v: z.literal(1), schema: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('row'), table, row: z.record(z.string(), value) }),
  z.strictObject({
    kind: z.literal('table'),
    table,
    rows: z.number().int(),
    /** SHA-256 of the lines of its rows. */
    print: z.string(),
  }),
  z.strictObject({ kind: z.literal('end'), tables: z.number().int() }),
])
export type Line = z.infer<typeof line>
