/** The two lengths of a part that count here, in whole minutes; `leastMinutes` <= `minutes`. */
interface Lengths {
  minutes: number
  leastMinutes: number
}

export interface TooShort {
  code: 'too-short'
  minutes: number
  /** The fewest minutes in which every part keeps its least. */
  shortest: number
}

/** The fewest whole minutes that the parts need together. */
export function shortestMinutes(leastMinutes: readonly number[]): number {
  return leastMinutes.reduce((sum, least) => sum + least, 0)
}

/**
 * Fits parts to the minutes at hand, shorter or longer than planned: whole minutes in the order of the
 * parts, summing to `minutes` exactly, none below its least (FEATURES 6). Refused when even the least do not fit.
 *
 * Every part begins at its least; each further minute goes to the part that is furthest behind its
 * proportional share (Sainte-Laguë's rule, ties to the earlier part). Unlike one rounding by largest
 * remainder, a longer meeting then never shortens a part, and a fitted agenda fits itself unchanged.
 */
export function fitMinutes(
  parts: readonly Lengths[],
  minutes: number,
): { minutes: readonly number[] } | { refused: TooShort } {
  const fitted = parts.map((part) => part.leastMinutes)
  const shortest = shortestMinutes(fitted)
  if (minutes < shortest || parts.length === 0) return { refused: { code: 'too-short', minutes, shortest } }
  for (let left = minutes - shortest; left > 0; left--) {
    const next = furthestBehind(parts, fitted)
    fitted[next] = (fitted[next] ?? 0) + 1
  }
  return { minutes: fitted }
}

/** The part with the highest `minutes / (fitted + 1/2)`, compared in whole numbers. */
function furthestBehind(parts: readonly Lengths[], fitted: readonly number[]): number {
  const claim = (i: number) => parts[i]?.minutes ?? 0
  const divisor = (i: number) => 2 * (fitted[i] ?? 0) + 1
  return parts.reduce((best, _, i) => (claim(i) * divisor(best) > claim(best) * divisor(i) ? i : best), 0)
}
