import type { MarkedName, MarkedRange, Unsettled } from './document'

/** One change of a segment: `removed` units went at `at`, then `inserted` came. */
export interface Shift {
  readonly tabId: string
  readonly segmentId: string
  readonly at: number
  readonly removed: number
  readonly inserted: number
}

/** The named ranges after a change: grown when it lies inside, moved when before, shrunk or gone when deleted. */
export function shifted(
  names: readonly MarkedName[],
  shift: Shift,
  { rangeStart, rangeEnd, emptied }: Unsettled,
): readonly MarkedName[] {
  const { at, removed, inserted } = shift
  const moved = (range: MarkedRange): readonly MarkedRange[] => {
    const end = at + removed
    const less = (index: number) => (index <= at ? index : index >= end ? index - removed : at)
    const [a, b] = [less(range.start), less(range.end)]
    if (removed > 0 && a === b && range.start < range.end && emptied === 'vanish') return []
    const within =
      (at > a && at < b) || (at === a && rangeStart === 'inclusive') || (at === b && rangeEnd === 'inclusive')
    const before = at < a || (at === a && !within)
    return [{ start: a + (before ? inserted : 0), end: b + (before || within ? inserted : 0) }]
  }
  return names.flatMap((name) => {
    if (name.tabId !== shift.tabId || name.segmentId !== shift.segmentId) return [name]
    const ranges = joined(name.ranges.flatMap(moved))
    return ranges.length === 0 ? [] : [{ ...name, ranges }]
  })
}

/** Ranges of one name that touch become one. */
function joined(ranges: readonly MarkedRange[]): readonly MarkedRange[] {
  const result: MarkedRange[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last !== undefined && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}
