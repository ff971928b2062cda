import type { LocalDate } from '../ids'
import { belongs } from '../team/membership'
import { at } from './at'
import { type Grid, layGrid } from './grid'
import { repair } from './repair'
import { type Story, tell } from './story'
import type { Turn, TurnFacts } from './turns'
import { type Planned, walk } from './walk'

/** How many planned meetings are published ahead: one round, at least 4, unless the team says otherwise. */
function horizon({ profile }: TurnFacts, today: LocalDate): number {
  const round = profile.members.filter((member) => !member.excluded && belongs(member, today)).length
  return profile.settings.publishAhead ?? Math.max(4, round)
}

/** The indexes of the coming meetings within the horizon. */
function coming(grid: Grid, today: LocalDate): number[] {
  const found: number[] = []
  const most = horizon(grid.facts, today)
  for (let i = 0; i < grid.occurrences.length && found.length < most; i += 1) {
    const { status, date } = at(grid.occurrences, i)
    if (status === 'planned' && date >= today) found.push(i)
  }
  return found
}

/** Whether every role of the coming meetings within the horizon is published; costs no planning. */
export function isPublished(facts: TurnFacts, today: LocalDate): boolean {
  const { calendar, profile, turns } = facts
  return calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= today)
    .slice(0, horizon(facts, today))
    .every(({ id }) =>
      profile.roles.every(({ id: role }) => turns.published[id]?.some((turn) => turn.role === role) ?? false),
    )
}

/** What the walk assigned, in the words of the log. */
export function asTurn(grid: Grid, { role, members, shadow, reasons }: Planned): Turn {
  const holders = members.map((m) => at(grid.members, m).id)
  return {
    role: at(grid.roles, role).id,
    holders,
    shadows: shadow === null ? [] : [at(grid.members, shadow).id],
    reasons: Object.fromEntries(holders.map((holder, n) => [holder, at(reasons, n)])),
  }
}

/**
 * Publishes the roles of coming meetings that are not published yet, after seats whose holder no longer
 * counts have been refilled. What is published stays, so that doing it twice is doing it once.
 */
export function publish(story: Story, today: LocalDate): Story {
  const repaired = repair(story, today)
  const grid = layGrid(repaired.facts)
  const dates = coming(grid, today)
  const last = dates[dates.length - 1]
  if (last === undefined) return repaired
  const missing = dates.filter((i) => {
    const turns = repaired.facts.turns.published[at(grid.occurrences, i).id] ?? []
    return grid.roles.some(({ id }) => !turns.some(({ role }) => role === id))
  })
  if (missing.length === 0) return repaired
  const { planned } = walk(grid, { from: today, stop: last + 1, explain: true })
  return missing.reduce((told, i) => {
    const turns = planned.filter((one) => one.i === i).map((one) => asTurn(grid, one))
    return tell(told, { type: 'turns-published', occurrence: at(grid.occurrences, i).id, turns })
  }, repaired)
}
