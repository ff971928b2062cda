import fc from 'fast-check'
import type { Candidate } from '../../../core/src/rotation/candidate'
import type { Whole } from '../../../core/src/rotation/fraction'
import { chooseJointly } from '../../../core/src/rotation/joint'

const size = 5

const candidate = (member: number): fc.Arbitrary<Candidate> =>
  fc.record({
    member: fc.constant(member),
    busy: fc.constant(false),
    breaksGap: fc.boolean(),
    overCap: fc.boolean(),
    owed: fc.integer({ min: -1, max: 2 }),
    balance: fc.constant(0),
    value: fc.integer({ min: -3, max: 3 }),
    since: fc.integer({ min: 1, max: 4 }),
    never: fc.constant(false),
    order: fc.constant(member),
  })

const seat = fc
  .tuple(...Array.from({ length: size }, (_, member) => candidate(member)))
  .chain((all) => fc.subarray(all, { minLength: 1 }))

/** The criteria of a combination in their order; the higher list is the better one. */
function criteria(chosen: readonly Candidate[]): number[] {
  const count = (test: (one: Candidate) => boolean) => chosen.filter(test).length
  const sum = (value: (one: Candidate) => Whole) =>
    chosen.reduce((total, one) => total + Number(value(one)), 0)
  return [
    new Set(chosen.map(({ member }) => member)).size,
    -count(({ breaksGap }) => breaksGap),
    -count(({ overCap }) => overCap),
    ...[0, 1, 2].map((missed) => count(({ owed }) => owed === missed)),
    sum(({ value }) => value),
    sum(({ since }) => since),
    -sum(({ order }) => order),
    ...chosen.map(({ order }) => -order),
  ]
}

function better(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((value, index) => value !== other[index])
  return differs >= 0 && (one[differs] ?? 0) > (other[differs] ?? 0)
}

function combinations(seats: readonly (readonly Candidate[])[]): Candidate[][] {
  return seats.reduce<Candidate[][]>(
    (found, candidates) => found.flatMap((chosen) => candidates.map((one) => [...chosen, one])),
    [[]],
  )
}

test('no combination of all seats is better than the one chosen, criterion by criterion', () => {
  let all = 0
  let together = 0
  fc.assert(
    fc.property(fc.array(seat, { minLength: 1, maxLength: 4 }), (seats) => {
      const chosen = chooseJointly(seats)
      expect(chosen).toHaveLength(seats.length)
      chosen.forEach((one, row) => {
        expect(seats[row]).toContain(one)
      })
      const found = criteria(chosen)
      for (const other of combinations(seats)) expect(better(criteria(other), found)).toBe(false)
      all += 1
      together += seats.length > 1 ? 1 : 0
    }),
    { numRuns: 150 },
  )
  expect(together).toBeGreaterThan(all / 3)
})
