import { emptyAgendaBook } from './agenda/agenda'
import { evolveAgenda } from './agenda/evolve'
import { evolveAgendaByTries } from './agenda/tries'
import { evolveCalendar } from './calendar/evolve'
import { emptyCalendar } from './calendar/occurrences'
import { noClock } from './clock/clock'
import { evolveClock, evolveClockByAgenda } from './clock/evolve'
import { emptyDataBook } from './data/data-book'
import { evolveData } from './data/evolve'
import type { Event, EventOf } from './event'
import { evolveGoal } from './goal/evolve'
import { noGoalNumbers } from './goal/goal'
import { evolveOversight } from './oversight/evolve'
import { noOversight } from './oversight/oversight'
import { evolveProducts } from './product/evolve'
import { noProducts } from './product/product'
import { evolveRounds } from './reflection/evolve'
import { noRounds } from './reflection/round'
import { evolveCalendarByTurns, evolveProfileByTurns } from './rotation/after'
import { evolveTurnsByTeam } from './rotation/dropped-roles'
import { evolveTurns } from './rotation/evolve'
import { noTurns } from './rotation/turns'
import { evolveTeamDocs } from './running-doc/evolve'
import { noTeamDocs } from './running-doc/team-docs'
import type { Team } from './state'
import { evolveProfile, foundedProfile } from './team/evolve'

type Evolvers<S, T extends Event['type']> = { [K in T]: (slice: S, event: EventOf<K>) => S }

/** Which slices follow which events; a meeting that is held changes turns and calendar alike. */
const slices = {
  profile: { ...evolveProfile, ...evolveProfileByTurns },
  calendar: { ...evolveCalendar, ...evolveCalendarByTurns },
  turns: { ...evolveTurns, ...evolveTurnsByTeam },
  clock: { ...evolveClock, ...evolveClockByAgenda },
  agenda: { ...evolveAgenda, ...evolveAgendaByTries },
  rounds: evolveRounds,
  docs: evolveTeamDocs,
  products: evolveProducts,
  oversight: evolveOversight,
  goal: evolveGoal,
  data: evolveData,
}

type Followed = { [S in keyof typeof slices]: keyof (typeof slices)[S] }[keyof typeof slices] | 'team-founded'

/** An event type that no slice follows does not compile here. */
const known = (type: Event['type']): Followed => type

const followed = new Set(Object.values(slices).flatMap((evolvers) => Object.keys(evolvers)))

function isFollowed<S, T extends Event['type']>(evolvers: Evolvers<S, T>, event: Event): event is EventOf<T> {
  return event.type in evolvers
}

function follow<S, T extends Event['type']>(slice: S, evolvers: Evolvers<S, T>, event: Event): S {
  if (!isFollowed(evolvers, event)) return slice
  const type: T = event.type
  return evolvers[type](slice, event)
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
      clock: noClock,
      rounds: noRounds,
      docs: noTeamDocs,
      products: noProducts,
      oversight: noOversight,
      goal: noGoalNumbers,
      data: emptyDataBook,
    }
  if (team === null) throw new Error(`The event ${event.type} stands before the founding of its team`)
  const type = known(event.type)
  if (!followed.has(type)) throw new Error(`Nothing follows an event of the type ${type}`)
  return {
    profile: follow(team.profile, slices.profile, event),
    calendar: follow(team.calendar, slices.calendar, event),
    turns: follow(team.turns, slices.turns, event),
    agenda: follow(team.agenda, slices.agenda, event),
    clock: follow(team.clock, slices.clock, event),
    rounds: follow(team.rounds, slices.rounds, event),
    docs: follow(team.docs, slices.docs, event),
    products: follow(team.products, slices.products, event),
    oversight: follow(team.oversight, slices.oversight, event),
    goal: follow(team.goal, slices.goal, event),
    data: follow(team.data, slices.data, event),
  }
}
