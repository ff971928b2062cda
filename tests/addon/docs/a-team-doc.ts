import { decideAll } from '../../../core/src/decide'
import type { Moment } from '../../../core/src/decision'
import { instant, type MemberId, type OccurrenceId, type WordsId } from '../../../core/src/ids'
import { roundOf } from '../../../core/src/reminder/due'
import { type DocId, docId } from '../../../core/src/running-doc/doc-id'
import { createDesk } from '../../../workspace-addon/src/docs/create-desk'
import type { DocDesk, FileNote, RecordFiled } from '../../../workspace-addon/src/docs/desk'
import type { ActiveDocument, Services } from '../../../workspace-addon/src/google/services'
import type { Filed, Snapshot } from '../../../workspace-addon/src/source/team-source'
import {
  clock,
  day,
  doneBy,
  founding,
  member,
  on,
  order,
  schoolYear,
  tuesdays,
  who,
} from '../../core/founded'
import { advancedServices, type Running } from '../../doubles/apps-script/advanced'
import { Ended, Execution, type ServiceCall } from '../../doubles/apps-script/execution'
import { utilitiesOf } from '../../doubles/apps-script/utilities'
import { documentOf } from '../../doubles/google/doc-model/build'
import type { DocModel } from '../../doubles/google/doc-model/document'
import { linesOf } from '../../doubles/google/doc-model/user-edits'
import { createGoogle, type Google, type GoogleOptions } from '../../doubles/google/google-server'

export const ana = who('A')
export const ben = who('B')
const emails = new Map<MemberId, string>([
  [ana, 'ana@school.example'],
  [ben, 'ben@school.example'],
  [who('C'), 'cleo@school.example'],
])
const names = ['Ana Diaz', 'Ben Okafor', 'Cleo Park']
const scopes = ['https://www.googleapis.com/auth/drive.file']

export const emailOf = (of: MemberId) => emails.get(of) ?? ''

export interface TeamDocOptions {
  readonly document?: DocModel
  readonly google?: GoogleOptions
  /** Whether what one person lets the add-on open is open to it for all others too (drive.file: each for themselves). */
  readonly grants?: 'each' | 'shared'
  /** Everybody may write in the running Doc but these, who may read. */
  readonly readers?: readonly MemberId[]
}

export interface Visiting {
  /** Before each call of a service, counted from 1: here a colleague acts, or Google ends the run (true). */
  readonly before?: (call: string, number: number) => boolean
  readonly advanced?: 'there' | 'missing' | 'forbidden'
  readonly told?: Running['told']
  readonly cursor?: ReturnType<ActiveDocument['cursor']>
}

/** A team of three, its running Doc at Google, and its state as a source keeps it. */
export function aTeamDoc({
  document = documentOf(['Our notes']),
  google: options = {},
  grants = 'each',
  readers = [],
}: TeamDocOptions = {}) {
  const time = { now: Date.parse('2026-09-01T21:00:00Z'), costMs: 400 }
  const due: { at: number; run: () => void }[] = []
  const google = createGoogle({
    now: () => time.now,
    later: (ms, run) => void due.push({ at: time.now + ms, run }),
    ...options,
  })
  const app = (of: MemberId) => (grants === 'each' ? `addon of ${of}` : 'addon')
  for (const [at, [id, email]] of [...emails].entries()) google.addPerson(email, names[at] ?? id)
  const doc = docId.parse(
    google.addDoc(
      {
        name: 'Grade 7 notes',
        owner: emailOf(ana),
        shared: Object.fromEntries(
          [ben, who('C')].map((of) => [emailOf(of), readers.includes(of) ? 'reader' : 'writer']),
        ),
        openedBy: [...emails.keys()].map(app),
      },
      document,
    ),
  )
  const begun = doneBy(null, [founding('ABC'), schoolYear, tuesdays], on('2026-08-31'))
  const state = { team: begun.team, words: new Map<WordsId, string>(), filed: [] as Filed[], reachable: true }
  keep(begun.words)

  function keep(words: typeof begun.words): void {
    for (const { id, text } of words) {
      if (text === null) state.words.delete(id)
      else state.words.set(id, text)
    }
  }

  function act(by: MemberId | null, date: string, ...commands: Parameters<typeof order>[0][]): void {
    const moment: Moment = {
      actor: by === null ? clock : member(by),
      now: instant.parse(time.now),
      today: day(date),
    }
    const done = doneBy(state.team, commands.map(order), moment)
    state.team = done.team
    keep(done.words)
  }

  const snapshot = (by: MemberId): Snapshot => ({
    team: state.team,
    version: 1,
    member: by,
    people: [...emails].map(([id, email], n) => ({ member: id, name: names[n] ?? id, email })),
    words: new Map(state.words),
    filed: [...state.filed],
    home: 'properties',
  })

  /** The clock carries out a note, in the midst of whatever else goes on. */
  function note(command: FileNote) {
    if (!state.reachable) return null
    const moment = { actor: clock, now: instant.parse(time.now), today: day('2026-09-01') }
    const done = decideAll(state.team, [command], moment)
    if ('refused' in done) throw new Error(`refused: ${JSON.stringify(done.refused)}`)
    state.team = done.team
    return state.team.docs
  }

  /** One run of the script for somebody's press. */
  function press<T>(
    by: MemberId,
    what: (desk: DocDesk, seen: Snapshot) => T,
    { before, advanced = 'there', told = 'details', cursor = null }: Visiting = {},
  ): Ran<T> {
    const fate = ({ name, number }: ServiceCall) => (before?.(name, number) ? 'ends-before' : 'passes')
    const run = new Execution(time, fate, () => undefined)
    const token = google.token(emailOf(by), app(by), scopes)
    const running = { google, token: () => token, run, told, permitted: advanced === 'there' }
    const { docs, drive, fetch, oauthToken } = advancedServices(running)
    const away = () => {
      throw new Error('the desk needs nothing else')
    }
    const services: Services = {
      documentProperties: away,
      userProperties: away,
      documentLock: away,
      utilities: utilitiesOf(away, (ms) => {
        time.now += ms
      }),
      session: { email: () => emailOf(by), locale: () => 'en', scriptZone: () => 'Etc/UTC' },
      identityToken: away,
      oauthToken,
      fetch,
      docs: advanced === 'missing' ? undefined : docs,
      drive: advanced === 'missing' ? undefined : drive,
      document: () => ({
        getId: () => doc,
        getName: () => 'Grade 7 notes',
        editors: () => [],
        cursor: () => cursor,
      }),
      now: () => time.now,
    }
    return ended(run, () => {
      const desk = createDesk(services, { doc, now: instant.parse(time.now) }, (command) =>
        run.call('note', () => note(command)),
      )
      return what(desk, snapshot(by))
    })
  }

  return {
    google,
    doc,
    state,
    act,
    press,
    app,
    text: (of: DocId = doc) => linesOf(google.doc(of)).join(''),
    /** What was asked of Google since the beginning, by its names. */
    calls: () => google.received.map(({ methodId }) => methodId),
    pass(ms: number): void {
      time.now += ms
      for (const one of due.splice(0))
        if (one.at <= time.now) one.run()
        else due.push(one)
    },
    /** A round with one reflection of Ana's, closed and marked as filed. */
    closedRound(occurrence: OccurrenceId, said: string): ReturnType<typeof roundOf> {
      const id = roundOf(occurrence)
      const date = occurrence.slice(2)
      act(ana, date, { type: 'open-round', id, occurrence, frame: 'plus-delta', mode: 'named' })
      const answers = [{ prompt: 'plus', text: said, id: `answer-of-${occurrence}` }]
      act(ana, date, { type: 'write-reflection', round: id, answers })
      act(ana, date, { type: 'close-round', round: id })
      act(null, date, { type: 'mark-filed', occurrence, filing: id })
      return id
    },
    /** Files a round as a press does: what came of it is kept by the team. */
    file(by: MemberId, round: ReturnType<typeof roundOf>, visiting: Visiting = {}): RecordFiled | 'killed' {
      const ran = press(by, (desk, seen) => desk.fileRecord(seen, round), visiting)
      if (ran.kind === 'killed') return 'killed'
      if (ran.value.kind === 'filed') {
        const { filed } = ran.value
        if (state.filed.every(({ occurrence }) => occurrence !== filed.occurrence)) state.filed.push(filed)
      }
      return ran.value
    },
  }
}

export type TeamDoc = ReturnType<typeof aTeamDoc>

/** The files that are not in the bin, by name, without the running Doc and the tops of people's Drives. */
export function madeFiles({ google, doc }: { google: Google; doc: DocId }): readonly string[] {
  return google
    .files()
    .filter(({ id, trashed, parents }) => !trashed && parents.length > 0 && id !== doc)
    .map(({ name }) => name)
    .sort()
}

export function count(text: string, part: string): number {
  return text.split(part).length - 1
}

/** How one run of the script ended. */
type Ran<T> = { readonly kind: 'returned'; readonly value: T } | { readonly kind: 'killed' }

/** What Google ended is ended, whatever the script caught. */
function ended<T>(run: Execution, script: () => T): Ran<T> {
  try {
    const value = script()
    return run.over === null ? { kind: 'returned', value } : { kind: 'killed' }
  } catch (problem) {
    if (problem instanceof Ended) return { kind: 'killed' }
    throw problem
  }
}

/** The value of a run that came to its end. */
export function returned<T>(ran: Ran<T>): T {
  if (ran.kind === 'killed') throw new Error('the run was stopped')
  return ran.value
}
