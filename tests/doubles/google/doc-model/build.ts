import {
  type Content,
  emptyParagraph,
  type Inline,
  normalText,
  type Paragraph,
  type StructuralNode,
  type Style,
} from './content'
import {
  type DocModel,
  type DocTab,
  likely,
  newDocument,
  newTab,
  type Segment,
  type Unsettled,
} from './document'
import { emptyTable } from './edit'
import { mapCell } from './locate'

/** A piece of a Doc that a test begins with. A text is one paragraph a line. */
export type Part =
  | string
  | { readonly text: string; readonly heading?: number; readonly style?: Style; readonly rtl?: boolean }
  | { readonly list: readonly string[]; readonly preset?: string; readonly checked?: readonly number[] }
  | { readonly table: readonly (readonly string[])[] }
  | { readonly image: string }
  | { readonly text: string; readonly footnote: string }
  | { readonly contents: readonly string[] }
  | { readonly rule: true }
  | { readonly person: string; readonly email: string }

/** A Doc that holds these parts; each further tab by its title. The last line is always empty, as people leave it. */
export function documentOf(
  parts: readonly Part[],
  {
    documentId = 'doc-1',
    title = 'Running notes',
    tabs = {},
    unsettled = likely,
  }: {
    readonly documentId?: string
    readonly title?: string
    readonly tabs?: Readonly<Record<string, readonly Part[]>>
    readonly unsettled?: Unsettled
  } = {},
): DocModel {
  const others = Object.entries(tabs).map(([name, held], i) => filled(newTab(`t.${i + 1}`, name), held))
  const empty = newDocument(documentId, title, unsettled)
  return { ...empty, tabs: [...empty.tabs.map((tab) => filled(tab, parts)), ...others] }
}

function filled(tab: DocTab, parts: readonly Part[]): DocTab {
  const lists: Record<string, string> = {}
  const segments: Record<string, Segment> = {}
  const inlineObjects: Record<string, Style> = {}
  const body = parts.flatMap((part, i) => {
    const id = `kix.part${i}${tab.tabId.replace('t.', 't')}`
    if (typeof part !== 'string' && 'list' in part) lists[id] = part.preset ?? 'BULLET_DISC_CIRCLE_SQUARE'
    if (typeof part !== 'string' && 'image' in part) inlineObjects[id] = imageOf(id, part.image)
    if (typeof part !== 'string' && 'footnote' in part)
      segments[id] = { kind: 'footnote', content: [line([text(` ${part.footnote}\n`)])] }
    return nodesOf(part, id)
  })
  return {
    ...tab,
    body: [...tab.body.slice(0, 1), ...body, emptyParagraph()],
    lists,
    segments,
    inlineObjects,
  }
}

function nodesOf(part: Part, id: string): Content {
  if (typeof part === 'string') return part.split('\n').map((row) => line([text(`${row}\n`)]))
  if ('list' in part)
    return part.list.map((item, i) => ({
      ...line([text(`${item}\n`)]),
      bullet: { listId: id, level: 0, checked: part.checked?.includes(i) ?? false, textStyle: {} },
    }))
  if ('table' in part) return [line([text('\n')]), tableOf(part.table)]
  if ('image' in part) return [line([atom('inlineObjectElement', { inlineObjectId: id }), text('\n')])]
  if ('footnote' in part) {
    const reference = atom('footnoteReference', { footnoteId: id, footnoteNumber: '1' })
    return [line([text(part.text), reference, text('\n')])]
  }
  if ('contents' in part)
    return [{ kind: 'tableOfContents', content: part.contents.map((entry) => line([text(`${entry}\n`)])) }]
  if ('rule' in part) return [line([atom('horizontalRule', {}), text('\n')])]
  if ('person' in part) {
    const value = { personId: id, personProperties: { name: part.person, email: part.email } }
    return [line([atom('person', value), text('\n')])]
  }
  const heading =
    part.heading === undefined ? {} : { namedStyleType: `HEADING_${part.heading}`, headingId: `h.${id}` }
  const direction = part.rtl ? { direction: 'RIGHT_TO_LEFT' } : {}
  return part.text
    .split('\n')
    .map((row) => line([text(`${row}\n`, part.style)], { ...normalText, ...heading, ...direction }))
}

function text(content: string, style: Style = {}): Inline {
  return { kind: 'text', text: content, style }
}

function atom(
  field: 'inlineObjectElement' | 'footnoteReference' | 'horizontalRule' | 'person',
  value: Style,
): Inline {
  return { kind: 'atom', field, value, style: {} }
}

function line(inlines: readonly Inline[], style: Style = normalText): Paragraph {
  return { kind: 'paragraph', inlines, style }
}

function tableOf(rows: readonly (readonly string[])[]): StructuralNode {
  let table = emptyTable(rows.length, rows[0]?.length ?? 1, normalText, {})
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) table = mapCell(table, r, c, () => nodesOf(cell, ''))
  return table
}

function imageOf(objectId: string, description: string): Style {
  const embeddedObject = {
    description,
    imageProperties: { contentUri: 'https://lh3.googleusercontent.com/image' },
  }
  return { objectId, inlineObjectProperties: { embeddedObject } }
}
