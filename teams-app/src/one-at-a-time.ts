/**
 * Runs work of the same name one after the other, in the order of asking; other names are not held up, and a
 * failure holds up nobody. So the people of one team who act at once do not make each other decide again.
 */
export function oneAtATime(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const lanes = new Map<string, Promise<void>>()
  return (name, work) => {
    const before = lanes.get(name) ?? Promise.resolve()
    const running = before.then(work)
    const over = running.then(
      () => undefined,
      () => undefined,
    )
    lanes.set(name, over)
    over.then(() => {
      if (lanes.get(name) === over) lanes.delete(name)
    })
    return running
  }
}
