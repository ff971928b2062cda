import {
  type Checklist,
  type Content,
  type Document,
  type List,
  type RichText,
  type Table,
  unmarked,
} from './block'
import { linesOf } from './lines'
import { markdownLine } from './markdown-text'
import { evenTable } from './table'

/**
 * The document as Markdown (CommonMark with GFM's tables and checklists). Texts are shown literally, their line feeds
 * kept. Marks leave no trace; title and language have no place in Markdown.
 */
export function toMarkdown(document: Document): string {
  const parts: string[] = []
  let marker: Marker | undefined
  for (const block of unmarked(document.blocks)) {
    const next = nextMarker(block, marker)
    const part = blockToMarkdown(block, next ?? '-')
    if (part === '') continue
    marker = next
    parts.push(part)
  }
  return parts.map((part) => `${part}\n`).join('\n')
}

type Marker = '-' | '*' | '.' | ')'

/** Two lists in a row would be read as one: the second changes its marker. */
function nextMarker(block: Content, previous: Marker | undefined): Marker | undefined {
  if (block.kind !== 'list' && block.kind !== 'checklist') return undefined
  if (block.kind === 'list' && block.ordered) return previous === '.' ? ')' : '.'
  return previous === '-' ? '*' : '-'
}

function blockToMarkdown(block: Content, marker: Marker): string {
  switch (block.kind) {
    case 'heading': {
      const text = onOneLine(block.text)
      return text === '' ? '' : `${'#'.repeat(block.level)} ${text}`
    }
    case 'paragraph':
      return onLines(block.text, '')
    case 'list':
      return listToMarkdown(block, marker)
    case 'checklist':
      return checklistToMarkdown(block, marker)
    case 'table':
      return tableToMarkdown(evenTable(block))
    case 'divider':
      return '***'
  }
}

function listToMarkdown(list: List, marker: Marker): string {
  return list.items
    .map((item, i) => {
      const lead = list.ordered ? `${i + 1}${marker} ` : `${marker} `
      return (lead + onLines(item, ' '.repeat(lead.length))).trimEnd()
    })
    .join('\n')
}

function checklistToMarkdown(list: Checklist, marker: Marker): string {
  return list.items
    .map(({ done, text }) => `${marker} [${done ? 'x' : ' '}] ${onLines(text, '  ')}`)
    .join('\n')
}

function tableToMarkdown({ head, rows }: Table): string {
  if (head.length === 0) return ''
  const row = (cells: readonly RichText[]) => `| ${cells.map(onOneLine).join(' | ')} |`
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n')
}

/** `indent` stands before every line but the first. A backslash at a line's end is a hard line break. */
function onLines(text: RichText, indent: string): string {
  return linesOf(text).map(markdownLine).join(`\\\n${indent}`)
}

/** Headings and table cells have one line: the only HTML that we ever write is this break. */
function onOneLine(text: RichText): string {
  return linesOf(text).map(markdownLine).join('<br>')
}
