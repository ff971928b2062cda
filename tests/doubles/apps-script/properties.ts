import type { Properties } from '../../../workspace-addon/src/google/services'
import type { Execution } from './execution'

/** Google's limits for one store of properties: 9 KB a value, 500 KB in all. */
const limits = { value: 9 * 1024, all: 500 * 1024 }

/** What one store of properties holds, apart from any execution. */
export type PropertyStore = Map<string, string>

export function sizeOf(store: PropertyStore): number {
  return [...store].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0)
}

/** A store of properties as an execution sees it: values are strings, and each call is carried out whole or not at all. */
export function propertiesOf(execution: Execution, store: PropertyStore): Properties {
  const service: Properties = {
    getProperties: () => execution.call('Properties.getProperties', () => Object.fromEntries(store)),
    getProperty: (key) => execution.call('Properties.getProperty', () => store.get(key) ?? null),
    setProperties: (properties, deleteAllOthers) =>
      execution.call('Properties.setProperties', () => {
        put(store, Object.entries(properties), deleteAllOthers)
        return service
      }),
    setProperty: (key, value) =>
      execution.call('Properties.setProperty', () => {
        put(store, [[key, value]], false)
        return service
      }),
    deleteProperty: (key) =>
      execution.call('Properties.deleteProperty', () => {
        store.delete(key)
        return service
      }),
  }
  return service
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}

function put(store: PropertyStore, entries: readonly [string, string][], alone: boolean): void {
  const next: PropertyStore = new Map(alone ? [] : store)
  for (const [key, value] of entries) {
    if (typeof value !== 'string') throw new Error('The parameters do not match the method signature')
    if (bytes(value) > limits.value) throw new Error('Argument too large: value')
    next.set(key, value)
  }
  if (sizeOf(next) > limits.all)
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    )
  store.clear()
  for (const [key, value] of next) store.set(key, value)
}
