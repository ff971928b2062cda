import type { DocId } from '@roundtable/core'
import type { Cabinet } from './cabinet'

/** Each takes a good half second of the 30 that a run has; the others follow with the next filing. */
const mostAtOnce = 8

/**
 * Lets the members whose addresses are known write in the person's folder, and so in the records in it: what somebody makes in
 * their own Drive nobody else sees. A shared drive has its own rights. Whoever cannot be let in, the filing does not wait.
 */
export function shareFolder({ gateway, members }: Pick<Cabinet, 'gateway' | 'members'>, folder: DocId): void {
  const file = gateway.drive.file(folder)
  if (file.kind !== 'done') return
  const { shared, trashed, people } = file.value
  if (shared || trashed || people === null) return
  const missing = members.filter((email) => !people.includes(email.toLowerCase()))
  for (const email of missing.slice(0, mostAtOnce)) {
    if (gateway.isLate()) return
    gateway.drive.share(folder, email)
  }
}
