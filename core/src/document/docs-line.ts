import type { LocalDate } from '../ids'
import type { Content, RichText, Run, Table } from './block'
import type { DocsBullets } from './docs-api'
import { linesOf } from './lines'

/** One paragraph of a Google Doc, without its line feed. Lines that belong to one list have the same `list`. */
export interface DocsLine {
  readonly look:
    | { readonly kind: 'normal' | 'divider' }
    | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 }
    | { readonly kind: 'item'; readonly bullets: DocsBullets; readonly list: object }
  readonly pieces: readonly DocsPiece[]
}

/** A person or a date is one unit long, whatever it shows. */
export type DocsPiece =
  | DocsText
  | { readonly kind: 'person'; readonly email: string }
  | { readonly kind: 'date'; readonly date: LocalDate }

export interface DocsText {
  readonly kind: 'text'
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly struck?: true
  readonly href?: string
}

/** The paragraphs of a block; none for a heading or a list without words. */
export function docsLines(block: Exclude<Content, Table>): readonly DocsLine[] {
  switch (block.kind) {
    case 'divider':
      return [{ look: { kind: 'divider' }, pieces: [] }]
    case 'paragraph':
      return [{ look: { kind: 'normal' }, pieces: docsPieces(block.text) }]
    case 'heading': {
      const pieces = docsPieces(block.text)
      return pieces.length === 0 ? [] : [{ look: { kind: 'heading', level: block.level }, pieces }]
    }
    case 'list': {
      const bullets = block.ordered ? 'NUMBERED_DECIMAL_ALPHA_ROMAN' : 'BULLET_DISC_CIRCLE_SQUARE'
      return block.items.map((text) => item(bullets, block, docsPieces(text)))
    }
    case 'checklist':
      return block.items.map(({ done, text }) =>
        item('BULLET_CHECKBOX', block, done ? docsPieces(text).map(struck) : docsPieces(text)),
      )
  }
}

/** The text as pieces of one paragraph: a new line of the same block is a vertical tab there. */
export function docsPieces(text: RichText): readonly DocsPiece[] {
  return linesOf(text).flatMap((line, i) => [
    ...(i === 0 ? [] : [{ kind: 'text', text: '\v' } as const]),
    ...line.map(docsPiece),
  ])
}

/** Units of the pieces. */
export function lengthOf(pieces: readonly DocsPiece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 1), 0)
}

function docsPiece(run: Run): DocsPiece {
  switch (run.kind) {
    case 'text':
      return { ...asText(run.text), ...(run.style === undefined ? {} : { [run.style]: true }) }
    case 'link':
      return { ...asText(run.text), href: run.href }
    case 'person':
      return isAddress(run.email) ? { kind: 'person', email: run.email } : asText(run.name)
    case 'date':
      return { kind: 'date', date: run.date }
    case 'file':
      return asText(run.stem)
  }
}

/** Docs drops private use characters from inserted text, which would shift every index behind them (GOOGLE.md). */
function asText(text: string): DocsText {
  return { kind: 'text', text: text.replace(/[\uE000-\uF8FF]/g, '\uFFFD') }
}

function isAddress(email: string | undefined): email is string {
  return email !== undefined && email.length <= 254 && /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/.test(email)
}

/** Tabs at the start of a list item become its nesting and vanish (`createParagraphBullets`). */
function withoutTabs(pieces: readonly DocsPiece[]): readonly DocsPiece[] {
  const [first, ...rest] = pieces
  if (first?.kind !== 'text' || !first.text.startsWith('\t')) return pieces
  const text = first.text.replace(/^\t+/, '')
  const [next] = rest
  const goesOn = text === '' && next?.kind === 'text' && next.text.startsWith('\t')
  return goesOn ? withoutTabs(rest) : [{ ...first, text: ` ${text}` }, ...rest]
}

function item(bullets: DocsBullets, list: object, pieces: readonly DocsPiece[]): DocsLine {
  return { look: { kind: 'item', bullets, list }, pieces: withoutTabs(pieces) }
}

function struck(piece: DocsPiece): DocsPiece {
  return piece.kind === 'text' ? { ...piece, struck: true } : piece
}
