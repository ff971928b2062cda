import * as z from 'zod/mini'
import { command } from '../command'
import { docId } from '../running-doc/doc-id'

/** Grows when older add-ons can no longer be understood. */
const inDoc = { v: z.literal(1), doc: docId }

/** As typed: whether it is a code is told with a sentence. */
const typedCode = z.string().check(z.maxLength(100))

/** `POST /api/doc/open`, `/unlink` and `/export`: which Doc the person has open. */
export const docRequest = z.strictObject(inDoc)
export type DocRequest = z.infer<typeof docRequest>

/** `POST /api/doc/commands`: up to 8 commands that are carried out as one. */
export const docCommandsRequest = z.strictObject({
  ...inDoc,
  /** The same press sent again is done once. Never made of what an answer without a name says or is called. */
  press: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  commands: z.array(command).check(z.minLength(1), z.maxLength(8)),
})
export type DocCommandsRequest = z.infer<typeof docCommandsRequest>

/** `POST /api/doc/link`: the code that Teams showed. */
export const linkDocRequest = z.strictObject({ ...inDoc, code: typedCode })
export type LinkDocRequest = z.infer<typeof linkDocRequest>

/** `POST /api/doc/import`: what `export` holds is read by `teamExport`, so that a foreign one gets a sentence. */
export const importTeamRequest = z.strictObject({ ...inDoc, code: typedCode, export: z.unknown() })
export type ImportTeamRequest = z.infer<typeof importTeamRequest>
