import { documentText } from '../text/document'
import type { Block, Checklist, Content, Document, RichText, Run, Table } from './block'
import { fileHref } from './file-name'
import { linesOf } from './lines'
import { style, styleHash } from './page-style'
import { evenTable } from './table'

/**
 * The document as one complete page: its language, title, headings, tables with header cells, and a small style that
 * prints well. Texts are escaped. It loads nothing and runs nothing (its own policy forbids both); it links only to
 * https addresses and to documents beside it.
 */
export function toHtml(document: Document): string {
  const { language, title, blocks } = document
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${inline([{ kind: 'text', text: title }], ' ')}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map((block) => `${toElement(block, documentText[language])}\n`).join('')}</main>
</body>
</html>
`
}

type Words = (typeof documentText)['en']

function toElement(block: Block, words: Words): string {
  if (block.kind !== 'mark') return contentToElement(block, words)
  const inside = block.blocks.map((content) => `${contentToElement(content, words)}\n`).join('')
  return `<section data-mark="${escaped(block.name)}">\n${inside}</section>`
}

function contentToElement(block: Content, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inline(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`
    }
    case 'checklist':
      return checklistToElement(block, words)
    case 'table':
      return tableToElement(evenTable(block))
    case 'divider':
      return '<hr>'
  }
}

function checklistToElement(list: Checklist, words: Words): string {
  const item = (done: boolean) =>
    `<span role="img" aria-label="${done ? words.done : words.open}">${done ? '\u2611' : '\u2610'}</span>`
  const items = list.items.map(({ done, text }) => `<li>${item(done)} ${inline(text)}</li>`)
  return `<ul class="checklist">${items.join('')}</ul>`
}

function tableToElement({ head, rows }: Table): string {
  const header = head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`)
    .join('')
  return `<table><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table>`
}

function inline(text: RichText, lineBreak = '<br>'): string {
  return linesOf(text)
    .map((line) => line.map(runToHtml).join(''))
    .join(lineBreak)
}

function runToHtml(run: Run): string {
  switch (run.kind) {
    case 'text':
      if (run.style === 'bold') return `<strong>${escaped(run.text)}</strong>`
      return run.style === 'italic' ? `<em>${escaped(run.text)}</em>` : escaped(run.text)
    case 'person':
      return escaped(run.name)
    case 'date':
      return `<time datetime="${escaped(run.date)}">${escaped(run.text)}</time>`
    case 'file':
      return link(run.stem, fileHref(run.stem, 'html'))
    case 'link':
      return link(run.text, run.href)
  }
}

function link(text: string, href: string): string {
  return `<a href="${escaped(href)}" rel="noopener noreferrer">${escaped(text)}</a>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => entities[c] ?? '')
}
