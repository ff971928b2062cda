import type { Calendar } from '../calendar/occurrences'
import type { Decision, Moment, Words } from '../decision'
import { actingMember, isFiled } from '../reflection/facts'
import type { Rounds } from '../reflection/round'
import type { AgendaBook, WrittenNote } from './agenda'
import { agendaWords } from './agenda-words'
import type { AgendaCommand } from './commands'
import type { AgendaEvent } from './events'
import { anyMeeting } from './meeting-found'
import { notesOf, sameNotes } from './meeting-notes'
import { peopleText } from './people-text'
import type { AgendaRefusal } from './refusals'

/** What notes are decided on. */
interface NotesFacts {
  calendar: Pick<Calendar, 'occurrences'>
  agenda: AgendaBook
  rounds: Pick<Rounds, 'filed'>
}

type CommandOf<T extends AgendaCommand['type']> = Extract<AgendaCommand, { type: T }>
type NotesDecision = Decision<AgendaEvent, AgendaRefusal>

/** So many notes may be written at one meeting beside those in the Doc. */
const mostWritten = 100

/**
 * Notes come from the Doc, all of a meeting at once, and one by one from members. Each kind has a list and words of its
 * own, so that reading the Doc never erases what a member wrote elsewhere. A member's note is changed by its writer alone:
 * two who write at once leave two notes.
 */
export const noteDeciders: {
  [T in 'take-notes' | 'write-note' | 'withdraw-note']: (
    facts: NotesFacts,
    command: CommandOf<T>,
    moment: Moment,
  ) => NotesDecision
} = {
  'take-notes': ({ agenda, calendar, rounds }, { occurrence, notes, shortened }, moment) => {
    const meeting = anyMeeting(calendar, occurrence)
    if ('refused' in meeting) return meeting
    if (isFiled(rounds, occurrence)) return { events: [] }
    const before = notesOf(agenda, occurrence)
    if (sameNotes(before, { notes, shortened })) return { events: [] }
    const stays = new Set(notes.map(({ id }) => id))
    const taken = notes.map(({ id, part }) => ({ note: id, part }))
    const author = actingMember(moment)
    return {
      events: [{ type: 'notes-taken', occurrence, notes: taken, shortened }],
      words: [
        ...before.notes
          .filter(({ id }) => !stays.has(id))
          .map(({ words: id }): Words => ({ id, text: null, author: null })),
        ...notes.map(({ id, text }): Words => ({ id: agendaWords('note', id), text, author })),
      ],
    }
  },
  'write-note': ({ agenda, calendar, rounds }, { id, occurrence, part, text: typed }, moment) => {
    const meeting = anyMeeting(calendar, occurrence)
    if ('refused' in meeting) return meeting
    const { date } = meeting.meeting
    if (isFiled(rounds, occurrence)) return { refused: { code: 'notes-are-filed', date } }
    const by = actingMember(moment)
    const before = agenda.written.find((note) => note.id === id)
    if (before !== undefined && before.by !== by) return refusedToOthers(before)
    const here = agenda.written.filter((note) => note.occurrence === occurrence)
    if (before === undefined && here.length >= mostWritten)
      return { refused: { code: 'too-many-notes', most: mostWritten } }
    const read = peopleText(typed)
    if ('refused' in read) return read
    return {
      events: [{ type: 'note-written', note: id, occurrence: before?.occurrence ?? occurrence, part, by }],
      words: [{ id: agendaWords('written', id), text: read.text, author: by }],
    }
  },
  'withdraw-note': ({ agenda, calendar, rounds }, { id }, moment) => {
    const note = agenda.written.find((known) => known.id === id)
    if (note === undefined) return { events: [] }
    if (note.by !== actingMember(moment)) return refusedToOthers(note)
    const meeting = calendar.occurrences.find((known) => known.id === note.occurrence)
    if (meeting !== undefined && isFiled(rounds, note.occurrence))
      return { refused: { code: 'notes-are-filed', date: meeting.date } }
    return {
      events: [{ type: 'note-withdrawn', note: id }],
      words: [{ id: note.words, text: null, author: note.by }],
    }
  },
}

function refusedToOthers({ by }: WrittenNote): NotesDecision {
  return { refused: { code: 'not-your-note', author: by } }
}
