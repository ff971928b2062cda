/** The entry at this index, which must be there: a miss is a bug of the engine, so it throws. */
export function at<T>(list: readonly T[], index: number): T {
  const entry = list[index]
  if (entry === undefined) throw new RangeError(`Nothing stands at ${index}`)
  return entry
}

/** The same for lists of numbers; apart from `at`, which stays fast by seeing few kinds of lists. */
export function numberAt<T extends number | bigint>(list: readonly T[], index: number): T {
  const entry = list[index]
  if (entry === undefined) throw new RangeError(`No number stands at ${index}`)
  return entry
}

/** The same for marks; apart from `at`, for the same reason. */
export function marksAt(list: Uint8Array, index: number): number {
  const entry = list[index]
  if (entry === undefined) throw new RangeError(`Nothing is marked at ${index}`)
  return entry
}
