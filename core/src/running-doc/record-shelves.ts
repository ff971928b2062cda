import { type Block, plain } from '../document/block'
import type { LocalDate, OccurrenceId } from '../ids'
import { type DocId, docUrl } from './doc-id'
import { recordNames } from './record-names'
import type { RecordEntry } from './record-requests'
import type { Term } from './term'

/** The record of a meeting on its way into Drive. */
export interface MeetingFiling {
  occurrence: OccurrenceId
  teamName: string
  title: string
  day: { date: LocalDate; text: string }
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

/** What is appended to the record. */
export function recordEntry({ blocks, mark, zone, language }: MeetingFiling): RecordEntry {
  return { blocks, mark, zone, language }
}

/**
 * What is appended to the index: the day, and the title with a link to the record.
 * @param pages where Docs open for people, when it is not Google's own address
 */
export function indexEntry(
  { day, title, mark, zone, language }: MeetingFiling,
  record: { doc: DocId; name: string },
  pages?: string,
): RecordEntry {
  const link = {
    kind: 'link',
    text: title === '' ? record.name : title,
    href: docUrl(record.doc, pages),
  } as const
  const row: Block = {
    kind: 'list',
    ordered: false,
    items: [[{ kind: 'date', ...day }, ...plain(' '), link]],
  }
  return { blocks: [row], mark: `${mark}:index`, zone, language }
}
