import type { LocalDate } from '../ids'
import type { Exchange } from './exchange'
import { type TurnFacts, turnAt } from './turns'

/** Whether both dates of the exchange are still ahead and with those who got them by it. */
export function isIntact({ turns, calendar }: TurnFacts, exchange: Exchange, today: LocalDate): boolean {
  const { role, occurrence, from, to, back } = exchange
  const ahead = (id: string) =>
    calendar.occurrences.some((one) => one.id === id && one.status === 'planned' && one.date >= today)
  const given = turnAt(turns, { occurrence, role })
  if (given === undefined || !ahead(occurrence) || given.holders.includes(from)) return false
  if (to === null) return true
  if (!given.holders.includes(to)) return false
  if (back === null) return true
  const returned = turnAt(turns, { occurrence: back, role })
  return (
    returned !== undefined && ahead(back) && returned.holders.includes(from) && !returned.holders.includes(to)
  )
}
