import { setTimeout as sleep } from 'node:timers/promises'
import type { Place } from '../store/places'

/** Waits that Teams' limits ask for are shorter than this; waits after a failure are longer. */
const paceMs = 2_000
const patienceMs = 300_000

/** Of each conversation only the first message that waits can go. */
const firstInLine = `state = 'waiting' and not exists (
  select 1 from outbox as earlier where earlier.state = 'waiting' and earlier.conversation = outbox.conversation
  and (earlier.due_at < outbox.due_at or (earlier.due_at = outbox.due_at and earlier.seq < outbox.seq)))`

/**
 * Waits until the server has done all that is due. The clock stands still meanwhile, but for the moments that
 * the limits of Teams make a message wait.
 */
export function settleOf(place: Place, clock: { now: number }) {
  return async function settle(): Promise<void> {
    const since = Date.now()
    for (;;) {
      const [row] = await place.query(
        `select (select min(next_at) from outbox where ${firstInLine}) as entry,
          (select count(*) from outbox where state = 'waiting' and lease is not null) as held,
          (select min(wake_at) from teams) as team`,
      )
      const entry = row?.entry == null ? Number.POSITIVE_INFINITY : Number(row.entry)
      const team = row?.team == null ? Number.POSITIVE_INFINITY : Number(row.team)
      const busy = Number(row?.held) > 0 || entry <= clock.now || team <= clock.now
      if (!busy && entry > clock.now + paceMs) return
      if (!busy) clock.now = entry
      if (Date.now() - since > patienceMs) throw new Error(`Still busy: ${JSON.stringify(row)}`)
      await sleep(3)
    }
  }
}
