import {
  type DocId,
  docId,
  type Event,
  type Instant,
  instant,
  type MemberId,
  memberId,
  occurrenceId,
  type WordsId,
  wordsId,
} from '@roundtable/core'
import * as z from 'zod/mini'
import type { Utilities } from '../google/services'
import { readJson } from './shelf'
import type { Filed, Person } from './team-source'

/** A fact as it was logged. `by` is null for what Roundtable did by itself. */
export interface Logged {
  at: Instant
  by: MemberId | null
  event: Event
}

/** A text that somebody wrote. The author of an anonymous one is null: it is then stored nowhere. */
export interface KeptWords {
  id: WordsId
  text: string
  author: MemberId | null
}

/** Some months of a team. Books but the last are closed: only words are still erased in them. Words stand in the order of ids. */
export interface Book {
  log: readonly Logged[]
  words: readonly KeptWords[]
}

/** All that a team without a server is: the log, the words, who is who, what was filed, and the last presses. */
export interface TeamFile {
  /** In which Doc it lies: in a copy of that Doc it is found too. Null before it is written. */
  doc: DocId | null
  people: readonly Person[]
  filed: readonly Filed[]
  presses: readonly string[]
  /** Since when it is being moved to a server; null when it is not. */
  moving: Instant | null
  books: readonly Book[]
}

const person = z.strictObject({ member: memberId, name: z.string(), email: z.nullable(z.string()) })
const filing = z.strictObject({ occurrence: occurrenceId, name: z.string(), url: z.nullable(z.string()) })

const cover = z.strictObject({
  v: z.literal(1),
  doc: z.optional(docId),
  people: z.array(person),
  filed: z.array(filing),
  presses: z.array(z.string()),
  moving: z.nullable(instant),
})

const anyCover = z.object({ v: z.int() })

/** Whether it may be one of core's events: `evolve` throws for what is not. */
function isEventLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** An event as `core` logged it; what it holds beside its type is tried by replaying it. */
export const loggedEvent = z.custom<Event>(isEventLike)

/** Each fact with the time since the one before: that packs better. */
const book = z.strictObject({
  log: z.array(z.tuple([z.int(), z.nullable(memberId), loggedEvent])),
  words: z.array(z.tuple([wordsId, z.string(), z.nullable(memberId)])),
})
type PackedBook = z.infer<typeof book>

/** A team as it lies on a shelf. `packed` are the parts of books as they were read, so that nothing is packed twice. */
export interface Unpacked {
  file: TeamFile
  packed: ReadonlyMap<Book, string>
}

/** The parts of a file: its cover, then its books. */
export function packFile(
  utilities: Utilities,
  { doc, people, filed, presses, moving, books }: TeamFile,
  packed: ReadonlyMap<Book, string>,
): readonly string[] {
  const first: z.infer<typeof cover> = {
    v: 1,
    ...(doc === null ? {} : { doc }),
    people: [...people],
    filed: [...filed],
    presses: [...presses],
    moving,
  }
  return [zip(utilities, first), ...books.map((one) => packed.get(one) ?? zip(utilities, folded(one)))]
}

/** The file of these parts. `damaged`: it is not what `packFile` made. `newer`: a later Roundtable made it. */
export function unpackFile(utilities: Utilities, parts: readonly string[]): Unpacked | 'damaged' | 'newer' {
  const [first, ...rest] = parts.map((part) => unzip(utilities, part))
  const known = cover.safeParse(first)
  if (!known.success) {
    const any = anyCover.safeParse(first)
    return any.success && any.data.v > 1 ? 'newer' : 'damaged'
  }
  const packed = new Map<Book, string>()
  for (const [n, json] of rest.entries()) {
    const read = book.safeParse(json)
    if (!read.success) return 'damaged'
    packed.set(unfolded(read.data), parts[n + 1] ?? '')
  }
  const { v: _, doc = null, ...data } = known.data
  return { file: { ...data, doc, books: [...packed.keys()] }, packed }
}

function folded({ log, words }: Book): PackedBook {
  let before = 0
  return {
    log: log.map(({ at, by, event }) => {
      const since = at - before
      before = at
      return [since, by, event]
    }),
    words: words.map(({ id, text, author }) => [id, text, author]),
  }
}

function unfolded({ log, words }: PackedBook): Book {
  let at = 0
  return {
    log: log.map(([since, by, event]) => {
      at += since
      return { at: at as Instant, by, event }
    }),
    words: words.map(([id, text, author]) => ({ id, text, author })),
  }
}

function zip(utilities: Utilities, value: unknown): string {
  const zipped = utilities.gzip(utilities.newBlob(JSON.stringify(value), 'application/json'))
  return utilities.base64Encode(zipped.getBytes())
}

/** Null for what was not zipped by us. */
function unzip(utilities: Utilities, part: string): unknown {
  try {
    const zipped = utilities.newBlob(utilities.base64Decode(part), 'application/x-gzip')
    return readJson(utilities.ungzip(zipped).getDataAsString())
  } catch {
    return null
  }
}
