import * as z from 'zod/mini'

/** Names a file, folder or shared drive of Google: letters, digits, `-` and `_`; 44 for a Doc, 19 for a drive. */
export const docId = z
  .string()
  .check(z.regex(/^[\w-]{10,100}$/))
  .brand<'DocId'>()
export type DocId = z.infer<typeof docId>

const link = /^(?:https?:\/\/)?docs\.google\.com\/document\/(?:u\/\d{1,3}\/)?d\/([\w-]{20,100})(?:[/?#]|$)/
const driveLink =
  /^(?:https?:\/\/)?drive\.google\.com\/(?:open\?id=|file\/(?:u\/\d{1,3}\/)?d\/)([\w-]{20,100})(?:[/?#&]|$)/

/** Longer than a word that somebody types. */
const bare = /^([\w-]{25,100})$/

/** The Doc that somebody means who pastes its link or its bare id; null for any other text. */
export function readDocLink(text: string): DocId | null {
  const typed = text.trim()
  const found = [link, driveLink, bare].flatMap((form) => form.exec(typed)?.[1] ?? [])[0]
  const read = docId.safeParse(found)
  return read.success ? read.data : null
}

/** Where people open a Doc; `pages` is given where Google itself is played on this machine. */
export function docUrl(doc: DocId, pages = 'https://docs.google.com'): string {
  return `${pages}/document/d/${doc}/edit`
}
