import type { MemberId } from '../ids'
import type { Exchange, Swap } from './exchange'
import type { Turns } from './turns'

/** What somebody was asked and has not answered: to take a date, to give one back, to swap two. */
export type Asked = { kind: 'take' | 'give-back'; exchange: Exchange } | { kind: 'swap'; swap: Swap }

/** The questions that wait for a member, exchanges before swaps. */
export function askedOf({ exchanges, swaps }: Pick<Turns, 'exchanges' | 'swaps'>, member: MemberId): Asked[] {
  const ofExchange = (exchange: Exchange): Asked[] => {
    const { to, state, accepted } = exchange
    if (to !== member) return []
    if (state === 'give-back-asked') return [{ kind: 'give-back', exchange }]
    return state === 'provisional' && !accepted.includes(member) ? [{ kind: 'take', exchange }] : []
  }
  const mine = swaps.filter(({ theirs }) => theirs.member === member)
  return [...exchanges.flatMap(ofExchange), ...mine.map((swap): Asked => ({ kind: 'swap', swap }))]
}
