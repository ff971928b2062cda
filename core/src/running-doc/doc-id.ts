import * as z from 'zod/mini'

/** Names a file or folder in Google Drive. Google's ids are 20 to 100 letters, digits, `-` and `_`. */
export const docId = z
  .string()
  .check(z.regex(/^[\w-]{20,100}$/))
  .brand<'DocId'>()
export type DocId = z.infer<typeof docId>

const link = /^(?:https?:\/\/)?docs\.google\.com\/document\/(?:u\/\d{1,3}\/)?d\/([\w-]{20,100})(?:[/?#]|$)/
const driveLink =
  /^(?:https?:\/\/)?drive\.google\.com\/(?:open\?id=|file\/(?:u\/\d{1,3}\/)?d\/)([\w-]{20,100})(?:[/?#&]|$)/

/** The Doc that somebody means who pastes its link or its bare id; null for any other text. */
export function readDocLink(text: string): DocId | null {
  const typed = text.trim()
  const found = link.exec(typed)?.[1] ?? driveLink.exec(typed)?.[1] ?? typed
  const read = docId.safeParse(found)
  return read.success ? read.data : null
}

/** Where people open a Doc. */
export function docUrl(doc: DocId): string {
  return `https://docs.google.com/document/d/${doc}/edit`
}
