import {
  type Bullet,
  type Content,
  type Inline,
  type Paragraph,
  type StructuralNode,
  type Style,
  sizeOf,
  sizeOfCell,
  sizeOfInline,
  sizeOfRow,
  type Table,
} from './content'
import { type DocModel, type DocTab, revisionIdOf } from './document'
import { documentStyle, listOf, namedStyles } from './lists'
import { tabProperties } from './requests/tabs'
import { type SuggestionsViewMode, seenIn } from './suggestions'

export interface GetOptions {
  readonly includeTabsContent?: boolean
  readonly suggestionsViewMode?: SuggestionsViewMode
}

interface Seen {
  readonly model: DocModel
  readonly mode: SuggestionsViewMode
  readonly withTabs: boolean
}

/** The JSON that `documents.get` answers. Fields that are empty or 0 are left out, as Google's JSON does. */
export function toGet(
  model: DocModel,
  { includeTabsContent = false, suggestionsViewMode }: GetOptions = {},
): Style {
  const asked = suggestionsViewMode ?? 'DEFAULT_FOR_CURRENT_ACCESS'
  const mode = asked === 'DEFAULT_FOR_CURRENT_ACCESS' ? 'SUGGESTIONS_INLINE' : asked
  const seen = { model, mode, withTabs: includeTabsContent }
  const { documentId, title, tabs } = model
  const [first] = tabs
  return {
    title,
    ...(includeTabsContent ? { tabs: tabsUnder(seen, undefined) } : first ? contentOf(seen, first) : {}),
    revisionId: revisionIdOf(model),
    suggestionsViewMode: mode,
    documentId,
  }
}

function tabsUnder(seen: Seen, parentTabId: string | undefined): readonly Style[] {
  const { tabs } = seen.model
  return tabs
    .filter((tab) => tab.parentTabId === parentTabId)
    .map((tab) => {
      const childTabs = tabsUnder(seen, tab.tabId)
      return {
        tabProperties: tabProperties(tabs, tab),
        documentTab: contentOf(seen, tab),
        ...(childTabs.length > 0 ? { childTabs } : {}),
      }
    })
}

function contentOf(seen: Seen, tab: DocTab): Style {
  const of = (kind: string) => Object.entries(tab.segments).filter(([, segment]) => segment.kind === kind)
  const segments = (kind: string, idName: string) =>
    Object.fromEntries(
      of(kind).map(([id, { content }]) => [
        id,
        { [idName]: id, content: nodes(seen, seenIn(content, seen.mode), 0) },
      ]),
    )
  const parts = {
    headers: segments('header', 'headerId'),
    footers: segments('footer', 'footerId'),
    footnotes: segments('footnote', 'footnoteId'),
    lists: Object.fromEntries(Object.entries(tab.lists).map(([id, preset]) => [id, listOf(preset)])),
    namedRanges: namedRangesOf(seen, tab),
    inlineObjects: tab.inlineObjects,
  }
  const filled = Object.entries(parts).filter(([, value]) => Object.keys(value).length > 0)
  return {
    body: { content: nodes(seen, seenIn(tab.body, seen.mode), 0) },
    documentStyle,
    namedStyles,
    ...Object.fromEntries(filled),
  }
}

function namedRangesOf({ model, withTabs }: Seen, { tabId }: DocTab): Readonly<Record<string, Style>> {
  const groups = new Map<string, Style[]>()
  for (const { id, name, segmentId, ranges, ...held } of model.namedRanges) {
    if (held.tabId !== tabId) continue
    const shown = ranges.map(({ start, end }) => ({
      ...(start === 0 ? {} : { startIndex: start }),
      endIndex: end,
      ...(segmentId === '' ? {} : { segmentId }),
      ...(withTabs ? { tabId } : {}),
    }))
    groups.set(name, [...(groups.get(name) ?? []), { namedRangeId: id, name, ranges: shown }])
  }
  return Object.fromEntries([...groups].map(([name, namedRanges]) => [name, { name, namedRanges }]))
}

function nodes(seen: Seen, content: Content, base: number): readonly Style[] {
  let start = base
  return content.map((node) => {
    const shown = { ...extent(start, sizeOf(node)), ...nodeAt(seen, node, start) }
    start += sizeOf(node)
    return shown
  })
}

function extent(start: number, size: number): Style {
  return { ...(start === 0 ? {} : { startIndex: start }), endIndex: start + size }
}

function nodeAt(seen: Seen, node: StructuralNode, start: number): Style {
  if (node.kind === 'sectionBreak') return { sectionBreak: { sectionStyle: node.style } }
  if (node.kind === 'tableOfContents')
    return { tableOfContents: { content: nodes(seen, node.content, start + 1) } }
  return node.kind === 'table'
    ? { table: tableAt(seen, node, start) }
    : { paragraph: paragraphAt(seen, node, start) }
}

function tableAt(seen: Seen, { rows, columns }: Table, start: number): Style {
  let rowStart = start + 1
  const tableRows = rows.map((row) => {
    let cellStart = rowStart + 1
    const tableCells = row.cells.map((cell) => {
      const shown = {
        ...extent(cellStart, sizeOfCell(cell)),
        content: nodes(seen, cell.content, cellStart + 1),
        tableCellStyle: { rowSpan: 1, columnSpan: 1, ...cell.style },
      }
      cellStart += sizeOfCell(cell)
      return shown
    })
    const shown = {
      ...extent(rowStart, sizeOfRow(row)),
      tableCells,
      tableRowStyle: { minRowHeight: { unit: 'PT' }, ...row.style },
    }
    rowStart += sizeOfRow(row)
    return shown
  })
  return {
    rows: rows.length,
    columns: columns.length,
    tableRows,
    tableStyle: { tableColumnProperties: columns },
  }
}

function paragraphAt(seen: Seen, { inlines, style, bullet }: Paragraph, start: number): Style {
  const struck = bullet?.checked && seen.model.unsettled.checked === 'strikethrough'
  let at = start
  const elements = inlines.map((inline) => {
    const shown = {
      ...extent(at, sizeOfInline(inline)),
      ...elementOf(inline, struck ? { strikethrough: true } : {}),
    }
    at += sizeOfInline(inline)
    return shown
  })
  return { elements, paragraphStyle: style, ...(bullet ? { bullet: bulletOf(bullet, struck) } : {}) }
}

function bulletOf({ listId, level, textStyle }: Bullet, struck: boolean | undefined): Style {
  const nestingLevel = level === 0 ? {} : { nestingLevel: level }
  return { listId, ...nestingLevel, textStyle: struck ? { ...textStyle, strikethrough: true } : textStyle }
}

function elementOf(inline: Inline, extra: Style): Style {
  const suggested = {
    ...(inline.insertedBy ? { suggestedInsertionIds: inline.insertedBy } : {}),
    ...(inline.deletedBy ? { suggestedDeletionIds: inline.deletedBy } : {}),
  }
  const textStyle = { ...inline.style, ...extra }
  if (inline.kind === 'text') return { textRun: { content: inline.text, ...suggested, textStyle } }
  return { [inline.field]: { ...inline.value, ...suggested, textStyle } }
}
