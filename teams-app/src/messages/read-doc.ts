import {
  agendaDocOf,
  type DocId,
  type DocsDocument,
  type MeetingDocSources,
  type MemberId,
  meetingDoc,
  memberNamed,
  type NotesCommand,
  notesToCommands,
  type OccurrenceId,
  readBack,
  tickedLines,
} from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import { withScene } from '../conversation/scenery'
import type { Google } from '../google/google'
import type { Retry } from '../google/outcome'
import type { Handler } from '../jobs/attempt'
import type { TeamKey } from '../store/team-key'
import { docReading } from './doc-jobs'
import { laterAgain } from './later'

async function commandsFrom(
  by: Conversing,
  key: TeamKey,
  occurrence: OccurrenceId,
  { doc, document, ticked }: { doc: DocId; document: DocsDocument; ticked: ReadonlySet<string> },
): Promise<readonly NotesCommand[]> {
  const people = await by.store.roster.of(key)
  const emails = new Map<MemberId, string | null>(people.map(({ member, email }) => [member, email]))
  const commands = await withScene(by, key, null, { personal: false, draft: null }, (scene) => {
    const email: MeetingDocSources['email'] = (member) => emails.get(member) ?? undefined
    const meeting = meetingDoc(scene.team, occurrence, { ...scene, email })
    const names = people.map(({ name }) => name)
    const notes = readBack(document, occurrence, {
      names,
      ticked,
      ...(meeting === undefined ? {} : { meeting }),
    })
    const { today, words } = scene
    return notesToCommands(scene.team, occurrence, notes, { doc, today, words, member: memberNamed(people) })
  })
  return commands ?? []
}

/**
 * Takes over what people typed into the Doc of a meeting; done again it adds nothing. `retry` only while Google may
 * still answer: a Doc that is gone or closed to us keeps what stands in it, and nothing waits for it.
 */
export async function readMeetingDoc(
  by: Conversing,
  google: Google,
  key: TeamKey,
  occurrence: OccurrenceId,
): Promise<{ kind: 'done' } | Retry> {
  const docs = (await by.teams.recall(key))?.team.docs
  const doc = docs === undefined ? null : agendaDocOf(docs, occurrence)
  if (doc === null) return { kind: 'done' }
  const read = await google.docs.get(doc)
  if (read.kind === 'retry') return read
  if (read.kind !== 'done') {
    by.log.info({ reason: read.kind === 'refused' ? read.reason : read.kind }, 'a Doc was not read back')
    return { kind: 'done' }
  }
  const markdown = await google.drive.markdown(doc)
  const ticked = markdown.kind === 'done' ? tickedLines(markdown.value) : new Set<string>()
  const commands = await commandsFrom(by, key, occurrence, { doc, document: read.value, ticked })
  // One by one: what one line lacks must not keep the others out.
  for (const command of commands) {
    const result = await by.runner.run({ key, commands: [command], actor: { kind: 'clock' }, seen: [] })
    if (result.kind === 'refused')
      by.log.info({ code: result.refusal.code }, 'a line of a Doc was not taken over')
  }
  return { kind: 'done' }
}

/** Reads the Doc of a meeting that has just ended, so that its cards show what stands there. */
export function readDocOfMeeting(by: Conversing, google: Google): Handler {
  return async ({ tenant, payload }) => {
    const parsed = docReading.safeParse(payload)
    if (!parsed.success) return { kind: 'gone', reason: 'unreadable' }
    const { team, occurrence } = parsed.data
    const read = await readMeetingDoc(by, google, { tenant, team }, occurrence)
    return read.kind === 'done' ? { kind: 'sent' } : laterAgain(read)
  }
}
