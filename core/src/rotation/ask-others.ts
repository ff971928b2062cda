import type { LocalDate, MemberId } from '../ids'
import { isIntact } from './intact'
import { release } from './release'
import { type Story, tell } from './story'
import type { Place } from './turns'

/**
 * Whoever was asked for a date is gone: it goes back, and the next candidate is asked. Whoever was asked to give
 * a date back gives it. Null when the member does not hold the date by an open exchange.
 * @param stays whether the one who had the date before still counts for it
 */
export function askOthers(
  story: Story,
  { occurrence, role, member: gone }: Place,
  today: LocalDate,
  stays: (member: MemberId) => boolean,
): Story | null {
  const exchange = story.facts.turns.exchanges.find(
    (one) => one.state !== 'written' && one.occurrence === occurrence && one.role === role && one.to === gone,
  )
  if (exchange === undefined || !isIntact(story.facts, exchange, today)) return null
  const { id, from, accepted, declined, tried, state } = exchange
  if (state === 'give-back-asked') return tell(story, { type: 'turn-given-back', exchange: id })
  const told = tell(story, { type: 'exchange-dissolved', exchange: id })
  if (!stays(from)) return told
  const attempts = { accepted: accepted.filter((one) => one === from), declined, tried: [...tried, gone] }
  return release(told, { occurrence, role, member: from }, today, attempts)
}
