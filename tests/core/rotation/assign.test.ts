import fc from 'fast-check'
import { assign } from '../../../core/src/rotation/assign'
import { plus, type Whole } from '../../../core/src/rotation/fraction'

function cheapest(costs: readonly (readonly Whole[])[], row = 0, used: readonly number[] = []): Whole {
  const line = costs[row]
  if (line === undefined) return 0
  let best: Whole | null = null
  line.forEach((cost, column) => {
    if (used.includes(column)) return
    const sum = plus(cost, cheapest(costs, row + 1, [...used, column]))
    if (best === null || sum < best) best = sum
  })
  if (best === null) throw new Error('More rows than columns')
  return best
}

const table = fc
  .record({ rows: fc.integer({ min: 0, max: 4 }), more: fc.integer({ min: 0, max: 3 }), big: fc.boolean() })
  .chain(({ rows, more, big }) => {
    const cost: fc.Arbitrary<Whole> = big
      ? fc.bigInt({ min: 2n ** 60n, max: 2n ** 70n })
      : fc.integer({ min: -9, max: 9 })
    const line = fc.array(cost, { minLength: rows + more, maxLength: rows + more })
    return fc.array(line, { minLength: rows, maxLength: rows })
  })

describe('the assignment', () => {
  test('is as cheap as the cheapest of all combinations, with numbers of any size', () => {
    fc.assert(
      fc.property(table, (costs) => {
        const found = assign(costs)
        expect(new Set(found).size).toBe(costs.length)
        const sum = found.reduce<Whole>((total, column, row) => plus(total, costs[row]?.[column] ?? 0), 0)
        expect(sum).toBe(cheapest(costs))
      }),
      { numRuns: 300 },
    )
  })

  test('of more rows than columns is a bug, and throws', () => {
    expect(() => assign([[1], [2]])).toThrow(RangeError)
  })
})
