import { open } from 'node:fs/promises'

/** Brings a file to the disk some time after it was told to, once for all that was told meanwhile. */
export interface SyncSoon {
  /** Something was written. Throws when an earlier sync failed: the disk does not keep what we write. */
  written(): void
  /** Waits for the sync that runs and calls off the one that is to come. */
  stop(): Promise<void>
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** The sync runs beside the event loop, so that nobody waits for the disk. */
export function syncSoon(path: string, ms: number): SyncSoon {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let failure: unknown

  async function now(): Promise<void> {
    timer = undefined
    try {
      await sync(path)
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
    async stop() {
      clearTimeout(timer)
      await running
    },
  }
}
