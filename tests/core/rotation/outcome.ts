import { layGrid } from '../../../core/src/rotation/grid'
import type { TurnFacts } from '../../../core/src/rotation/turns'
import { turnsTable } from '../../../core/src/rotation/view'
import { walk } from '../../../core/src/rotation/walk'
import { day } from './team-of'

const beginning = day('2025-08-25')

/** Who holds which role of the coming meetings, without how sure it is. */
export const plan = (facts: TurnFacts) =>
  turnsTable(facts, beginning).map(({ occurrence, turns }) => [
    occurrence,
    turns.map(({ holders }) => holders),
  ])

/** Balances in turns after the meetings held so far, by role and member. */
export const balances = (facts: TurnFacts) => {
  const { occurrences } = facts.calendar
  const stop = occurrences.reduce((last, { status }, i) => (status === 'held' ? i + 1 : last), 0)
  const { accounts } = walk(layGrid(facts), { from: beginning, stop, bare: true })
  return accounts.balance.map((row) => row.map((value) => Number(value) / Number(accounts.unit)))
}
