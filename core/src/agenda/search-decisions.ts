import type { LocalDate, MemberId, OccurrenceId, ThingId, WordsId } from '../ids'
import { type Term, termOf } from '../running-doc/term'
import type { Team } from '../state'

/** What is looked for; an empty word, season or date leaves nothing out. */
export interface DecisionSearch {
  /** Every word of it stands in the decision, in any order, without regard to case and accents. */
  word: string
  /** A school year, `2026-2027`, or a term of one, `2026-2027-1`. */
  season: string | null
  from: LocalDate | null
  until: LocalDate | null
}

export interface FoundDecision {
  id: ThingId
  /** The day of the meeting at which it was made; where the calendar has forgotten that, of writing it down. */
  date: LocalDate
  text: string
  occurrence: OccurrenceId
  /** Null when it was read from the Doc. */
  by: MemberId | null
}

/** The decisions that the search finds, the latest first (FEATURES.md 8). Those whose words were erased are gone. */
export function searchDecisions(
  team: Pick<Team, 'agenda' | 'calendar'>,
  words: (id: WordsId) => string | undefined,
  { word, season, from, until }: DecisionSearch,
): readonly FoundDecision[] {
  const wanted = plainWords(word)
  return decisionsByDate(team)
    .filter(
      ({ date, term }) =>
        (from === null || from <= date) &&
        (until === null || date <= until) &&
        (season === null || term.year === season || term.term === season),
    )
    .flatMap(({ id, date, occurrence, by, words: wordsId }): FoundDecision[] => {
      const text = words(wordsId)
      if (text === undefined) return []
      const there = plain(text)
      return wanted.every((one) => there.includes(one)) ? [{ id, date, text, occurrence, by }] : []
    })
}

/** The school years and terms of which there are decisions, the latest first. */
export function decisionSeasons(team: Pick<Team, 'agenda' | 'calendar'>): readonly Term[] {
  const terms = new Map(decisionsByDate(team).map(({ term }) => [term.term, term]))
  return [...terms.values()]
}

function decisionsByDate({ agenda, calendar }: Pick<Team, 'agenda' | 'calendar'>) {
  const dates = new Map<OccurrenceId, LocalDate>(calendar.occurrences.map(({ id, date }) => [id, date]))
  return agenda.decisions
    .map((decision) => {
      const date = dates.get(decision.occurrence) ?? decision.recordedOn
      return { ...decision, date, term: termOf(calendar.years, date) }
    })
    .reverse()
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function plainWords(text: string): readonly string[] {
  return plain(text)
    .split(/\s+/)
    .filter((word) => word !== '')
}
