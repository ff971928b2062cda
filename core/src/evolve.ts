import { emptyAgendaBook } from './agenda/agenda'
import { evolveAgenda } from './agenda/evolve'
import { evolveCalendar } from './calendar/evolve'
import { emptyCalendar } from './calendar/occurrences'
import type { Event, EventOf } from './event'
import { evolveRounds } from './reflection/evolve'
import { noRounds } from './reflection/round'
import { evolveCalendarByTurns, evolveProfileByTurns } from './rotation/after'
import { evolveTurns } from './rotation/evolve'
import { noTurns } from './rotation/turns'
import type { Team } from './state'
import { evolveProfile, foundedProfile } from './team/evolve'

type Slices = {
  [S in keyof Team]?: { [T in Event['type']]?: (slice: Team[S], event: EventOf<T>) => Team[S] }
}

/** Which slices follow which events; a meeting that is held changes turns and calendar alike. */
const slices = {
  profile: { ...evolveProfile, ...evolveProfileByTurns },
  calendar: { ...evolveCalendar, ...evolveCalendarByTurns },
  turns: evolveTurns,
  agenda: evolveAgenda,
  rounds: evolveRounds,
} satisfies Slices

function follow<S extends keyof Team, E extends Event>(
  team: Team,
  slice: S,
  evolvers: { [T in E['type']]?: (before: Team[S], event: never) => Team[S] },
  event: E,
): Team[S] {
  const evolver: ((before: Team[S], event: never) => Team[S]) | undefined = evolvers[event.type as E['type']]
  return evolver === undefined ? team[slice] : evolver(team[slice], event as never)
}

/**
 * The team after one more event; null is the team before it was founded.
 * @throws for an event before the founding, or of an unknown type: the log is then not ours
 */
export function evolve(team: Team | null, event: Event): Team {
  if (event.type === 'team-founded')
    return {
      profile: foundedProfile(event),
      calendar: emptyCalendar,
      turns: noTurns,
      agenda: emptyAgendaBook,
      rounds: noRounds,
    }
  if (team === null) throw new Error(`The event ${event.type} stands before the founding of its team`)
  if (!Object.values(slices).some((evolvers) => event.type in evolvers))
    throw new Error(`Nothing follows an event of the type ${event.type}`)
  return {
    profile: follow(team, 'profile', slices.profile, event),
    calendar: follow(team, 'calendar', slices.calendar, event),
    turns: follow(team, 'turns', slices.turns, event),
    agenda: follow(team, 'agenda', slices.agenda, event),
    rounds: follow(team, 'rounds', slices.rounds, event),
  }
}
