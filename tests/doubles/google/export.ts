import { textOfInline } from './chip-text'
import type { Content, Paragraph, Table } from './doc-model/content'
import type { DocModel, DocTab } from './doc-model/document'
import { docPage } from './doc-page'

/** `files.export` of a Doc: text, Markdown, HTML, or a token PDF. Null for what Google would not convert either. */
export function exported(document: DocModel, type: string): string | null {
  if (type === 'text/plain') return inTabs(document, (tab) => `\uFEFF${plain(tab.body)}`)
  if (type === 'text/markdown' || type === 'text/x-markdown')
    return inTabs(document, (tab) => markdown(tab, tab.body))
  if (type === 'text/html') return docPage(document)
  return type === 'application/pdf' ? `%PDF-1.7\n% ${document.title}\n%%EOF\n` : null
}

function inTabs({ tabs }: DocModel, show: (tab: DocTab) => string): string {
  return tabs.map(show).join('\n')
}

function plain(content: Content): string {
  return content
    .map((node) => {
      if (node.kind === 'paragraph') return `${node.bullet ? '* ' : ''}${textOfLine(node)}\n`
      if (node.kind !== 'table') return ''
      return node.rows.map(({ cells }) => cells.map((cell) => plain(cell.content)).join('\t')).join('\n')
    })
    .join('')
}

function textOfLine({ inlines }: Paragraph): string {
  return inlines.map(textOfInline).join('').replace(/\n$/, '')
}

/** Ticked boxes are told here, unlike in `documents.get`. */
function markdown(tab: DocTab, content: Content): string {
  return content
    .map((node) => {
      if (node.kind === 'table') return `${tableLines(node)}\n`
      if (node.kind !== 'paragraph') return ''
      const level = Number(/^HEADING_(\d)$/.exec(String(node.style.namedStyleType))?.[1] ?? 0)
      const hashes = level > 0 ? `${'#'.repeat(level)} ` : ''
      return `${hashes}${glyph(tab, node)}${escaped(textOfLine(node))}\n${node.bullet ? '' : '\n'}`
    })
    .join('')
}

function glyph({ lists }: DocTab, { bullet }: Paragraph): string {
  if (bullet === undefined) return ''
  const preset = lists[bullet.listId] ?? ''
  const indent = '  '.repeat(bullet.level)
  if (preset === 'BULLET_CHECKBOX') return `${indent}- [${bullet.checked ? 'x' : ' '}] `
  return preset.startsWith('NUMBERED') ? `${indent}1. ` : `${indent}* `
}

function escaped(text: string): string {
  return text.replace(/[\\*_#[\]|`]/g, '\\$&')
}

function tableLines({ rows }: Table): string {
  const lines = rows.map(({ cells }) => {
    const texts = cells.map(({ content }) => escaped(plain(content).trim().replace(/\n/g, ' ')))
    return `| ${texts.join(' | ')} |`
  })
  const rule = `|${' --- |'.repeat(rows[0]?.cells.length ?? 0)}`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}
