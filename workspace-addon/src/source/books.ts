import {
  answerDuties,
  answersInstead,
  type Done,
  type Instant,
  type MemberId,
  type Team,
  type WordsId,
} from '@roundtable/core'
import type { Book, KeptWords, Logged } from './team-file'

/** How long a packed book may be before the next one begins, in letters: few pieces, so that a write is small. */
const bookLength = 40_000

const emptyBook: Book = { log: [], words: [] }

/** The books to write in: a fresh last one when the last is full. */
export function openBooks(books: readonly Book[], packed: ReadonlyMap<Book, string>): readonly Book[] {
  const last = books[books.length - 1]
  const full = last === undefined || (packed.get(last)?.length ?? 0) > bookLength
  return full ? [...books, emptyBook] : books
}

/** All facts, oldest first. */
export function logOf(books: readonly Book[]): readonly Logged[] {
  return books.flatMap(({ log }) => log)
}

/** The books with what a decision logged and the words that it left, erased or mixed. */
export function withDone(
  books: readonly Book[],
  { events, words }: Done,
  { at, by, secret }: { at: Instant; by: MemberId | null; secret: () => string },
): readonly Book[] {
  const kept: KeptWords[] = []
  const gone = new Set<WordsId>()
  for (const { id, text, author } of words) {
    gone.add(id)
    if (text !== null) kept.push({ id, text, author })
  }
  const logged = withLast(books, (last) => ({
    ...last,
    log: [...last.log, ...events.map((event) => ({ at, by, event }))],
  }))
  const written = withWords(
    withoutWords(logged, (id) => gone.has(id)),
    kept,
  )
  return answerDuties(events).reduce((now, duty) => {
    const isAnswer = (id: WordsId) => id.startsWith(duty.start)
    const answers = now.flatMap((book) => book.words.filter(({ id }) => isAnswer(id)))
    return withWords(withoutWords(now, isAnswer), answersInstead(duty, answers, secret))
  }, written)
}

/**
 * The books with room made: the reflections of filed meetings go from the oldest book that has some, since the record in Drive
 * holds them. Null when there is nothing that could go.
 */
export function withRoom(books: readonly Book[], { rounds }: Team): readonly Book[] | null {
  const meetings = new Set(rounds.filed.map(({ occurrence }) => occurrence))
  const filed = new Set<WordsId>(
    rounds.entries.flatMap(({ occurrence, words }) => (meetings.has(occurrence) ? [words] : [])),
  )
  const oldest = books.find(({ words }) => words.some(({ id }) => filed.has(id)))
  if (oldest === undefined) return null
  return books.map((book) => (book === oldest ? without(book, (id) => filed.has(id)) : book))
}

/** A book stays the same object when nothing of it goes: then it is not packed again. */
function without(book: Book, goes: (id: WordsId) => boolean): Book {
  return book.words.some(({ id }) => goes(id))
    ? { ...book, words: book.words.filter(({ id }) => !goes(id)) }
    : book
}

function withoutWords(books: readonly Book[], goes: (id: WordsId) => boolean): readonly Book[] {
  return books.map((book) => without(book, goes))
}

/** Words stand in the order of their ids: when they came must not show. */
function withWords(books: readonly Book[], words: readonly KeptWords[]): readonly Book[] {
  if (words.length === 0) return books
  return withLast(books, (last) => ({
    ...last,
    words: [...last.words, ...words].sort((one, other) => (one.id < other.id ? -1 : 1)),
  }))
}

function withLast(books: readonly Book[], change: (last: Book) => Book): readonly Book[] {
  return [...books.slice(0, -1), change(books[books.length - 1] ?? emptyBook)]
}
