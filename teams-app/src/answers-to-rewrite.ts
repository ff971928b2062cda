import { answerDuties, answersInstead, type Event } from '@roundtable/core'
import type { Store } from './store/store'
import type { TeamKey } from './store/team-key'
import type { WordsReplacement } from './store/words'

/**
 * What becomes of a round's anonymous answers when it closes (`answersInstead`); undefined when no round closes. It is
 * part of the transaction that closes the round: an answer that comes in between makes that one start again.
 */
export async function answersToRewrite(
  store: Pick<Store, 'words'>,
  key: TeamKey,
  events: readonly Event[],
  secret: () => string,
): Promise<WordsReplacement | undefined> {
  const [duty] = answerDuties(events)
  if (duty === undefined) return undefined
  const words = duty.kind === 'erase' ? [] : await store.words.of(key)
  const answers = words.filter(({ id }) => id.startsWith(duty.start))
  return { prefix: duty.start, with: answersInstead(duty, answers, secret) }
}
