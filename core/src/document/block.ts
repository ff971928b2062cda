import type { LocalDate } from '../ids'

/**
 * A piece of a line. Texts are people's words or ours, always shown literally: a renderer escapes them, nobody before.
 * - `person`: shown by name; the address is for renderers that can show a person (Docs `insertPerson`).
 * - `date`: `text` is how this language says it; Docs shows a date of its own (`insertDate`).
 * - `link`: only https is followed (link.ts); anything else is shown as its text.
 * - `file`: another filed document beside this one, by its stem (file-name.ts); each renderer adds its own ending.
 */
export type Run =
  | TextRun
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'person'; readonly name: string; readonly email?: string }
  | { readonly kind: 'date'; readonly date: LocalDate; readonly text: string }
  | { readonly kind: 'file'; readonly stem: string }

export interface TextRun {
  readonly kind: 'text'
  readonly text: string
  readonly style?: 'bold' | 'italic'
}

/** One or more lines: a line feed in a text begins a new line of the same block. */
export type RichText = readonly Run[]

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly text: RichText
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly RichText[]
}

export interface Checklist {
  readonly kind: 'checklist'
  readonly items: readonly { readonly done: boolean; readonly text: RichText }[]
}

/** `head` is the header row. Rows of another length are filled with empty cells (table.ts). */
export interface Table {
  readonly kind: 'table'
  readonly head: readonly RichText[]
  readonly rows: readonly (readonly RichText[])[]
}

/** What can stand anywhere. Flat on purpose: each becomes one structural element of a Google Doc. */
export type Content =
  | Heading
  | { readonly kind: 'paragraph'; readonly text: RichText }
  | List
  | Checklist
  | Table
  | { readonly kind: 'divider' }

/**
 * A named range of blocks, by which a later rendering finds ours among what people typed. Marks do not nest.
 * The name is an id of ours, 1 to 256 UTF-16 units (GOOGLE.md "Named ranges"); everybody in a Doc can read it.
 */
export interface Mark {
  readonly kind: 'mark'
  readonly name: string
  readonly blocks: readonly Content[]
}

export type Block = Content | Mark

/** `title` names the file or page; the headings, the first of them at level 1, stand in `blocks`. */
export interface Document {
  readonly title: string
  readonly language: 'en' | 'es'
  readonly blocks: readonly Block[]
}

/** A text without style as rich text. */
export function plain(text: string): RichText {
  return [{ kind: 'text', text }]
}

/** The blocks without their marks, for renderings that need none. */
export function unmarked(blocks: readonly Block[]): readonly Content[] {
  return blocks.flatMap((block) => (block.kind === 'mark' ? block.blocks : [block]))
}
