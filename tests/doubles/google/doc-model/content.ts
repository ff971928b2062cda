/** JSON of one of the API's style messages (TextStyle, ParagraphStyle ...): unset means inherited. */
export type Style = Readonly<Record<string, unknown>>

/** Ids of the suggestions that would insert or delete this piece. */
export interface Suggested {
  readonly insertedBy?: readonly string[]
  readonly deletedBy?: readonly string[]
}

export interface TextInline extends Suggested {
  readonly kind: 'text'
  readonly text: string
  readonly style: Style
}

/** Anything in a line that is not text; always one unit long. `field` is its name in ParagraphElement. */
export interface Atom extends Suggested {
  readonly kind: 'atom'
  readonly field: AtomField
  readonly value: Style
  readonly style: Style
}

export type AtomField =
  | 'person'
  | 'dateElement'
  | 'richLink'
  | 'inlineObjectElement'
  | 'footnoteReference'
  | 'pageBreak'
  | 'horizontalRule'

export type Inline = TextInline | Atom

/** `checked` is what the editor shows; whether the API tells it is a switch of the model (Unsettled). */
export interface Bullet {
  readonly listId: string
  readonly level: number
  readonly checked: boolean
  readonly textStyle: Style
}

/** The last inline is a text whose last character is the only line feed of the paragraph. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly inlines: readonly Inline[]
  readonly style: Style
  readonly bullet?: Bullet
}

export interface Cell {
  readonly content: Content
  readonly style: Style
}

export interface Row {
  readonly cells: readonly Cell[]
  readonly style: Style
}

export interface Table {
  readonly kind: 'table'
  readonly rows: readonly Row[]
  readonly columns: readonly Style[]
}

export type StructuralNode =
  | Paragraph
  | Table
  | { readonly kind: 'sectionBreak'; readonly style: Style }
  | { readonly kind: 'tableOfContents'; readonly content: Content }

export type Content = readonly StructuralNode[]

const sizes = new WeakMap<object, number>()

function remembered(value: object, measure: () => number): number {
  const known = sizes.get(value)
  if (known !== undefined) return known
  const size = measure()
  sizes.set(value, size)
  return size
}

/** UTF-16 units of one inline. */
export function sizeOfInline(inline: Inline): number {
  return inline.kind === 'text' ? inline.text.length : 1
}

/**
 * UTF-16 units that a node takes in its segment. A table opens and closes with one unit each, a row and a cell open
 * with one, so an empty table of R x C is 2 + R + 2RC long.
 */
export function sizeOf(node: StructuralNode): number {
  if (node.kind === 'sectionBreak') return 1
  return remembered(node, () => {
    if (node.kind === 'paragraph')
      return node.inlines.reduce((units, inline) => units + sizeOfInline(inline), 0)
    if (node.kind === 'tableOfContents') return 2 + sizeOfContent(node.content)
    return node.rows.reduce((units, row) => units + sizeOfRow(row), 2)
  })
}

/** Units of a row with its opening one. */
export function sizeOfRow(row: Row): number {
  return remembered(row, () => row.cells.reduce((units, cell) => units + sizeOfCell(cell), 1))
}

/** Units of a cell with its opening one. */
export function sizeOfCell(cell: Cell): number {
  return 1 + sizeOfContent(cell.content)
}

/** Units of a whole content: the index at which a segment ends. */
export function sizeOfContent(content: Content): number {
  return remembered(content, () => content.reduce((units, node) => units + sizeOf(node), 0))
}

/** An empty line. */
export function emptyParagraph(style: Style = normalText, textStyle: Style = {}): Paragraph {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text: '\n', style: textStyle }], style }
}

export const normalText: Style = { direction: 'LEFT_TO_RIGHT', namedStyleType: 'NORMAL_TEXT' }
