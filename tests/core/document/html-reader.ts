import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { type Read, read, type Shown, shown } from './reading'

type Node = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

const blocks = new Set(['h1', 'h2', 'h3', 'h4', 'p', 'li', 'th', 'td', 'hr'])
const containers = new Set(['main', 'section', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr'])

/** An HTML page as a reader of it sees it. Throws on any node or attribute that our pages do not have. */
export function readHtml(html: string): readonly Read[] {
  const body = find(parse(html), 'body')
  return body.childNodes.flatMap(readNode)
}

/** The text of the page's title, and the names of everything in its head. */
export function readHead(html: string): { title: string; names: readonly string[] } {
  const head = find(parse(html), 'head')
  const names = head.childNodes.flatMap((node) => ('tagName' in node ? [node.tagName] : []))
  return { title: textOf(find(head, 'title').childNodes), names }
}

function readNode(node: Node): readonly Read[] {
  if ('value' in node && node.value.trim() === '') return []
  if (!('tagName' in node)) throw new Error(`unexpected ${node.nodeName} between blocks`)
  if (containers.has(node.tagName)) {
    onlyAttributes(node, ['data-mark', 'class'])
    return node.childNodes.flatMap(readNode)
  }
  if (!blocks.has(node.tagName)) throw new Error(`unexpected <${node.tagName}>`)
  onlyAttributes(node, node.tagName === 'th' ? ['scope'] : [])
  return [
    node.tagName === 'li'
      ? readItem(node)
      : read(
          node.tagName,
          node.childNodes.flatMap((n) => inline(n, '')),
        ),
  ]
}

function readItem(li: Element): Read {
  const list = li.parentNode !== null && 'tagName' in li.parentNode ? li.parentNode : undefined
  if (list === undefined || !list.attrs.some(({ value }) => value === 'checklist'))
    return read(
      list?.tagName ?? '',
      li.childNodes.flatMap((n) => inline(n, '')),
    )
  const [box, ...rest] = li.childNodes
  const label =
    box !== undefined && 'attrs' in box ? box.attrs.find(({ name }) => name === 'aria-label')?.value : ''
  return read(label === 'Done' ? 'done' : 'open', rest.flatMap((n) => inline(n, '')).slice(1))
}

function inline(node: Node, set: string): Shown {
  if (node.nodeName === '#text' && 'value' in node) return shown(node.value, set)
  if (!('tagName' in node)) throw new Error(`unexpected ${node.nodeName}`)
  const inside = (how: string) => node.childNodes.flatMap((child) => inline(child, how))
  switch (node.tagName) {
    case 'br':
      return shown('\n', '')
    case 'strong':
      onlyAttributes(node, [])
      return inside('b')
    case 'em':
      onlyAttributes(node, [])
      return inside('i')
    case 'time':
      onlyAttributes(node, ['datetime'])
      return inside('')
    case 'a':
      onlyAttributes(node, ['href', 'rel'])
      return inside(node.attrs.find(({ name }) => name === 'href')?.value ?? '')
    default:
      throw new Error(`unexpected <${node.tagName}>`)
  }
}

function onlyAttributes(element: Element, names: readonly string[]): void {
  const other = element.attrs.find(({ name }) => !names.includes(name))
  if (other !== undefined) throw new Error(`unexpected attribute ${other.name} on <${element.tagName}>`)
}

function find(within: { childNodes: Node[] }, tag: string): Element {
  for (const node of within.childNodes) {
    if (!('tagName' in node)) continue
    if (node.tagName === tag) return node
    if (node.tagName === 'html') return find(node, tag)
  }
  throw new Error(`no <${tag}>`)
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => ('value' in node ? node.value : '')).join('')
}
