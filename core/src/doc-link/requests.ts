import * as z from 'zod/mini'
import { type Command, command } from '../command'
import { memberId } from '../ids'
import { type DocId, docId } from '../running-doc/doc-id'

/** Grows when older add-ons can no longer be understood. */
const inDoc = { v: z.literal(1), doc: docId }

const line = z.string().check(z.minLength(1), z.maxLength(200))
const address = z.string().check(z.maxLength(320))

/** As typed: whether it is a code is told with a sentence. */
const typedCode = z.string().check(z.maxLength(100))

/** `POST /api/doc/open`, `/unlink` and `/export`: which Doc the person has open. */
export const docRequest = z.strictObject(inDoc)
export type DocRequest = z.infer<typeof docRequest>

/** What Roundtable may note without anybody's wish: what it did in this Doc, and what people typed there. */
function isNote(one: Command, doc: DocId): boolean {
  switch (one.type) {
    case 'note-agenda':
      return one.doc === doc
    case 'log-reflection':
      return one.source?.conversation === `doc:${doc}`
    case 'take-notes':
    case 'add-action':
    case 'close-action':
    case 'record-decision':
      return true
    default:
      return false
  }
}

/** `POST /api/doc/commands`: up to 8 commands that are carried out as one. */
const commandsRequest = z.strictObject({
  ...inDoc,
  /** The same press sent again is done once. Never made of what an answer without a name says or is called. */
  press: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  commands: z.array(command).check(z.minLength(1), z.maxLength(8)),
  /** Roundtable notes by itself what it did in the Doc for the person; without it, the person acts. */
  actor: z.optional(z.literal('roundtable')),
  /** Who joins the team with these commands and is not in the school's Teams. */
  people: z.optional(
    z
      .array(z.strictObject({ member: memberId, name: line, email: z.nullable(address) }))
      .check(z.maxLength(60)),
  ),
})

export const docCommandsRequest = commandsRequest.check(
  z.refine(({ doc, actor, commands }) => actor === undefined || commands.every((one) => isNote(one, doc))),
)
export type DocCommandsRequest = z.infer<typeof docCommandsRequest>

/** `POST /api/doc/link`: the code that Teams showed. */
export const linkDocRequest = z.strictObject({ ...inDoc, code: typedCode })
export type LinkDocRequest = z.infer<typeof linkDocRequest>

/** `POST /api/doc/import`: what `export` holds is read by `teamExport`, so that a foreign one gets a sentence. */
export const importTeamRequest = z.strictObject({ ...inDoc, code: typedCode, export: z.unknown() })
export type ImportTeamRequest = z.infer<typeof importTeamRequest>
