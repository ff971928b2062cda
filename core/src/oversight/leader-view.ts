import { addDays } from '../calendar/local-date'
import { includes } from '../calendar/school-year'
import type { LocalDate, MemberId, ThingId, WordsId } from '../ids'
import { nextOccurrence } from '../meeting'
import { type ProductRow, productTimeline } from '../product/view'
import { sharedWins } from '../reflection/digest'
import { termDays } from '../running-doc/term'
import type { Team } from '../state'
import { isLeader } from './oversight'

/** What a leader's view is drawn from beside the team. */
interface LeaderSources {
  leader: MemberId
  words: (id: WordsId) => string | undefined
  /** The display name of whoever is named in a win that may leave the team. */
  name: (member: MemberId) => string
  today: LocalDate
}

/**
 * All that a leader sees of a team: counts of meetings, wins that may leave the team, the two lines that were
 * exchanged. Never reflections, balances, notes, absences or who did what (TRUST.md promise 8): what is not written
 * down here does not reach a leader.
 */
export interface LeaderView {
  /** What the team agreed to make, with the sentences by which it puts off or asks for help: they are for leaders. */
  products: readonly ProductRow[]
  /** Of the term in which today is, both days included. */
  meetings: {
    from: LocalDate
    until: LocalDate
    held: number
    planned: number
    cancelled: number
    next: LocalDate | null
  }
  wins: readonly { date: LocalDate; text: string; people: readonly string[] }[]
  feedback: {
    /** When the team was last given feedback, by whichever leader. */
    last: LocalDate | null
    /** The first meeting held since then that nobody has answered yet. */
    waitsSince: LocalDate | null
    waitsOverWeek: boolean
    /** The leader's own, the latest first; what other leaders wrote is between them and the team. */
    own: readonly {
      id: ThingId
      on: LocalDate
      praise: string
      question: string
      read: boolean
      answer: string | null
    }[]
  }
}

/** What the leader may see of the team today; null for whoever is no leader of it. */
export function leaderView(team: Team, sources: LeaderSources): LeaderView | null {
  const { leader, words, name, today } = sources
  if (!isLeader(team.oversight, leader)) return null
  const term = termDays(team.calendar.years, today)
  const here = team.calendar.occurrences.filter(({ date }) => includes(term, date))
  const count = (status: (typeof here)[number]['status']) =>
    here.filter((one) => one.status === status).length
  const waitsSince = waitingSince(team, leader)
  return {
    products: productTimeline(team, words, today),
    meetings: {
      ...term,
      held: count('held'),
      planned: count('planned'),
      cancelled: count('cancelled'),
      next: nextOccurrence(team, today)?.date ?? null,
    },
    wins: sharedWins(team, words, term.from, term.until).map(({ date, text, people }) => ({
      date,
      text,
      people: people.map(name),
    })),
    feedback: {
      last: lastFeedback(team),
      waitsSince,
      waitsOverWeek: waitsSince !== null && addDays(waitsSince, 7) < today,
      own: team.oversight.feedback
        .filter((feedback) => feedback.leader === leader)
        .map(({ id, on, praise, question, readBy, answer }) => ({
          id,
          on,
          praise: words(praise) ?? '',
          question: words(question) ?? '',
          read: readBy.length > 0,
          answer: answer === null ? null : (words(answer.words) ?? null),
        }))
        .reverse(),
    },
  }
}

function lastFeedback({ oversight }: Team): LocalDate | null {
  return oversight.feedback[oversight.feedback.length - 1]?.on ?? null
}

/** What was held before the leader came waits for nobody; feedback answers all that was held up to its day. */
function waitingSince(team: Team, leader: MemberId): LocalDate | null {
  const came = team.oversight.leaders.find(({ id }) => id === leader)?.on
  const last = lastFeedback(team)
  const waiting = team.calendar.occurrences.find(
    ({ status, date }) =>
      status === 'held' && came !== undefined && came <= date && (last === null || last < date),
  )
  return waiting?.date ?? null
}
