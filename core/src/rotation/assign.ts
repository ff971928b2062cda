import { at, numberAt } from './at'
import { minus, plus, type Whole } from './fraction'

/**
 * The exact assignment of every row to a column of its own with the smallest sum of costs (the Hungarian
 * method: Kuhn 1955, with potentials, rows * rows * columns steps). Needs at least as many columns as rows.
 * Any ordered integers serve as costs, so several criteria can be packed into one integer, the first
 * criterion highest. With a unique optimum the order of rows and columns does not matter.
 * @returns for each row the index of its column
 */
export function assign(costs: readonly (readonly Whole[])[]): number[] {
  const rows = costs.length
  const columns = costs[0]?.length ?? 0
  const rowPotential: Whole[] = new Array(rows + 1).fill(0)
  const columnPotential: Whole[] = new Array(columns + 1).fill(0)
  // Column 0 is a stand-in for "not assigned yet"; rows and columns count from 1, row 0 means free.
  const rowOf: number[] = new Array(columns + 1).fill(0)
  for (let row = 1; row <= rows; row += 1) {
    const cameFrom: number[] = new Array(columns + 1).fill(0)
    const slack: (Whole | null)[] = new Array(columns + 1).fill(null)
    const used: boolean[] = new Array(columns + 1).fill(false)
    rowOf[0] = row
    let column = 0
    while (numberAt(rowOf, column) !== 0) {
      used[column] = true
      const current = numberAt(rowOf, column)
      const line = at(costs, current - 1)
      let delta: Whole | null = null
      let next = 0
      for (let other = 1; other <= columns; other += 1) {
        if (at(used, other)) continue
        const reduced = minus(
          minus(numberAt(line, other - 1), numberAt(rowPotential, current)),
          numberAt(columnPotential, other),
        )
        const known = at(slack, other)
        if (known === null || reduced < known) {
          slack[other] = reduced
          cameFrom[other] = column
        }
        const least = slack[other] ?? reduced
        if (delta === null || least < delta) {
          delta = least
          next = other
        }
      }
      if (delta === null) throw new RangeError('More rows than columns')
      for (let other = 0; other <= columns; other += 1) {
        if (at(used, other)) {
          const taken = numberAt(rowOf, other)
          rowPotential[taken] = plus(numberAt(rowPotential, taken), delta)
          columnPotential[other] = minus(numberAt(columnPotential, other), delta)
        } else {
          const known = at(slack, other)
          if (known !== null) slack[other] = minus(known, delta)
        }
      }
      column = next
    }
    while (column !== 0) {
      const before = numberAt(cameFrom, column)
      rowOf[column] = numberAt(rowOf, before)
      column = before
    }
  }
  const found: number[] = new Array(rows).fill(-1)
  for (let column = 1; column <= columns; column += 1) {
    const row = numberAt(rowOf, column)
    if (row > 0) found[row - 1] = column - 1
  }
  return found
}
