import { type ThingId, type WordsId, wordsId } from '../ids'

/** Under which id the store of words keeps a line of a feedback, or the team's answer to it. */
export function feedbackWords(line: 'praise' | 'question' | 'answer', id: ThingId): WordsId {
  return wordsId.parse(`feedback-${line}:${id}`)
}
