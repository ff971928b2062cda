import { fingerprint } from '../document/docs-print'
import { type OccurrenceId, type ThingId, thingId, type WordsId } from '../ids'
import type { AgendaBook, MeetingNotes, Note, WrittenNote } from './agenda'

/**
 * What stands for a part in the log: the id of a part may be a word of the team's own, from a template that they wrote.
 */
export function partCode(part: string): ThingId {
  return thingId.parse(fingerprint(`part ${part}`))
}

/** What was noted at a meeting in the Doc. */
export function notesOf({ notes }: Pick<AgendaBook, 'notes'>, occurrence: OccurrenceId): MeetingNotes {
  return notes.find((known) => known.occurrence === occurrence) ?? { occurrence, notes: [], shortened: [] }
}

/** All that was noted at a meeting: in the Doc, then what members wrote beside it. */
export function allNotesOf(
  book: Pick<AgendaBook, 'notes' | 'written'>,
  occurrence: OccurrenceId,
): MeetingNotes {
  const { notes, shortened } = notesOf(book, occurrence)
  return { occurrence, notes: [...notes, ...writtenAt(book, occurrence)], shortened }
}

/** What members wrote at a meeting beside the Doc, in the order of writing. */
export function writtenAt(
  { written }: Pick<AgendaBook, 'written'>,
  occurrence: OccurrenceId,
): readonly WrittenNote[] {
  return written.filter((note) => note.occurrence === occurrence)
}

interface Listed {
  readonly notes: readonly Pick<Note, 'id' | 'part'>[]
  readonly shortened: MeetingNotes['shortened']
}

/** Whether both hold the same notes in the same places. An id stands for a text (same-words.ts). */
export function sameNotes(one: Listed, other: Listed): boolean {
  const list = ({ notes, shortened }: Listed) => [notes.map(({ id, part }) => [id, part]), shortened]
  return JSON.stringify(list(one)) === JSON.stringify(list(other))
}

/** The texts of notes, and whether there was more than is kept. */
export interface NotesView {
  readonly texts: readonly string[]
  readonly shortened: boolean
}

/**
 * The notes under each part that the agenda shows, and all others: those of no part, or of one that it shows no more. Texts
 * that were erased are left out.
 */
export function notesView(
  taken: MeetingNotes,
  parts: readonly string[],
  words: (id: WordsId) => string | undefined,
): { under: (part: string) => NotesView; others: NotesView } {
  const shown = new Set<ThingId | null>(parts.map(partCode))
  const view = (fits: (part: ThingId | null) => boolean): NotesView => ({
    texts: taken.notes.flatMap((note) => (fits(note.part) ? (words(note.words) ?? []) : [])),
    shortened: taken.shortened.some(fits),
  })
  return {
    under: (part) => view((code) => code === partCode(part)),
    others: view((code) => !shown.has(code)),
  }
}
