import { answerDuty, type Event, rewriteAnswers } from '@roundtable/core'
import type { Store } from './store/store'
import type { TeamKey } from './store/team-key'
import type { WordsReplacement } from './store/words'

/**
 * What becomes of a round's anonymous answers when it closes: they stand again under fresh ids and in another
 * order, or are erased unread (TRUST.md "Privacy"). Undefined when no round closes. It is part of the
 * transaction that closes the round: an answer that comes in between makes that one start again.
 */
export async function answersToRewrite(
  store: Pick<Store, 'words'>,
  key: TeamKey,
  events: readonly Event[],
  secret: () => string,
): Promise<WordsReplacement | undefined> {
  for (const event of events) {
    if (event.type !== 'round-closed' && event.type !== 'reflections-filed') continue
    const duty = answerDuty(event)
    if (duty === null) continue
    if (duty.kind === 'erase') return { prefix: duty.start, with: [] }
    const answers = (await store.words.of(key)).filter(({ id }) => id.startsWith(duty.start))
    const rewritten = rewriteAnswers(duty.round, answers, answers.map(secret))
    const kept = rewritten.flatMap(({ id, text, author }) => (text === null ? [] : [{ id, text, author }]))
    return { prefix: duty.start, with: kept }
  }
  return undefined
}
