import type { Run, TextRun } from './block'
import { fileHref } from './file-name'

type Piece = TextRun | { readonly kind: 'link'; readonly text: string; readonly href: string }

/**
 * One line (of `linesOf`) as Markdown that shows every text literally: no text becomes markup, a link or HTML, or begins
 * a block, neither in CommonMark nor in GFM and the usual extensions (bare links, strikethrough, math).
 */
export function markdownLine(line: readonly Run[]): string {
  const pieces = merged(line.map(toPiece))
  return pieces
    .map((piece, i) => {
      if (piece.kind === 'link') return `[${solid(piece.text)}](<${piece.href.replace(/&/g, '&amp;')}>)`
      if (piece.style === 'bold') return `**${solid(piece.text)}**`
      if (piece.style === 'italic') return `_${solid(piece.text)}_`
      const text = between(piece.text, pieces[i - 1], pieces[i + 1])
      return i === 0 ? notABlock(text) : text
    })
    .join('')
}

function toPiece(run: Run): Piece {
  switch (run.kind) {
    case 'person':
      return { kind: 'text', text: run.name }
    case 'date':
      return { kind: 'text', text: run.text }
    case 'file':
      return { kind: 'link', text: run.stem, href: fileHref(run.stem, 'md') }
    default:
      return run
  }
}

/** Neighbours of one style as one piece: `**a****b**` would be read otherwise. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result[result.length - 1]
    if (piece.kind === 'text' && last?.kind === 'text' && piece.style === last.style)
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}

/** The inside of delimiters: white space at either end would keep them from being delimiters. */
function solid(text: string): string {
  const head = leadingSpace(text)
  return literal(text, head, trailingSpace(text.slice(head.length)))
}

/**
 * Text outside delimiters. White space at either end of a line would be lost, and a letter beside `**` would keep it
 * from opening or closing (CommonMark "left-flanking"): both are written as numbers.
 */
function between(text: string, before: Piece | undefined, after: Piece | undefined): string {
  const head =
    before === undefined ? leadingSpace(text) : isStyled(before) ? (/^[^ :,;)]/u.exec(text)?.[0] ?? '') : ''
  const rest = text.slice(head.length)
  const tail =
    after === undefined ? trailingSpace(rest) : isStyled(after) ? (/[^ (]$/u.exec(rest)?.[0] ?? '') : ''
  return literal(text, head, tail)
}

function isStyled(piece: Piece): boolean {
  return piece.kind === 'text' && piece.style !== undefined
}

/** The text with its first and last characters (`head`, `tail`) as numbers and the rest escaped. */
function literal(text: string, head: string, tail: string): string {
  const middle = text.slice(head.length, text.length - tail.length)
  return numbers(head) + escaped(middle) + numbers(tail)
}

function leadingSpace(text: string): string {
  return text.slice(0, text.length - text.trimStart().length)
}

/** Not `/\s+$/`: that takes quadratic time on long white space. */
function trailingSpace(text: string): string {
  return text.slice(text.trimEnd().length)
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&#!~$]|[.:@/](?=\S)/g, '\\$&').replace(/\|/g, '&#124;')
}

function numbers(text: string): string {
  return Array.from(text, (c) => `&#${c.codePointAt(0)};`).join('')
}

function notABlock(text: string): string {
  return text.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
