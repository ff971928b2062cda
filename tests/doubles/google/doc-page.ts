import { textOfInline } from './chip-text'
import type { Bullet, Content, Inline, Paragraph, StructuralNode, Style } from './doc-model/content'
import type { DocModel, DocTab } from './doc-model/document'

const style = `
body { margin: 0; background: #f1f3f4; color: #202124; font: 11pt/1.5 Arial, sans-serif; }
header { padding: .75rem 1.5rem; background: #fff; border-bottom: 1px solid #dadce0; }
header h1 { margin: 0; font-size: 1.1rem; font-weight: normal; }
header p { margin: 0; color: #5f6368; font-size: .85rem; }
main { max-width: 46rem; margin: 1.5rem auto; padding: 3.5rem 4rem; background: #fff; border: 1px solid #dadce0; }
h2, h3, h4, h5, h6 { font-weight: normal; margin: 1em 0 .3em; line-height: 1.25; }
p { margin: 0; min-height: 1.5em; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid #80868b; padding: .3rem .5rem; text-align: start; vertical-align: top; font-weight: normal; }
.chip { background: #e8eaed; border-radius: 1em; padding: 0 .5em; }
.line { display: flex; gap: .6em; }
ins { background: #e6f4ea; } del { color: #5f6368; }
@media (max-width: 50rem) { main { margin: 0; padding: 1rem; } }`

/** A Doc as a page to look at, tab below tab. People's words are escaped. */
export function docPage(document: DocModel): string {
  const several = document.tabs.length > 1
  const tabs = document.tabs.map(
    (tab) => `${several ? `<h2>${escaped(tab.title)}</h2>` : ''}${contentOf(tab, tab.body)}`,
  )
  const title = escaped(document.title)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body><header><h1>${title}</h1><p>A stand-in for Google Docs on this machine. Revision ${document.revision}.</p></header>
<main>${tabs.join('<hr>')}</main></body></html>
`
}

function contentOf(tab: DocTab, content: Content): string {
  const numbers = new Map<string, number>()
  return content.map((node) => nodeOf(tab, node, numbers)).join('\n')
}

function nodeOf(tab: DocTab, node: StructuralNode, numbers: Map<string, number>): string {
  if (node.kind === 'sectionBreak') return ''
  if (node.kind === 'tableOfContents') return `<nav>${contentOf(tab, node.content)}</nav>`
  if (node.kind === 'paragraph') return lineOf(tab, node, numbers)
  const rows = node.rows.map(({ cells, style: row }) => {
    const name = row.tableHeader === true ? 'th' : 'td'
    const scope = name === 'th' ? ' scope="col"' : ''
    return `<tr>${cells.map((cell) => `<${name}${scope}${backgroundOf(cell.style)}>${contentOf(tab, cell.content)}</${name}>`).join('')}</tr>`
  })
  return `<table>${rows.join('\n')}</table>`
}

function lineOf(
  tab: DocTab,
  { inlines, style: look, bullet }: Paragraph,
  numbers: Map<string, number>,
): string {
  const level = Number(/^HEADING_(\d)$/.exec(String(look.namedStyleType))?.[1] ?? 0)
  const direction = look.direction === 'RIGHT_TO_LEFT' ? ' dir="rtl"' : ''
  const words = inlines.map((inline) => inlineOf(tab, inline)).join('')
  const name = look.namedStyleType === 'TITLE' ? 'h2' : level > 0 ? `h${Math.min(6, level + 1)}` : 'p'
  if (bullet === undefined) return `<${name}${direction}>${words}</${name}>`
  const indent = ` style="margin-inline-start:${1.2 + 1.6 * bullet.level}em"`
  return `<div class="line"${indent}${direction}>${glyphOf(tab, bullet, numbers)}<p>${words}</p></div>`
}

function glyphOf(
  { lists }: DocTab,
  { listId, level, checked }: Bullet,
  numbers: Map<string, number>,
): string {
  const preset = lists[listId] ?? ''
  if (preset === 'BULLET_CHECKBOX')
    return `<input type="checkbox" disabled aria-label="done"${checked ? ' checked' : ''}>`
  if (!preset.startsWith('NUMBERED')) return '<span aria-hidden="true">●</span>'
  const key = `${listId}/${level}`
  numbers.set(key, (numbers.get(key) ?? 0) + 1)
  return `<span>${numbers.get(key)}.</span>`
}

function inlineOf(tab: DocTab, inline: Inline): string {
  const words = escaped(textOfInline(inline).replace(/\n$/, ''))
  if (inline.kind === 'text') return dressed(inline.style, suggested(inline, words))
  if (inline.field === 'horizontalRule') return '<hr>'
  if (inline.field === 'pageBreak') return '<hr aria-label="page break">'
  if (inline.field === 'footnoteReference')
    return `<sup>${escaped(String(inline.value.footnoteNumber ?? '*'))}</sup>`
  if (inline.field === 'inlineObjectElement') {
    const object = tab.inlineObjects[String(inline.value.inlineObjectId)]
    return `<span class="chip">image: ${escaped(JSON.stringify(object?.description ?? 'without a text'))}</span>`
  }
  return `<span class="chip">${words}</span>`
}

function suggested({ insertedBy, deletedBy }: Inline, words: string): string {
  const put = insertedBy === undefined ? words : `<ins>${words}</ins>`
  return deletedBy === undefined ? put : `<del>${put}</del>`
}

function dressed(look: Style, words: string): string {
  if (words === '') return ''
  const { bold, italic, strikethrough, link } = look
  let html = words
  if (bold === true) html = `<strong>${html}</strong>`
  if (italic === true) html = `<em>${html}</em>`
  if (strikethrough === true) html = `<s>${html}</s>`
  const url = typeof link === 'object' && link !== null && 'url' in link ? String(link.url) : ''
  return /^https:\/\//.test(url) ? `<a href="${escaped(url)}" rel="noreferrer">${html}</a>` : html
}

function backgroundOf({ backgroundColor }: Style): string {
  const [, red, green, blue] =
    /"rgbColor":\{"red":([\d.]+),"green":([\d.]+),"blue":([\d.]+)/.exec(
      JSON.stringify(backgroundColor ?? {}),
    ) ?? []
  if (blue === undefined) return ''
  const parts = [red, green, blue].map((part) => Math.round(Number(part) * 255))
  return ` style="background:rgb(${parts.join(',')})"`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
