import { assign } from './assign'
import { at } from './at'
import type { Candidate } from './candidate'
import { minus, plus, type Whole } from './fraction'
import { bestOf, merits, secondRoleCost } from './merit'

/**
 * One candidate for each seat, all seats of a meeting together, so that the criteria of `merits` are met
 * best. Nobody takes two seats unless there is no other way. Every seat has at least one candidate.
 * @returns for each seat the index of its candidate
 */
export function chooseJointly(seats: readonly (readonly Candidate[])[]): number[] {
  const first = seats.map(bestOf)
  const members = first.map((index, row) => at(at(seats, row), index).member)
  // Where the best of each seat are different people, no combination is better: the usual case.
  if (members.every((member, row) => members.indexOf(member) === row)) return first
  return search(seats, merits(seats))
}

function search(seats: readonly (readonly Candidate[])[], rows: readonly (readonly Whole[])[]): number[] {
  const people = [...new Set(seats.flatMap((candidates) => candidates.map(({ member }) => member)))]
  const column = new Map(people.map((member, index) => [member, index]))
  const second = secondRoleCost(rows)
  const impossible = plus(plus(second, second), second)
  const width = people.length
  const costs = seats.map((candidates, row) => {
    // Each person stands in as many columns as there are seats; every column but the first is a second role.
    const line: Whole[] = new Array(width * seats.length).fill(impossible)
    candidates.forEach(({ member }, index) => {
      const own = column.get(member) ?? 0
      for (let copy = 0; copy < seats.length; copy += 1) {
        line[copy * width + own] = minus(copy === 0 ? 0 : second, at(at(rows, row), index))
      }
    })
    return line
  })
  return assign(costs).map((chosen, row) => {
    const member = at(people, chosen % width)
    return at(seats, row).findIndex((candidate) => candidate.member === member)
  })
}
