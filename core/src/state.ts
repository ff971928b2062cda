import type { AgendaBook } from './agenda/agenda'
import type { Calendar } from './calendar/occurrences'
import type { TeamClock } from './clock/clock'
import type { DataBook } from './data/data-book'
import type { GoalNumbers } from './goal/goal'
import type { Oversight } from './oversight/oversight'
import type { Product } from './product/product'
import type { Rounds } from './reflection/round'
import type { Turns } from './rotation/turns'
import type { TeamDocs } from './running-doc/team-docs'
import type { Profile } from './team/team'

/** All that is true of a team, made from its log by `evolve`. Ids and rules only; words stand apart. */
export interface Team {
  profile: Profile
  calendar: Calendar
  turns: Turns
  agenda: AgendaBook
  clock: TeamClock
  rounds: Rounds
  docs: TeamDocs
  /** What the team agreed to make, in the order of adding. */
  products: readonly Product[]
  oversight: Oversight
  goal: GoalNumbers
  data: DataBook
}
