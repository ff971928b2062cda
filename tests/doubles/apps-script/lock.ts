import type { Lock } from '../../../workspace-addon/src/google/services'
import type { Execution } from './execution'

/** Who holds the lock of a Doc. */
export interface LockState {
  holder: Execution | null
}

/**
 * `LockService.getDocumentLock()`: one execution has it at a time, until it lets it go or is over. Executions here come in one
 * inside the other, so that whoever waits waits in vain: the time passes.
 */
export function lockOf(execution: Execution, state: LockState, clock: { now: number }): Lock {
  const release = () => {
    if (state.holder === execution) state.holder = null
  }
  return {
    tryLock: (timeoutInMillis) =>
      execution.call('Lock.tryLock', () => {
        if (state.holder !== null && state.holder !== execution) {
          clock.now += timeoutInMillis
          return false
        }
        if (state.holder === null) execution.whenOver(release)
        state.holder = execution
        return true
      }),
    releaseLock: () => execution.call('Lock.releaseLock', release),
  }
}
