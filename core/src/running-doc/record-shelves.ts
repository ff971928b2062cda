import type { Block } from '../document/block'
import type { DocsDocument } from '../document/docs-document'
import type { LocalDate, OccurrenceId } from '../ids'
import { type DocId, docUrl } from './doc-id'
import { indexRequests } from './index-requests'
import { recordNames } from './record-names'
import { type RecordFiling, recordRequests } from './record-requests'
import type { Term } from './term'

/** The record of a meeting on its way into Drive. */
export interface MeetingFiling {
  occurrence: OccurrenceId
  teamName: string
  title: string
  date: LocalDate
  /** By which the filing is found again, whatever people make of its text. */
  mark: string
  blocks: readonly Block[]
  zone: string
  language: 'en' | 'es'
  term: Term
}

/** A Doc of the records: under which key the team has it, and its name. */
export interface Shelf {
  term: string
  name: string
}

/** The Doc to which all records of a term are appended. */
export function termShelf({ teamName, language, term }: MeetingFiling): Shelf {
  const name = recordNames[language].record(teamName, term.year, term.term.slice(-1))
  return { term: term.term, name }
}

/** The Doc that lists what was filed in a school year. */
export function indexShelf({ teamName, language, term }: MeetingFiling): Shelf {
  return { term: `${term.year}-index`, name: recordNames[language].index(teamName, term.year) }
}

/** The folder of a school year. */
export function yearShelf({ teamName, language, term }: MeetingFiling): { year: string; name: string } {
  return { year: term.year, name: recordNames[language].folder(teamName, term.year) }
}

/** The record appended to a Doc of the records, once. */
export function planRecord(filing: MeetingFiling): (document: DocsDocument) => RecordFiling {
  const { blocks, mark, zone, language } = filing
  return (document) => recordRequests(document, { blocks, mark, zone, language })
}

/**
 * The row of a filing in the index, once.
 * @param pages where Docs open for people, when it is not Google's own address
 */
export function planIndexRow(
  { teamName, date, title, mark, zone, language }: MeetingFiling,
  record: { doc: DocId; name: string },
  pages?: string,
): (document: DocsDocument) => RecordFiling {
  const file = { text: record.name, href: docUrl(record.doc, pages) }
  const row = { team: teamName, date, title, file, mark: `${mark}:index`, zone, language }
  return (document) => indexRequests(document, row)
}
