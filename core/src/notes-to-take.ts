import { notesOf, partCode, sameNotes } from './agenda/meeting-notes'
import type { CommandOf } from './command'
import { cutText } from './document/cut-text'
import type { OccurrenceId, ThingId } from './ids'
import { isFiled } from './reflection/facts'
import { isBlank } from './reflection/reflection-text'
import type { DocNotes, TypedRow } from './running-doc/doc-notes'
import type { Team } from './state'

type TakeNotes = CommandOf<'take-notes'>

/** So long may one note be, and all of a meeting together: about ten pages. */
const longestNote = 2_000
const longestOfMeeting = 20_000
const mostNotes = 200

/**
 * The notes below the parts of a meeting and anywhere else in its agenda, as they now stand in the Doc. Null when the team has
 * them so already, when the meeting is filed, or when the agenda is gone from the Doc: what was taken before then stays.
 */
export function notesToTake(team: Team, occurrence: OccurrenceId, typed: DocNotes): TakeNotes | null {
  if (!typed.stands || isFiled(team.rounds, occurrence)) return null
  const all = [
    ...typed.parts.flatMap(({ part, notes, rows }) =>
      [...rows.map(rowNote), ...notes].map((note) => ({ ...note, part: partCode(part) })),
    ),
    ...typed.notes.map((note) => ({ ...note, part: null })),
  ]
  const notes: { id: ThingId; part: ThingId | null; text: string }[] = []
  const shortened = new Set<ThingId | null>()
  let room = longestOfMeeting
  for (const { id, part, text } of all) {
    if (isBlank(text)) continue
    const kept = notes.length < mostNotes ? cutText(text, Math.min(longestNote, room)) : ''
    if (kept !== text) shortened.add(part)
    if (kept === '') continue
    notes.push({ id, part, text: kept })
    room -= kept.length
  }
  const taken = { notes, shortened: [...shortened] }
  if (sameNotes(notesOf(team.agenda, occurrence), taken)) return null
  return { type: 'take-notes', occurrence, ...taken }
}

/** A row of a table as a note: each cell on a line of its own, behind the heading of its column. */
function rowNote({ id, cells }: TypedRow): { id: ThingId; text: string } {
  const lines = cells.map(({ column, text }) => (column === '' ? text : `${column}: ${text}`))
  return { id, text: lines.join('\n') }
}
