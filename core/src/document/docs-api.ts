/**
 * The requests of `documents.batchUpdate` that we send, as Google's discovery document names them. Indices are UTF-16
 * units from the start of the tab's body; a range ends before its `endIndex`.
 */
export type DocsRequest =
  | { readonly insertText: { readonly text: string; readonly location: DocsLocation } }
  | {
      readonly insertTable: {
        readonly rows: number
        readonly columns: number
        readonly location: DocsLocation
      }
    }
  | {
      readonly insertTableRow: {
        readonly tableCellLocation: {
          readonly tableStartLocation: DocsLocation
          readonly rowIndex: number
          readonly columnIndex: number
        }
        readonly insertBelow: true
      }
    }
  | {
      readonly insertPerson: {
        readonly personProperties: { readonly email: string }
        readonly location: DocsLocation
      }
    }
  | {
      readonly insertDate: {
        readonly dateElementProperties: DocsDateProperties
        readonly location: DocsLocation
      }
    }
  | {
      readonly updateTextStyle: {
        readonly textStyle: DocsTextStyle
        readonly fields: string
        readonly range: DocsRange
      }
    }
  | {
      readonly updateParagraphStyle: {
        readonly paragraphStyle: DocsParagraphStyle
        readonly fields: string
        readonly range: DocsRange
      }
    }
  | {
      readonly createParagraphBullets: { readonly bulletPreset: DocsBullets; readonly range: DocsRange }
    }
  | { readonly deleteParagraphBullets: { readonly range: DocsRange } }
  | {
      readonly pinTableHeaderRows: {
        readonly pinnedHeaderRowsCount: number
        readonly tableStartLocation: DocsLocation
      }
    }
  | { readonly createNamedRange: { readonly name: string; readonly range: DocsRange } }
  | { readonly deleteNamedRange: { readonly namedRangeId: string } }
  | { readonly deleteContentRange: { readonly range: DocsRange } }

export interface DocsLocation {
  readonly tabId: string
  readonly index: number
}

export interface DocsRange {
  readonly tabId: string
  readonly startIndex: number
  readonly endIndex: number
}

/** `timestamp` is RFC 3339 in UTC. */
export interface DocsDateProperties {
  readonly timestamp: string
  readonly timeZoneId: string
  readonly locale: string
  readonly dateFormat: 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED'
  readonly timeFormat: 'TIME_FORMAT_DISABLED'
}

export interface DocsTextStyle {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strikethrough?: boolean
  readonly link?: { readonly url: string }
}

export interface DocsParagraphStyle {
  readonly namedStyleType?: 'NORMAL_TEXT' | 'HEADING_1' | 'HEADING_2' | 'HEADING_3' | 'HEADING_4'
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT'
  readonly borderBottom?: DocsBorder
}

export interface DocsBorder {
  readonly width: DocsPoints
  readonly padding: DocsPoints
  readonly dashStyle: 'SOLID'
  readonly color: {
    readonly color: {
      readonly rgbColor: { readonly red: number; readonly green: number; readonly blue: number }
    }
  }
}

export interface DocsPoints {
  readonly magnitude: number
  readonly unit: 'PT'
}

export type DocsBullets = 'BULLET_DISC_CIRCLE_SQUARE' | 'NUMBERED_DECIMAL_ALPHA_ROMAN' | 'BULLET_CHECKBOX'
