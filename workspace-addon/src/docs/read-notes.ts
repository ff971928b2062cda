import {
  type DocId,
  type LocalDate,
  meetingDoc,
  memberNamed,
  notesToCommands,
  type OccurrenceId,
  readBack,
  tickedLines,
} from '@roundtable/core'
import type { Snapshot } from '../source/team-source'
import type { NotesRead } from './desk'
import { sourcesOf } from './doc-sources'
import type { Gateway } from './gateway'
import { inOpenDoc } from './trouble'

/**
 * What people typed under a meeting in the Doc that lies open, as commands; what the team knows already gives none. Which boxes
 * are ticked only Drive's Markdown tells; where it cannot be had, a tick is what is struck through.
 */
export function readNotes(
  { docs, drive }: Gateway,
  of: { snapshot: Snapshot; meeting: OccurrenceId; doc: DocId; today: LocalDate },
): NotesRead {
  const { snapshot, meeting, doc, today } = of
  const { team, people } = snapshot
  const read = docs.get(doc)
  if (read.kind !== 'done') return inOpenDoc(read)
  const markdown = drive.markdown(doc)
  const ticked = markdown.kind === 'done' ? tickedLines(markdown.value) : new Set<string>()
  const sources = sourcesOf(snapshot, today)
  const email = (member: string) => people.find((person) => person.member === member)?.email ?? undefined
  const blocks = meetingDoc(team, meeting, { ...sources, email })
  const notes = readBack(read.value, meeting, {
    names: people.map(({ name }) => name),
    ticked,
    ...(blocks === undefined ? {} : { meeting: blocks }),
  })
  const { words } = sources
  return {
    kind: 'read',
    commands: notesToCommands(team, meeting, notes, { doc, today, words, member: memberNamed(people) }),
  }
}
