import { evolve, type Team } from '@roundtable/core'
import type { Services } from '../google/services'
import type { Visit } from '../visit'
import { logOf, openBooks, withRoom } from './books'
import { chooseShelf, type Found, findShelf } from './choose-shelf'
import { refusalSentence } from './refusal-sentence'
import { isRoomy } from './shelf'
import { shownWords, snapshotOf } from './snapshot'
import {
  afterClock,
  afterOrder,
  isMoving,
  memberOf,
  type Press,
  type Stand,
  type StoreRefusal,
} from './stand'
import { type Book, packFile, type TeamFile, unpackFile } from './team-file'
import type { Opened, Order, Outcome, TeamSource, Trouble } from './team-source'

/** How often a colleague may be faster before we give up; each time the decision is made anew. */
const mostTries = 6

const noFile: TeamFile = { doc: null, people: [], filed: [], presses: [], moving: null, books: [] }

/** A team as it lies in the Doc. */
export interface Lying extends Stand {
  found: Found
  packed: ReadonlyMap<Book, string>
}

/** What becomes of a team: it is written as it then stands, unless that is as before; or nothing happens, and why. */
export type Step = { next: Stand; repeated?: true } | { refused: StoreRefusal } | { trouble: Trouble }

/** A team without a server: its truth is in the Doc itself, on the shelf that the Doc gives (`choose-shelf.ts`). */
export interface DocumentStore extends TeamSource {
  /** The team as it lies there. */
  look(): Lying | 'none' | Trouble
  /** Writes what `step` makes of the team that lies there (null: none yet), again when a colleague was faster. */
  change(step: (stand: Stand, press: Press) => Step): Outcome
  /** A copy of a team's Doc goes on as its Doc, by the wish of one of its members. */
  adopt(): Outcome
  /** The team has moved to a server, or this is a copy that begins anew: here its place is empty again. Done again, it does nothing. */
  forget(): void
}

/** The team of the Doc of this visit. Nothing is read before it is asked for. */
export function documentStore(services: Services, visit: Visit): DocumentStore {
  const { doc, email, now, secret } = visit
  const pressIn = ({ home }: Found): Press => ({ email, now, secret, home })

  /** @param ofCopy also what lies here because the team's Doc was copied */
  function unpacked(found: Found, ofCopy: boolean): Lying | Trouble {
    if (found.parts.length === 0) return { found, file: noFile, team: null, packed: new Map() }
    const read = unpackFile(services.utilities, found.parts)
    if (typeof read === 'string') return read
    if (!ofCopy && read.file.doc !== null && read.file.doc !== doc) return 'copied'
    const team = replay(read.file)
    return team === null ? 'damaged' : { found, ...read, team }
  }

  function look(): Lying | 'none' | Trouble {
    const found = attempt(() => findShelf(services, visit)) ?? 'busy'
    return typeof found === 'string' ? found : unpacked(found, false)
  }

  /** The same for somebody who writes: where there is no team yet, its place is chosen. */
  function lookToWrite(ofCopy: boolean): Lying | Trouble | null {
    const found = attempt(() => {
      const there = findShelf(services, visit)
      return there === 'none' ? chooseShelf(services, visit) : there
    })
    return found === null || typeof found === 'string' ? found : unpacked(found, ofCopy)
  }

  /** Writes a file; null: whether it was written is open. */
  function write({ found, packed }: Lying, file: TeamFile): 'written' | 'conflict' | Trouble | null {
    const parts = packFile(services.utilities, { ...file, doc: file.doc ?? doc }, packed)
    return attempt(() => found.shelf.write(parts, found.version))
  }

  /** What was never here goes in as far as there is room. */
  function fitting({ file, team }: Stand, { packed }: Lying): TeamFile {
    let now = file
    for (;;) {
      const books =
        team === null || isRoomy(packFile(services.utilities, now, packed)) ? null : withRoom(now.books, team)
      if (books === null) return now
      now = { ...now, books }
    }
  }

  /** Makes room before it is needed, in a write of its own. Whether that goes well is seen at the next look. */
  function makeRoom(lying: Lying): boolean {
    const { found, file, team } = lying
    const books = team === null || isRoomy(found.parts) ? null : withRoom(file.books, team)
    if (books === null) return false
    write(lying, { ...file, books })
    return true
  }

  function refused(lying: Lying, refusal: StoreRefusal): Outcome {
    const { file, team } = lying
    const language = team?.profile.settings.language ?? visit.language
    const words = team === null ? new Map() : shownWords(file.books, team)
    const sentence = refusalSentence(refusal, language, file.people, words)
    return {
      kind: 'refused',
      sentence,
      snapshot: snapshotOf(lying, lying.found.version, pressIn(lying.found)),
    }
  }

  function change(step: (stand: Stand, press: Press) => Step, ofCopy = false): Outcome {
    let roomMade = false
    for (let tries = 0; tries < mostTries; tries += 1) {
      const lying = lookToWrite(ofCopy)
      if (lying === null) continue
      if (typeof lying === 'string') return { kind: 'trouble', trouble: lying }
      if (!roomMade) {
        roomMade = true
        if (makeRoom(lying)) continue
      }
      const { found, packed } = lying
      const press = pressIn(found)
      const file = { ...lying.file, books: openBooks(lying.file.books, packed) }
      const answer = step({ file, team: lying.team }, press)
      if ('refused' in answer) return refused(lying, answer.refused)
      if ('trouble' in answer) return { kind: 'trouble', ...answer }
      const { next } = answer
      if (next.file === file) {
        const done = doneWith(lying, found.version, press)
        return answer.repeated && done.kind === 'done' ? { ...done, repeated: true } : done
      }
      const written = found.parts.length === 0 ? { ...next, file: fitting(next, lying) } : next
      const how = write(lying, written.file)
      if (how === 'written') return doneWith(written, found.version + 1, press)
      if (how !== null && how !== 'conflict') return { kind: 'trouble', trouble: how }
    }
    return { kind: 'trouble', trouble: 'busy' }
  }

  function adopt(): Outcome {
    return change((stand, press) => {
      if (memberOf(stand.team, stand.file.people, press) === null)
        return { refused: { code: 'not-a-member' } }
      return { next: { ...stand, file: { ...stand.file, doc } } }
    }, true)
  }

  function forget(): void {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const found = attempt(() => findShelf(services, visit))
      if (found === 'none') return
      if (found === null || typeof found === 'string') continue
      if (found.parts.length === 0 || attempt(() => found.shelf.write([], found.version)) === 'written')
        return
    }
  }

  return {
    look,
    change: (step) => change(step),
    adopt,
    forget,
    open(): Opened {
      const lying = look()
      if (lying === 'none') return { kind: 'none' }
      if (typeof lying === 'string') return { kind: 'trouble', trouble: lying }
      const press = pressIn(lying.found)
      const before = snapshotOf(lying, lying.found.version, press)
      if (before === null) return { kind: 'none' }
      if (afterClock(lying, press).team === lying.team) return { kind: 'team', snapshot: before }
      const outcome = change((stand) => ({ next: afterClock(stand, press) }))
      // What is due can wait: the team is shown all the same.
      return { kind: 'team', snapshot: outcome.kind === 'done' ? outcome.snapshot : before }
    },
    carryOut: (order: Order) =>
      change((stand, press) => {
        // It was done before, and the answer got lost.
        if (stand.file.presses.includes(order.press)) return { next: stand, repeated: true }
        if (isMoving(stand, press)) return { trouble: 'busy' }
        const next = afterOrder(afterClock(stand, press), order, press)
        return 'refused' in next ? next : { next }
      }),
  }
}

function doneWith(stand: Stand, version: number, press: Press): Outcome {
  const snapshot = snapshotOf(stand, version, press)
  return snapshot === null ? { kind: 'trouble', trouble: 'damaged' } : { kind: 'done', snapshot }
}

/** Null when a service of Google's threw: that leaves everything open. */
function attempt<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}

/** The team that the log tells of; null when it is not a log of ours. */
function replay({ books }: TeamFile): Team | null {
  try {
    return logOf(books).reduce<Team | null>((team, { event }) => evolve(team, event), null)
  } catch {
    return null
  }
}
