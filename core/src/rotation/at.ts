/** The entry at this index, which must be there: a miss is a bug of the engine, so it throws. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index]
  if (entry === undefined) throw new RangeError(`Nothing stands at ${index}`)
  return entry
}
