import type { TeamDocs } from '@roundtable/core'
import type { Google } from './google'

/** By which files are found that we made for a team. */
export const teamMark = 'roundtable-team'

/** Younger ones may be on the way to being chosen. */
const restMs = 3_600_000

/**
 * Puts into the bin what was made for a team and never chosen: Docs whose making was not answered, or whose maker
 * stopped before the comparison. They are still empty; a chosen one is never touched. Says how many went.
 */
export async function sweepOrphans(
  { drive }: Pick<Google, 'drive'>,
  of: { team: string; docs: () => Promise<TeamDocs>; now: number },
): Promise<number> {
  const found = await drive.marked(teamMark, of.team)
  if (found.kind !== 'done') return 0
  const { known } = await of.docs()
  const orphans = found.value.filter(
    ({ id, kind, madeAt }) => kind === 'doc' && !known.includes(id) && madeAt < of.now - restMs,
  )
  let gone = 0
  for (const { id } of orphans) {
    const binned = await drive.bin(id)
    if (binned.kind === 'done') gone += 1
  }
  return gone
}
