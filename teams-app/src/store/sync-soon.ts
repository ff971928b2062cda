/** Brings what was written to the disk some time after, once for all that was written meanwhile. */
export interface SyncSoon {
  /** Something was written. Throws when an earlier sync failed: the disk does not keep what we write. */
  written(): void
  /** Does this while no sync runs. */
  between<T>(work: () => Promise<T>): Promise<T>
  /** Waits for the sync that runs and calls off the one that is to come. */
  stop(): Promise<void>
}

/** `sync` runs beside the event loop, so that nobody waits for the disk. */
export function syncSoon(sync: () => Promise<void>, ms: number): SyncSoon {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let failure: unknown

  async function now(): Promise<void> {
    timer = undefined
    try {
      await sync()
      failure = undefined
    } catch (problem) {
      failure = problem
    }
  }

  return {
    written() {
      timer ??= setTimeout(() => {
        running = running.then(now)
      }, ms)
      if (failure !== undefined) throw failure
    },
    between(work) {
      const done = running.then(work)
      running = done.catch(() => undefined)
      return done
    },
    async stop() {
      clearTimeout(timer)
      await running
    },
  }
}
