import type { DocsElement, DocsParagraphElement, DocsTabAnswer } from './docs-document'
import { printOfParagraph } from './docs-print'

/** A paragraph of the body or of a table's cell; it takes [start, end), line feed included. */
export interface DocsParagraph {
  readonly kind: 'paragraph'
  readonly start: number
  readonly end: number
  readonly print: string
  readonly elements: readonly DocsParagraphElement[]
  readonly style: string
  readonly listed: boolean
  readonly newPage: boolean
  /** The body is 0, each cell another number; `place` counts what stands in it. */
  readonly home: number
  readonly place: number
  /** What follows in the same home: only before a paragraph may its line feed go. */
  readonly followed: 'by-paragraph' | 'by-new-page' | 'by-none'
}

export interface DocsTable {
  readonly kind: 'table'
  readonly start: number
  readonly end: number
  readonly rows: readonly (readonly (readonly DocsParagraph[])[])[]
  /** Whether somebody joined cells: then rows and columns are not where they seem. */
  readonly joined: boolean
}

/** One named range; when edits have split it, from its first to its last unit. */
export interface DocsMark {
  readonly id: string
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The body of one tab, in the order of the document. */
export interface DocsBody {
  readonly tabId: string
  readonly title: string
  /** What stands in the body itself; breaks and tables of contents are left out. */
  readonly parts: readonly (DocsParagraph | DocsTable)[]
  /** With those in cells. */
  readonly paragraphs: readonly DocsParagraph[]
  readonly marks: readonly DocsMark[]
}

/** The bodies of all tabs, nested ones after their parent. */
export function bodiesOf(tabs: readonly DocsTabAnswer[]): readonly DocsBody[] {
  return tabs.flatMap((tab) => [bodyOf(tab), ...bodiesOf(tab.childTabs ?? [])])
}

function bodyOf({ tabProperties, documentTab }: DocsTabAnswer): DocsBody {
  const paragraphs: DocsParagraph[] = []
  let homes = 0
  const read = (content: readonly DocsElement[]): readonly (DocsParagraph | DocsTable)[] => {
    const home = homes
    homes += 1
    return content.flatMap((element, place): (DocsParagraph | DocsTable)[] => {
      const { paragraph, table, startIndex = 0, endIndex = 0 } = element
      if (table !== undefined) {
        const rows = (table.tableRows ?? []).map(({ tableCells }) =>
          (tableCells ?? []).map((cell) => paragraphsIn(read(cell.content ?? []))),
        )
        return [{ kind: 'table', start: startIndex, end: endIndex, rows, joined: hasJoinedCells(table) }]
      }
      if (paragraph === undefined) return []
      const { elements = [], bullet, paragraphStyle } = paragraph
      const one: DocsParagraph = {
        kind: 'paragraph',
        start: startIndex,
        end: endIndex,
        print: printOfParagraph(elements, bullet?.textStyle?.strikethrough === true),
        elements,
        style: paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT',
        listed: bullet !== undefined,
        newPage: paragraphStyle?.pageBreakBefore === true,
        home,
        place,
        followed: followedBy(content[place + 1]?.paragraph),
      }
      paragraphs.push(one)
      return [one]
    })
  }
  const parts = read(documentTab?.body?.content ?? [])
  const { tabId, title = '' } = tabProperties
  return { tabId, title, parts, paragraphs, marks: marksOf(documentTab?.namedRanges ?? {}) }
}

function followedBy(next: DocsElement['paragraph']): DocsParagraph['followed'] {
  if (next === undefined) return 'by-none'
  return next.paragraphStyle?.pageBreakBefore === true ? 'by-new-page' : 'by-paragraph'
}

function hasJoinedCells({ tableRows = [] }: NonNullable<DocsElement['table']>): boolean {
  return tableRows.some(({ tableCells = [] }) =>
    tableCells.some(
      ({ tableCellStyle: { rowSpan = 1, columnSpan = 1 } = {} }) => rowSpan > 1 || columnSpan > 1,
    ),
  )
}

/** All paragraphs of some content, those of nested tables too. */
export function paragraphsIn(parts: readonly (DocsParagraph | DocsTable)[]): readonly DocsParagraph[] {
  return parts.flatMap((part) => (part.kind === 'paragraph' ? [part] : part.rows.flat(2)))
}

type NamedRanges = NonNullable<NonNullable<DocsTabAnswer['documentTab']>['namedRanges']>

function marksOf(named: NamedRanges): readonly DocsMark[] {
  return Object.entries(named).flatMap(([key, { namedRanges = [] }]) =>
    namedRanges.flatMap(({ namedRangeId, name = key, ranges = [] }): DocsMark[] => {
      const inBody = ranges.filter(({ segmentId = '' }) => segmentId === '')
      if (inBody.length === 0) return []
      const start = Math.min(...inBody.map(({ startIndex = 0 }) => startIndex))
      const end = Math.max(...inBody.map(({ endIndex = 0 }) => endIndex))
      return [{ id: namedRangeId, name, start, end }]
    }),
  )
}
