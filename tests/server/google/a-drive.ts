import { generateKeyPairSync } from 'node:crypto'
import { runningDocDeciders } from '../../../core/src/running-doc/decide'
import { type DocId, docId } from '../../../core/src/running-doc/doc-id'
import { evolveTeamDocs } from '../../../core/src/running-doc/evolve'
import { noTeamDocs, type TeamDocs } from '../../../core/src/running-doc/team-docs'
import type { GoogleConfig } from '../../../teams-app/src/google/config'
import { createGoogle as createOurs } from '../../../teams-app/src/google/google'
import type { FileNote, Ledger } from '../../../teams-app/src/google/ledger'
import { indexOf, linesOf, typeAt } from '../../doubles/google/doc-model/user-edits'
import { createGoogle, type GoogleOptions } from '../../doubles/google/google-server'

export const ana = 'ana@school.example'
export const robot = 'roundtable@project.iam.gserviceaccount.com'

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})

/** The team's files as its log would tell of them, decided by core. */
export function memoryLedger(): Ledger & { state: TeamDocs } {
  const decide = (docs: TeamDocs, note: FileNote) => {
    const facts = { docs, calendar: { occurrences: [] } }
    switch (note.type) {
      case 'note-running-doc':
        return runningDocDeciders['note-running-doc'](facts, note)
      case 'note-record-doc':
        return runningDocDeciders['note-record-doc'](facts, note)
      case 'note-folder':
        return runningDocDeciders['note-folder'](facts, note)
    }
  }
  const ledger = {
    state: noTeamDocs,
    docs: async () => ledger.state,
    async note(note: FileNote) {
      const decision = decide(ledger.state, note)
      for (const event of 'events' in decision ? decision.events : []) {
        if (event.type === 'running-doc-set')
          ledger.state = evolveTeamDocs['running-doc-set'](ledger.state, event)
        if (event.type === 'record-doc-noted')
          ledger.state = evolveTeamDocs['record-doc-noted'](ledger.state, event)
        if (event.type === 'folder-noted') ledger.state = evolveTeamDocs['folder-noted'](ledger.state, event)
      }
      return ledger.state
    },
  }
  return ledger
}

/** A school's Google with our service account, a folder of a shared drive for it, and a clock. */
export function aDrive({
  google: options = {},
  config = {},
}: {
  google?: GoogleOptions
  config?: Partial<GoogleConfig>
} = {}) {
  let clock = { now: Date.parse('2026-11-23T17:00:00Z') }
  const due: { at: number; run: () => void }[] = []
  const google = createGoogle({
    now: () => clock.now,
    later: (ms, run) => void due.push({ at: clock.now + ms, run }),
    ...options,
  })
  google.addPerson(ana, 'Ana Diaz')
  google.addServiceAccount(robot, keys.publicKey)
  const drive = google.addDrive('Staff', { [ana]: 'organizer', [robot]: 'fileOrganizer' })
  const folder = docId.parse(google.addFolder({ name: 'Roundtable', folder: drive, openedBy: [robot] }))
  const full: GoogleConfig = {
    identity: { kind: 'service-account', email: robot, privateKey: keys.privateKey, keyId: null },
    folder,
    oneDocPerMeeting: false,
    wholeDrive: false,
    apiUrl: null,
    ...config,
  }

  /** Moves the clock and does what was due. */
  function pass(ms: number): void {
    clock.now += ms
    for (const one of due.splice(0))
      if (one.at <= clock.now) one.run()
      else due.push(one)
  }

  const after = (ms: number, run: () => void) => {
    pass(ms)
    run()
    return () => {}
  }
  const world = {
    fetch: google.fetch,
    now: () => clock.now,
    processesThatSend: async () => 1,
    random: () => 0.5,
    after,
  }

  return {
    google,
    now: () => clock.now,
    /** Goes by the clock of somebody else from now on. */
    follow(other: { now: number }): void {
      clock = other
    },
    folder,
    config: full,
    pass,
    ours: createOurs(full, world),
    /** What was asked of Docs and Drive since the beginning, by Google's names. */
    calls: () =>
      google.received.flatMap(({ api, methodId }) => (api === 'docs' || api === 'drive' ? [methodId] : [])),
    /** The files below the folder that are not in the bin, by name. */
    names: () =>
      google
        .files()
        .filter(({ trashed, parents }) => !trashed && parents.length > 0)
        .map(({ name }) => name)
        .sort(),
    text: (doc: DocId | null) => (doc === null ? '' : linesOf(google.doc(doc)).join('')),
    /** A colleague types behind the first occurrence of a text. */
    type(doc: DocId, behind: string, typed: string): void {
      google.edit(doc, (document) => typeAt(document, indexOf(document, behind) + behind.length, typed))
    },
  }
}

export type Drive = ReturnType<typeof aDrive>

export function count(text: string, part: string): number {
  return text.split(part).length - 1
}
