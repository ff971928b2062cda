import {
  today as dayOf,
  type Event,
  evolve,
  fairShare,
  type Instant,
  instant,
  meetingAgenda,
  memberId,
  nextDue,
  nextMeeting,
  occurrenceId,
  type Team,
  turnsTable,
  wordsId,
} from '@roundtable/core'
import * as z from 'zod/mini'
import type { Book, TeamFile } from './team-file'
import { loggedEvent } from './team-file'

/** A team as it moves from one home to another: everything but answers without a name of a round that is open. */
export const teamExport = z.strictObject({
  v: z.literal(1),
  kind: z.literal('roundtable-team'),
  exportedAt: instant,
  people: z.array(z.strictObject({ member: memberId, name: z.string(), email: z.nullable(z.string()) })),
  events: z.array(z.strictObject({ at: instant, by: z.nullable(memberId), event: loggedEvent })),
  words: z.array(z.strictObject({ id: wordsId, text: z.string(), author: z.nullable(memberId) })),
  filings: z.array(
    z.strictObject({ occurrence: occurrenceId, name: z.string(), url: z.nullable(z.string()) }),
  ),
})
export type TeamExport = z.infer<typeof teamExport>

/** The export of a file. `hidden` says which words nobody may see yet. */
export function exportOf(
  { people, filed, books }: TeamFile,
  exportedAt: Instant,
  hidden: (id: string) => boolean,
): TeamExport {
  return {
    v: 1,
    kind: 'roundtable-team',
    exportedAt,
    people: [...people],
    events: books.flatMap(({ log }) => log),
    words: books
      .flatMap(({ words }) => words)
      .filter(({ id }) => !hidden(id))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    filings: [...filed],
  }
}

/** How many facts one book of a team takes that came from elsewhere. */
const factsInBook = 1_000

/** The file of an export: its facts in books, reflections beside the facts that tell of them, other words in the last. */
export function fileOf({ people, events, words, filings }: TeamExport, { rounds }: Team): TeamFile {
  const count = Math.max(1, Math.ceil(events.length / factsInBook))
  const place = new Map<string, number>()
  for (const [n, { event }] of events.entries())
    if (event.type === 'reflection-written' || event.type === 'reflection-logged')
      place.set(event.reflection, Math.floor(n / factsInBook))
  const bookOf = new Map(rounds.entries.map((entry) => [entry.words, place.get(entry.id) ?? count - 1]))
  const sorted = [...words].sort((one, other) => (one.id < other.id ? -1 : 1))
  const books = Array.from({ length: count }, (_, n): Book => {
    const log = events.slice(n * factsInBook, (n + 1) * factsInBook)
    return { log, words: sorted.filter(({ id }) => (bookOf.get(id) ?? count - 1) === n) }
  })
  return { people, filed: filings, presses: [], books }
}

/**
 * The team of somebody else's log, or null when it is none of ours: each fact is followed, and everything that a card
 * would show is tried, since a fact that has the right name may still hold anything.
 */
export function teamOf(events: readonly { event: Event }[], now: Instant): Team | null {
  try {
    const team = events.reduce<Team | null>((before, { event }) => evolve(before, event), null)
    if (team === null) return null
    const { zone, settings } = team.profile
    const today = dayOf(now, zone)
    const look = { language: settings.language, today, words: () => undefined }
    for (const { occurrence } of turnsTable(team, today)) meetingAgenda(team, look, occurrence)
    nextMeeting(team, today)
    fairShare(team, today)
    nextDue(team, now)
    return team
  } catch {
    return null
  }
}
