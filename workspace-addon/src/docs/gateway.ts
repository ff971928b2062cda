import type { Services } from '../google/services'
import { createCaller } from './call'
import { createDocsCalls, type DocsCalls } from './docs-calls'
import { createDriveCalls, type DriveCalls } from './drive-calls'

/** Docs and Drive as the person who acts may use them, with outcomes as values. */
export interface Gateway {
  docs: DocsCalls
  drive: DriveCalls
  now: () => number
  pause: (ms: number) => void
  /** Whether so much of the 30 s of a run is over that only what must be is still done. */
  isLate: () => boolean
}

/** One for each execution. */
export function createGateway(services: Services): Gateway {
  const call = createCaller(services)
  const late = services.now() + 18_000
  return {
    docs: createDocsCalls(call, services.docs),
    drive: createDriveCalls(call, services.drive),
    now: services.now,
    pause: (ms) => services.utilities.sleep(ms),
    isLate: () => services.now() > late,
  }
}
