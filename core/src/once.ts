/**
 * Makes something at its first use, and once. For schemas that most runs of an add-on never ask for: it starts anew for each
 * press, and then each schema costs time.
 * @example const shape = once(() => z.object({ ... })); shape().safeParse(answer)
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
