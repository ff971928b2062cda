import type { WireAccount } from './activity-shape'
import type { Person } from './incoming'

/** A person as Teams names them; ids of the directory are compared in lower case. */
export function personOf({ id, name, aadObjectId }: WireAccount): Person {
  return { id, name: name ?? '', ...(aadObjectId ? { aadObjectId: aadObjectId.toLowerCase() } : {}) }
}
