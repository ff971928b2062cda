import type { CommandOf } from './command'
import type { LocalDate, MemberId, OccurrenceId, WordsId } from './ids'
import { notesToTake } from './notes-to-take'
import type { DocId } from './running-doc/doc-id'
import type { DocNotes } from './running-doc/doc-notes'
import { sameWords } from './running-doc/same-words'
import type { NamedPerson } from './running-doc/typed-line'
import type { Team } from './state'
import { leadRole } from './team/lead-role'

/** What the notes of a Doc are read with beside the team. */
export interface NotesSources {
  doc: DocId
  today: LocalDate
  words: (id: WordsId) => string | undefined
  /** Which member is meant; null for nobody of the team. */
  member: (person: NamedPerson) => MemberId | null
}

export type NotesCommand = CommandOf<
  'add-action' | 'close-action' | 'record-decision' | 'log-reflection' | 'take-notes'
>

const most = 2_000

/** Who leads the meeting, else a lead of the team: they look after what is nobody's. */
function caretaker(team: Team, occurrence: OccurrenceId): MemberId | undefined {
  const role = leadRole(team.profile)
  const done = team.turns.held[occurrence]?.doers.find((doers) => doers.role === role)?.members[0]
  const planned = team.turns.published[occurrence]?.find((turn) => turn.role === role)?.holders[0]
  return done ?? planned ?? team.profile.leads[0]
}

/**
 * What people typed into a meeting's part of the Doc, as commands of Roundtable: actions, decisions, reflections of
 * members, ticked boxes, and all other notes. What the team knows already, from the Doc or in the same words from the chat, is left out, so
 * that reading twice adds nothing. A reflection that names no member stays in the Doc alone.
 */
export function notesToCommands(
  team: Team,
  occurrence: OccurrenceId,
  notes: DocNotes,
  { doc, today, words, member }: NotesSources,
): readonly NotesCommand[] {
  const { agenda, rounds } = team
  const said = (things: readonly { occurrence: OccurrenceId; words: WordsId }[]) =>
    new Set(
      things
        .filter((thing) => thing.occurrence === occurrence)
        .map(({ words: id }) => sameWords(words(id) ?? '')),
    )
  const fresh = <T extends { id: string; text: string }>(
    typed: readonly T[],
    known: readonly { id: string; occurrence: OccurrenceId; words: WordsId }[],
  ): readonly T[] => {
    const [ids, texts] = [new Set(known.map(({ id }) => id)), said(known)]
    return typed.filter(({ id, text }) => !ids.has(id) && !texts.has(sameWords(text)) && text.length <= most)
  }
  const actions = fresh(notes.actions, agenda.actions).flatMap((action): NotesCommand[] => {
    const { id, text, due, done } = action
    const owner = (action.owner === null ? null : member(action.owner)) ?? caretaker(team, occurrence)
    if (owner === undefined) return []
    const by = due === null || due < today ? {} : { due }
    const add: NotesCommand = { type: 'add-action', id, occurrence, owner, text, ...by }
    return done ? [add, { type: 'close-action', id, how: 'done' }] : [add]
  })
  const open = new Set(agenda.actions.flatMap(({ id, state }) => (state === 'open' ? [id] : [])))
  const done = [
    ...notes.actions.flatMap((action) => (action.done ? [action.id] : [])),
    ...notes.things.flatMap(({ kind, thing, done }) => (kind === 'action' && done ? [thing] : [])),
  ]
  const take = notesToTake(team, occurrence, notes)
  const logged = new Set(rounds.logged.map(({ source }) => source.message))
  return [
    ...actions,
    ...[...new Set(done)]
      .filter((id) => open.has(id))
      .map((id): NotesCommand => ({ type: 'close-action', id, how: 'done' })),
    ...fresh(notes.decisions, agenda.decisions).map(
      ({ id, text }): NotesCommand => ({ type: 'record-decision', id, occurrence, text }),
    ),
    ...fresh(notes.reflections, rounds.entries).flatMap(({ id, text, author: named }): NotesCommand[] => {
      const author = named === null ? null : member(named)
      if (author === null || logged.has(id)) return []
      const source = { conversation: `doc:${doc}`, message: id }
      return [{ type: 'log-reflection', id, occurrence, author, text, source }]
    }),
    ...(take === null ? [] : [take]),
  ]
}
