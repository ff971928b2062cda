import type { Instant, Team, TeamExport, WordsId } from '@roundtable/core'
import { type Book, type Logged, loggedEvent, type TeamFile } from './team-file'

/** The export of a file. `hidden` says which words nobody may see yet. */
export function exportOf(
  { people, filed, books }: TeamFile,
  exportedAt: Instant,
  hidden: (id: WordsId) => boolean,
): TeamExport {
  return {
    v: 1,
    kind: 'roundtable-team',
    exportedAt,
    people: [...people],
    events: books.flatMap(({ log }) => log.map((fact) => ({ ...fact, event: { ...fact.event } }))),
    words: books
      .flatMap(({ words }) => words)
      .filter(({ id }) => !hidden(id))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    filings: [...filed],
  }
}

/** How many facts one book of a team takes that came from elsewhere. */
const factsInBook = 1_000

/**
 * The file of an export: its facts in books, reflections beside the facts that tell of them, other words in the last.
 * @param team what replaying the export gave
 */
export function fileOf({ people, events, words, filings }: TeamExport, { rounds }: Team): TeamFile {
  const facts = events.map(({ at, by, event }): Logged => ({ at, by, event: loggedEvent.parse(event) }))
  const count = Math.max(1, Math.ceil(facts.length / factsInBook))
  const place = new Map<string, number>()
  for (const [n, { event }] of facts.entries())
    if (event.type === 'reflection-written' || event.type === 'reflection-logged')
      place.set(event.reflection, Math.floor(n / factsInBook))
  const bookOf = new Map(rounds.entries.map((entry) => [entry.words, place.get(entry.id) ?? count - 1]))
  const sorted = [...words].sort((one, other) => (one.id < other.id ? -1 : 1))
  const books = Array.from({ length: count }, (_, n): Book => {
    const log = facts.slice(n * factsInBook, (n + 1) * factsInBook)
    return { log, words: sorted.filter(({ id }) => (bookOf.get(id) ?? count - 1) === n) }
  })
  return { doc: null, people, filed: filings, presses: [], moving: null, books }
}
