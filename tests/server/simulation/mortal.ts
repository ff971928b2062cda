import type { Store } from '../../../teams-app/src/store/store'

/** When a process dies, and whatever else happens between it and what it asks. */
export interface Fate {
  dead: () => boolean
  /** Called before and after each call; the process may die of it, or the call fail (it throws). */
  pass: (when: 'before' | 'after', call: string) => void
  /** How long a call, or its answer, is on its way: what others ask comes in between. At once unless said. */
  onItsWay?: () => Promise<void>
  /** How many calls are at work. */
  busy: (change: 1 | -1) => void
}

const never = new Promise<never>(() => {})

type Call = (...given: unknown[]) => Promise<unknown>

/** A call of a process that dies: it is carried out or not, and a dead process learns nothing. */
function mortalCall(name: string, call: Call, fate: Fate): Call {
  return async (...given) => {
    if (fate.dead()) return never
    fate.pass('before', name)
    if (fate.dead()) return never
    fate.busy(1)
    try {
      await fate.onItsWay?.()
      if (fate.dead()) return never
      const result = await call(...given)
      await fate.onItsWay?.()
      if (fate.dead()) return never
      fate.pass('after', name)
      return fate.dead() ? never : result
    } catch (problem) {
      if (fate.dead()) return never
      throw problem
    } finally {
      fate.busy(-1)
    }
  }
}

/** The store as a process has it that may die at any call; all its parts behave alike. */
export function mortalStore(store: Store, fate: Fate): Store {
  return mortal(store, 'store', fate)
}

function mortal<T extends object>(part: T, name: string, fate: Fate): T {
  const calls = Object.entries(part).map(([key, value]) => {
    const named = `${name}.${key}`
    if (typeof value === 'function') return [key, mortalCall(named, value, fate)]
    return [key, typeof value === 'object' && value !== null ? mortal(value, named, fate) : value]
  })
  return Object.fromEntries(calls)
}
