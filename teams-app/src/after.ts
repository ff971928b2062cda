/** Runs something later; what comes back calls it off. Time is given, so that a simulation can let it pass. */
export type After = (ms: number, run: () => void) => () => void

/** By the timers of the process. */
export const byTimer: After = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
