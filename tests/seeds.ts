/**
 * The seeds of a simulation, from the first one on: ROUNDTABLE_SEEDS of them, else `usual`, and while ROUNDTABLE_SECONDS last, more,
 * up to ROUNDTABLE_MOST_SEEDS. So a night plays the more, the quicker its machine is. ROUNDTABLE_SEED plays that one alone.
 */
export function* seedsFrom(first: number, usual: number): Generator<number> {
  const { ROUNDTABLE_SEED, ROUNDTABLE_SEEDS, ROUNDTABLE_MOST_SEEDS, ROUNDTABLE_SECONDS } = process.env
  if (ROUNDTABLE_SEED !== undefined) {
    yield Number(ROUNDTABLE_SEED)
    return
  }
  const least = Number(ROUNDTABLE_SEEDS ?? usual)
  const most = Number(ROUNDTABLE_MOST_SEEDS ?? least)
  const until = performance.now() + 1_000 * Number(ROUNDTABLE_SECONDS ?? 0)
  for (let n = 0; n < least || (n < most && performance.now() < until); n += 1) yield first + n
}
