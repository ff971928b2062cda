import type { Candidate } from '../../../core/src/rotation/candidate'
import { layGrid } from '../../../core/src/rotation/grid'
import { bestFew, bestOf } from '../../../core/src/rotation/merit'
import { walk } from '../../../core/src/rotation/walk'
import { reasonFor } from '../../../core/src/rotation/why'
import { day, teamOf } from './team-of'

const grid = layGrid(teamOf('AB'))
const { accounts } = walk(grid, { from: day('2025-08-25'), stop: 0, bare: true })

const usual: Candidate = {
  member: 0,
  busy: false,
  breaksGap: false,
  overCap: false,
  owed: -1,
  balance: 0,
  value: 0,
  since: 4,
  never: false,
  order: 1,
}
const like = (more: Partial<Candidate>): Candidate => ({ ...usual, ...more })

/** One who goes first by this, one who goes last by it, and what it is called; in the order of ROTATION.md "Choosing". */
const criteria: [string, Partial<Candidate>, Partial<Candidate>][] = [
  ['one-role-each', { busy: false }, { busy: true }],
  ['rested', { breaksGap: false }, { breaksGap: true }],
  ['weekly-cap', { overCap: false }, { overCap: true }],
  ['owed', { owed: 0 }, { owed: -1 }],
  ['balance', { value: 1 }, { value: 0 }],
  ['last-turn', { since: 5 }, { since: 4 }],
  ['list-order', { order: 0 }, { order: 1 }],
]
const decidedBy = (chosen: Candidate, other: Candidate) => {
  const reason = reasonFor(grid, accounts, chosen, [other])
  return 'by' in reason ? reason.by : reason.code
}

describe.each(criteria)('what is called "%s"', (name, first, last) => {
  /** All that is asked later, the other way round. */
  const at = criteria.findIndex(([one]) => one === name)
  const later = (which: 1 | 2) => Object.assign({}, ...criteria.slice(at + 1).map((one) => one[which]))
  const winner = like({ member: 0, ...later(2), ...first })
  const loser = like({ member: 1, ...later(1), ...last })

  test('decides, whatever is asked after it', () => {
    expect(bestOf([loser, winner])).toBe(winner)
    expect(bestOf([winner, loser])).toBe(winner)
    expect(bestFew([loser, winner], 1)).toEqual([winner])
    expect(bestFew([loser, winner], 2)).toEqual([loser, winner])
    expect(decidedBy(winner, loser)).toBe(name)
  })

  test('does not explain the one who was chosen all the same, for the sake of all roles together', () => {
    expect(decidedBy(loser, winner)).toBe('best-together')
  })
})

test('of two who are owed a turn the one who lost it first goes first', () => {
  const [early, late] = [like({ owed: 0 }), like({ owed: 3, member: 1 })]
  expect([bestOf([late, early]), bestOf([early, late])]).toEqual([early, early])
  expect([decidedBy(early, late), decidedBy(late, early)]).toEqual(['owed', 'best-together'])
})

test('the only one who can is said to be that', () => {
  expect(reasonFor(grid, accounts, like({ never: true, owed: 2 }), [])).toEqual({
    code: 'only-one',
    standing: { member: 'A', balance: 0, since: null, owed: true },
  })
  expect(reasonFor(grid, accounts, usual, [])).toMatchObject({ standing: { since: 4, owed: false } })
})
