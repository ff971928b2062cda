import type { Cabinet } from './cabinet'
import { teamMark } from './shelf-doc'

/** Younger ones may be on the way to being chosen. */
const restMs = 3_600_000

/**
 * Puts into the bin what the person made for a team and was never chosen: Docs whose making was not answered, or whose run was
 * stopped before the comparison. They are still empty; a chosen one is never touched.
 */
export function sweep({ gateway, running, docs }: Pick<Cabinet, 'gateway' | 'running' | 'docs'>): void {
  const found = gateway.drive.marked(teamMark, running)
  if (found.kind !== 'done') return
  const { known } = docs()
  for (const { id, madeAt } of found.value)
    if (!known.includes(id) && madeAt < gateway.now() - restMs && !gateway.isLate()) gateway.drive.bin(id)
}
