import type { WordsId } from '../ids'
import { staysUnread } from './decide-round'
import type { Rounds } from './round'

/**
 * Which words members of the team may see: all but the answers without a name of a round that is open, or that ended with
 * too few people. Between its end and its filing those stand in the store of words, and nobody may take them along.
 */
export function shownWords({ rounds }: Pick<Rounds, 'rounds'>): (id: WordsId) => boolean {
  const shown = new Set<string>(
    rounds.filter((round) => round.state !== 'open' && !staysUnread(round)).map(({ id }) => id),
  )
  return (id) => {
    const [kind, round = ''] = id.split(':')
    return kind !== 'answer' || shown.has(round)
  }
}
