import { writeTimestamp } from '../calendar/timestamp'
import { toInstant } from '../calendar/wall-time'
import { type LocalDate, localTime } from '../ids'
import type { DocsDateProperties, DocsRequest } from './docs-api'
import type { Layout, PlacedLine, PlacedTable } from './docs-layout'

/** Which of the document's tabs, and how a date reads there. */
export interface DocsTongue {
  readonly tabId: string
  readonly zone: string
  readonly language: 'en' | 'es'
}

/**
 * The requests that put the texts, chips and tables of a layout into the empty paragraph at its start. They go from the
 * first to the last, so that whatever stands before a place already has its final length and every index is final; and
 * each goes in before a line feed, where no grapheme can be cut.
 */
export function insertions({ parts }: Layout, tongue: DocsTongue): readonly DocsRequest[] {
  const requests: DocsRequest[] = []
  const typist = typing(requests, tongue)
  parts.forEach((part, i) => {
    if (part.kind === 'table') typeTable(part, typist)
    else {
      if (parts[i - 1]?.kind === 'line') typist.text('\n', part.start - 1)
      typeLine(part, typist)
    }
  })
  typist.flush()
  return requests
}

interface Typist {
  text(text: string, index: number): void
  flush(): void
  now(request: DocsRequest): void
  readonly tongue: DocsTongue
}

/** Collects texts that follow one another into one request. */
function typing(requests: DocsRequest[], tongue: DocsTongue): Typist {
  let pending = { text: '', index: 0 }
  const flush = () => {
    const { text, index } = pending
    if (text !== '') requests.push({ insertText: { text, location: { tabId: tongue.tabId, index } } })
    pending = { text: '', index: 0 }
  }
  return {
    text(text, index) {
      pending = pending.text === '' ? { text, index } : { ...pending, text: pending.text + text }
    },
    flush,
    now(request) {
      flush()
      requests.push(request)
    },
    tongue,
  }
}

function typeLine({ pieces, start }: PlacedLine, typist: Typist): void {
  const { tabId } = typist.tongue
  let index = start
  for (const piece of pieces) {
    const location = { tabId, index }
    if (piece.kind === 'text') typist.text(piece.text, index)
    else if (piece.kind === 'person')
      typist.now({ insertPerson: { personProperties: { email: piece.email }, location } })
    else
      typist.now({
        insertDate: { dateElementProperties: dateProperties(piece.date, typist.tongue), location },
      })
    index += piece.kind === 'text' ? piece.text.length : 1
  }
}

/** `insertTable` makes a line feed of its own and the table behind it. */
function typeTable({ start, columns, rows }: PlacedTable, typist: Typist): void {
  const location = { tabId: typist.tongue.tabId, index: start - 1 }
  typist.now({ insertTable: { rows: rows.length, columns, location } })
  for (const line of rows.flat()) {
    typeLine(line, typist)
    typist.flush()
  }
}

const noon = localTime.parse('12:00')

/** Local noon, so that the day is the same wherever the chip is read (GOOGLE.md `insertDate`). */
function dateProperties(date: LocalDate, { zone, language }: DocsTongue): DocsDateProperties {
  return {
    timestamp: timestampOf(date, zone),
    timeZoneId: zone,
    locale: language,
    dateFormat: 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED',
    timeFormat: 'TIME_FORMAT_DISABLED',
  }
}

/** When a chip of ours for this day is: `2026-03-04T18:00:00Z`. */
export function timestampOf(date: LocalDate, zone: string): string {
  return writeTimestamp(toInstant({ date, time: noon }, zone))
}
