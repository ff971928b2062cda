import type { Calendar } from '../calendar/occurrences'
import type { LocalDate, MemberId, OccurrenceId, ThingId, WordsId } from '../ids'
import { teamNameWords } from '../team/events'
import { reflectionLabels } from '../text/reflection'
import type { Speaker } from '../text/speaker'
import type { Rounds } from './round'
import { mayLeaveTeam } from './win-sharing'

/** A win that may leave the team. Its author is not named: who is, agreed. */
export interface SharedWin {
  readonly id: ThingId
  readonly date: LocalDate
  readonly text: string
  readonly people: readonly MemberId[]
}

/** Where the wins stand, and when their meetings were. */
interface Wins {
  rounds: Pick<Rounds, 'wins'>
  calendar: Pick<Calendar, 'occurrences'>
}

type Words = (id: WordsId) => string | undefined

/** The wins of meetings from `from` to `until`, both included, to whose leaving the team everybody asked agreed. */
export function sharedWins(
  { rounds, calendar }: Wins,
  words: Words,
  from: LocalDate,
  until: LocalDate,
): readonly SharedWin[] {
  const dates = new Map<OccurrenceId, LocalDate>(calendar.occurrences.map(({ id, date }) => [id, date]))
  const wins = rounds.wins.filter(mayLeaveTeam).flatMap((win): SharedWin[] => {
    const { id, people } = win
    const date = dates.get(win.occurrence)
    const text = words(win.words)
    const inside = date !== undefined && from <= date && date <= until
    return inside && text !== undefined ? [{ id, date, text, people }] : []
  })
  return wins.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

/**
 * Those wins as a text for the newsletter or the staff meeting, ready to copy (FEATURES.md 33). Empty when there is
 * none.
 */
export function digestDraft(
  team: Wins,
  { words, speaker }: { words: Words; speaker: Speaker },
  from: LocalDate,
  until: LocalDate,
): string {
  const wins = sharedWins(team, words, from, until)
  if (wins.length === 0) return ''
  const title = reflectionLabels[speaker.language].digest(
    words(teamNameWords) ?? '',
    speaker.date(from),
    speaker.dateWithYear(until),
  )
  const lines = wins.map(({ text, people }) => {
    const named =
      people.length === 0 ? '' : ` (${speaker.list(people.map((member) => speaker.name(member)))})`
    return `- ${text.replace(/\s+/g, ' ')}${named}`
  })
  return `${title}\n\n${lines.join('\n')}\n`
}
