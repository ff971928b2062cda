import type { Style } from '../content'
import type { Location, Place, Range, TabsCriteria } from '../draft'

interface Insertion {
  readonly location?: Location
  readonly endOfSegmentLocation?: Place
}

export interface CellLocation {
  readonly tableStartLocation?: Location
  readonly rowIndex?: number
  readonly columnIndex?: number
}

export interface TabProperties {
  readonly tabId?: string
  readonly title?: string
  readonly index?: number
  readonly parentTabId?: string
  readonly iconEmoji?: string
}

/** The kinds of request that the double carries out, by their name in Request. */
export interface Requests {
  insertText: Insertion & { readonly text?: string }
  deleteContentRange: { readonly range?: Range }
  replaceAllText: {
    readonly containsText?: { text?: string; matchCase?: boolean; searchByRegex?: boolean }
    readonly replaceText?: string
    readonly tabsCriteria?: TabsCriteria
  }
  insertPerson: Insertion & { readonly personProperties?: { email?: string; name?: string } }
  insertDate: Insertion & { readonly dateElementProperties?: DateProperties }
  insertRichLink: Insertion & { readonly richLinkProperties?: { uri?: string; title?: string } }
  insertPageBreak: Insertion
  insertTable: Insertion & { readonly rows?: number; readonly columns?: number }
  insertTableRow: { readonly tableCellLocation?: CellLocation; readonly insertBelow?: boolean }
  deleteTableRow: { readonly tableCellLocation?: CellLocation }
  updateTableCellStyle: {
    readonly tableCellStyle?: Style
    readonly fields?: string
    readonly tableRange?: { tableCellLocation?: CellLocation; rowSpan?: number; columnSpan?: number }
    readonly tableStartLocation?: Location
  }
  updateTableColumnProperties: {
    readonly tableStartLocation?: Location
    readonly columnIndices?: readonly number[]
    readonly tableColumnProperties?: { width?: { magnitude?: number }; widthType?: string }
    readonly fields?: string
  }
  updateTableRowStyle: {
    readonly tableStartLocation?: Location
    readonly rowIndices?: readonly number[]
    readonly tableRowStyle?: Style
    readonly fields?: string
  }
  pinTableHeaderRows: { readonly tableStartLocation?: Location; readonly pinnedHeaderRowsCount?: number }
  updateTextStyle: { readonly range?: Range; readonly textStyle?: Style; readonly fields?: string }
  updateParagraphStyle: { readonly range?: Range; readonly paragraphStyle?: Style; readonly fields?: string }
  createParagraphBullets: { readonly range?: Range; readonly bulletPreset?: string }
  deleteParagraphBullets: { readonly range?: Range }
  createNamedRange: { readonly name?: string; readonly range?: Range }
  deleteNamedRange: {
    readonly name?: string
    readonly namedRangeId?: string
    readonly tabsCriteria?: TabsCriteria
  }
  replaceNamedRangeContent: {
    readonly text?: string
    readonly namedRangeName?: string
    readonly namedRangeId?: string
    readonly tabsCriteria?: TabsCriteria
  }
  addDocumentTab: { readonly tabProperties?: TabProperties }
  deleteTab: { readonly tabId?: string }
  updateDocumentTabProperties: { readonly tabProperties?: TabProperties; readonly fields?: string }
}

export interface DateProperties {
  readonly timestamp?: string
  readonly timeZoneId?: string
  readonly locale?: string
  readonly dateFormat?: string
  readonly timeFormat?: string
}

/** Exactly one of its fields is set. */
export type DocsRequest = Partial<Requests>

/** What a handler answers for its request; `{}` where Google answers nothing. */
export type Reply = Readonly<Record<string, unknown>>
