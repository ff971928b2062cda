import { currentMember, type DocId, today as dayOf, type Instant, type LocalDate } from '@roundtable/core'
import type { Services } from '../google/services'
import type { Snapshot } from '../source/team-source'
import { createCabinet } from './cabinet'
import type { DocDesk, NoteFile, RecordFiled } from './desk'
import { drawRecord } from './draw-record'
import { fileIntoDrive } from './file-record'
import { createGateway } from './gateway'
import { keepText } from './keep-text'
import { putAgenda } from './put-agenda'
import { readNotes } from './read-notes'

/** Where and when the person acts: the Doc that lies open. */
export interface DeskVisit {
  doc: DocId
  now: Instant
}

/** The desk of one run. `note` writes to the team at once (desk.ts). */
export function createDesk(services: Services, { doc, now }: DeskVisit, note: NoteFile): DocDesk {
  const gateway = createGateway(services)
  const cursor = () => services.document()?.cursor() ?? null
  const dayFor = ({ team }: Snapshot) => dayOf(now, team.profile.zone)
  return {
    putAgenda: (snapshot, meeting, spot, answers) =>
      putAgenda(gateway, { snapshot, meeting, doc, today: dayFor(snapshot), spot, answers }, cursor),
    readNotes: (snapshot, meeting) => readNotes(gateway, { snapshot, meeting, doc, today: dayFor(snapshot) }),
    keepText: (name, text) => keepText(gateway, name, text),
    fileRecord(snapshot, round): RecordFiled {
      const { team, filed, member } = snapshot
      const today = dayFor(snapshot)
      const occurrence = team.rounds.rounds.find(({ id }) => id === round)?.occurrence
      // What is noted was filed: whatever people have made of it since, it is not filed again.
      const before = filed.find((known) => known.occurrence === occurrence)
      if (before !== undefined) return { kind: 'filed', filed: before }
      const drawn = occurrence === undefined ? null : drawRecord(snapshot, occurrence, today)
      if (member === null || occurrence === undefined || drawn === null)
        return { kind: 'trouble', place: 'folder', reason: 'rejected' }
      const { filing, name } = drawn
      const members = addressesOf(snapshot, today)
      const cabinet = createCabinet({ gateway, filing, running: doc, member, members }, team.docs, note)
      const put = fileIntoDrive(cabinet)
      return put.kind === 'done' ? { kind: 'filed', filed: { occurrence, name, url: put.url } } : put
    },
  }
}

/** Those of the members of today and later. */
function addressesOf({ team, people }: Snapshot, today: LocalDate): readonly string[] {
  return people.flatMap(({ member, email }) =>
    email !== null && currentMember(team.profile, member, today) !== undefined ? [email] : [],
  )
}
