import { type AgendaView, notesOf, notesView, partCode, writtenAt } from '@roundtable/core'
import type { TabScene } from '../../view'

/** A note as the page shows it. One from the Doc has no id here: it is changed there. */
export interface NoteShown {
  id: string | null
  text: string
  /** Who wrote it; null for what stands in the Doc. */
  by: string | null
  own: boolean
  /** The code of the part for which it was written; null for none. */
  part: string | null
}

export interface NotesShown {
  notes: readonly NoteShown[]
  /** Whether the Doc has more than is kept here. */
  shortened: boolean
}

/** The notes of a meeting under its parts, and all others: those from the Doc first, then those of members. */
export function noteViews({ team, words, speaker, viewer }: TabScene, { occurrence, parts }: AgendaView) {
  const ids = parts.map(({ id }) => id)
  const shownParts: ReadonlySet<string> = new Set(ids.map(partCode))
  const inDoc = notesView(notesOf(team.agenda, occurrence), ids, words)
  const written = writtenAt(team.agenda, occurrence)
  const shown = (doc: typeof inDoc.others, fits: (part: string | null) => boolean): NotesShown => ({
    shortened: doc.shortened,
    notes: [
      ...doc.texts.map((text) => ({ id: null, text, by: null, own: false, part: null })),
      ...written.flatMap(({ id, part, by, words: at }) => {
        const text = words(at)
        if (text === undefined || !fits(part)) return []
        return [{ id, text, by: by === null ? null : speaker.name(by), own: by === viewer, part }]
      }),
    ],
  })
  return {
    under: (part: string) => shown(inDoc.under(part), (code) => code === partCode(part)),
    others: shown(inDoc.others, (code) => code === null || !shownParts.has(code)),
  }
}
