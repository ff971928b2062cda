/** Numbers that look random and are the same for the same seed (mulberry32). */
export function chanceOf(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    /** In [0, 1). */
    next,
    /** A whole number from 0 to below `n`. */
    below: (n: number) => Math.floor(next() * n),
    /** One of them; throws when there is none. */
    one<T>(things: readonly T[]): T {
      const chosen = things[Math.floor(next() * things.length)]
      if (chosen === undefined) throw new Error('There is nothing to choose from.')
      return chosen
    },
  }
}

export type Chance = ReturnType<typeof chanceOf>
