import { assign } from './assign'
import { at, numberAt } from './at'
import type { Candidate } from './candidate'
import { minus, plus, type Whole } from './fraction'
import { bestFew, bestOf, merits, secondRoleCost } from './merit'

/**
 * One candidate for each seat, all seats of a meeting together, so that the criteria of `merits` are met
 * best. Nobody takes two seats unless there is no other way. Every seat has at least one candidate.
 */
export function chooseJointly(seats: readonly (readonly Candidate[])[]): Candidate[] {
  const first = seats.map(bestOf)
  // Where the best of each seat are different people, no combination is better: the usual case.
  if (!hasTwice(first)) return first
  // No seat goes below its best few, as many as there are seats: one of them is always left by the others.
  return search(seats.map((candidates) => bestFew(candidates, seats.length)))
}

function hasTwice(chosen: readonly Candidate[]): boolean {
  return chosen.some(({ member }, n) => chosen.findIndex((one) => one.member === member) !== n)
}

function search(seats: readonly (readonly Candidate[])[]): Candidate[] {
  const rows = merits(seats)
  const people: number[] = []
  for (const candidates of seats)
    for (const { member } of candidates) if (!people.includes(member)) people.push(member)
  const width = people.length
  const second = secondRoleCost(rows)
  const impossible = plus(plus(second, second), second)
  // Second roles come into question only where a seat has too few candidates. Then each person stands in as
  // many columns as there are seats; every column but the first is a second role.
  const copies = seats.every((candidates) => candidates.length >= seats.length) ? 1 : seats.length
  const costs = seats.map((candidates, row) => {
    const line: Whole[] = new Array(width * copies).fill(impossible)
    candidates.forEach(({ member }, index) => {
      const own = people.indexOf(member)
      for (let copy = 0; copy < copies; copy += 1) {
        line[copy * width + own] = minus(copy === 0 ? 0 : second, numberAt(at(rows, row), index))
      }
    })
    return line
  })
  return assign(costs).map((chosen, row) => {
    const member = at(people, chosen % width)
    const candidates = at(seats, row)
    return at(
      candidates,
      candidates.findIndex((candidate) => candidate.member === member),
    )
  })
}
