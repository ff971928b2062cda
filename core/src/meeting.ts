import { templateFinder } from './agenda/own-templates'
import { type AgendaView, agendaView } from './agenda/view'
import type { Occurrence } from './calendar/occurrences'
import type { LocalDate, OccurrenceId, WordsId } from './ids'
import { firstOn } from './rotation/grid'
import type { Team } from './state'

/** Where the view finds people's words and which language its templates speak. */
export interface Reader {
  language: 'en' | 'es'
  today: LocalDate
  words: (id: WordsId) => string | undefined
}

/** The meeting that is on or comes next: the first planned one of today or later, else undefined. */
export function nextOccurrence(
  { calendar }: Pick<Team, 'calendar'>,
  today: LocalDate,
): Occurrence | undefined {
  const { occurrences } = calendar
  // Years of meetings lie before.
  for (let i = firstOn(occurrences, today); i < occurrences.length; i += 1)
    if (occurrences[i]?.status === 'planned') return occurrences[i]
  return undefined
}

/**
 * The agenda of a meeting with its published turns, goal and norm filled in; `occurrence` null means the
 * next meeting. Undefined when there is no such meeting.
 */
export function meetingAgenda(
  team: Team,
  reader: Reader,
  occurrence: OccurrenceId | null,
): AgendaView | undefined {
  const { today, words, language } = reader
  const id = occurrence ?? nextOccurrence(team, today)?.id
  if (id === undefined) return undefined
  const { charter } = team.profile
  const held = team.turns.held[id]
  const doers = new Map(
    held === undefined
      ? (team.turns.published[id] ?? []).map(({ role, holders }) => [role, holders] as const)
      : held.doers.map(({ role, members }) => [role, members] as const),
  )
  const goal = charter.goal === null ? undefined : words(charter.goal)
  return agendaView(team, id, {
    today,
    doers,
    words,
    template: templateFinder(team.agenda, words, language),
    norms: charter.norms.flatMap((norm) => words(norm) ?? []),
    ...(goal === undefined ? {} : { goal }),
  })
}
