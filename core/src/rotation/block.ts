import type { Occurrence } from '../calendar/occurrences'
import type { Block } from '../team/team'
import { numberAt } from './at'

/** The turns of a role that last longer than one meeting. */
export interface Blocks {
  /** Per meeting: the number of its block. */
  of: readonly number[]
  /** Per meeting: how many meetings a turn of that school year lasts, at most. Scales clamp and gap. */
  length: readonly number[]
}

/**
 * The blocks of a role, or null where each meeting is a turn of its own. Blocks of n meetings count the
 * meetings that were not cancelled; a month and a quarter are those of the calendar. A new school year
 * begins a new block.
 */
export function blocksOf(
  block: Block,
  occurrences: readonly Occurrence[],
  position: readonly number[],
  year: readonly number[],
): Blocks | null {
  if (block.every === 'meetings' && block.count === 1) return null
  const yearStart = new Map<number, number>()
  const numbers = new Map<string, number>()
  const of = occurrences.map(({ date }, i) => {
    const y = numberAt(year, i)
    const start = yearStart.get(y) ?? numberAt(position, i)
    yearStart.set(y, start)
    const name = `${y} ${nameOf(block, date, numberAt(position, i) - start)}`
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
  return { of, length: block.every === 'meetings' ? of.map(() => block.count) : longest(of, year) }
}

function nameOf(block: Block, date: string, meeting: number): string | number {
  if (block.every === 'meetings') return Math.floor(meeting / block.count)
  const month = Number(date.slice(5, 7))
  return `${date.slice(0, 4)}-${block.every === 'month' ? month : Math.ceil(month / 3)}`
}

/** Cancelled meetings count too, so that a cancellation does not change what a turn weighs. */
function longest(of: readonly number[], year: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const block of of) sizes.set(block, (sizes.get(block) ?? 0) + 1)
  const most = new Map<number, number>()
  of.forEach((block, i) => {
    const y = numberAt(year, i)
    most.set(y, Math.max(most.get(y) ?? 1, sizes.get(block) ?? 1))
  })
  return year.map((y) => most.get(y) ?? 1)
}
