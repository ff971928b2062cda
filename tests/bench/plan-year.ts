import { addDays } from '../../core/src/calendar/local-date'
import { layGrid } from '../../core/src/rotation/grid'
import type { Absence, TurnFacts } from '../../core/src/rotation/turns'
import { walk } from '../../core/src/rotation/walk'
import { randomFrom } from '../core/rotation/seeded'
import { dateOf, day, member, teamOf, thing, threeRoles, who } from '../core/rotation/team-of'
import { leastRecentlyUsed } from './side-by-side/least-recently-used'
import { compared, inMs, perSecond, type Result } from './side-by-side/result'

/** Planning a year of turns (40 meetings, 10 members, 3 roles, absences) beside a plain loop over objects. */
const meetings = 40
const rounds = 9
const teamsInRound = 100

const beginning = day('2025-08-25')

/** A team that depends on the seed alone: each member is away twice, for one to three weeks. */
function aTeam(seed: number): TurnFacts {
  const random = randomFrom(seed)
  const letters = [...'ABCDEFGHIJ']
  const facts = teamOf(
    letters.map((id) => member(id)),
    { roles: threeRoles, meetings },
  )
  const absences = letters.flatMap((letter) =>
    [0, 1].map((half): Absence => {
      const from = dateOf(1 + half * 20 + Math.floor(random() * 18))
      const until = addDays(from, 7 * Math.floor(random() * 3))
      return {
        id: thing(`away-${letter}-${half}`),
        member: who(letter),
        kind: 'away',
        source: 'self',
        from,
        until,
      }
    }),
  )
  return { ...facts, turns: { ...facts.turns, absences } }
}

function byCore(facts: TurnFacts): number {
  return walk(layGrid(facts), { from: beginning, bare: true }).planned.length
}

/** How many teams are planned in a second of processor time; both must plan every role of every meeting. */
function pace(teams: readonly TurnFacts[], plan: (facts: TurnFacts) => number): number {
  const before = process.cpuUsage()
  const planned = teams.reduce((sum, team) => sum + plan(team), 0)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1_000_000
  if (planned !== teams.length * meetings * threeRoles.length) throw new Error(`${planned} turns`)
  return teams.length / seconds
}

/** Milliseconds for each team, in ten parts of a run over so many; teams come and go, as in a server. */
function msForEach(count: number): number[] {
  const size = 100
  const times = Array.from({ length: count / size }, (_, part) => {
    const teams = Array.from({ length: size }, (_, n) => aTeam(part * size + n))
    return 1_000 / pace(teams, byCore)
  })
  const tenth = times.length / 10
  return Array.from({ length: 10 }, (_, n) =>
    times.slice(n * tenth, (n + 1) * tenth).reduce((sum, time) => sum + time / tenth, 0),
  )
}

export function measure(): Result {
  const teams = Array.from({ length: teamsInRound }, (_, n) => aTeam(n))
  const many = Array.from({ length: 8 }, () => teams).flat()
  for (let warm = 0; warm < 5; warm += 1) for (const plan of [byCore, leastRecentlyUsed]) pace(teams, plan)
  const paces = Array.from({ length: rounds }, () => ({
    ours: pace(teams, byCore),
    reference: pace(many, leastRecentlyUsed),
  }))
  const [firstTenth = Number.NaN, ...others] = msForEach(10_000)
  const growth = others.map((ours) => ({ ours, reference: firstTenth }))
  return {
    measures: [
      compared('teams planned', paces, { bar: { least: 0.15 }, show: perSecond }),
      compared('time for each, up to 10,000 beside the first 1,000', growth, {
        bar: { most: 1.2 },
        show: inMs,
      }),
    ],
  }
}
