import type { Words } from '../decision'
import { type ThingId, type WordsId, wordsId } from '../ids'
import type { ReflectionEvent } from './events'
import { type PromptId, promptNamed } from './frames'

/** An anonymous answer as the store of words holds it: without author, time or order. */
export interface Answer {
  readonly id: WordsId
  readonly text: string
}

/** Where a reflection with a name stands in the store of words. */
export function reflectionWords(id: ThingId): WordsId {
  return wordsId.parse(`reflection:${id}`)
}

/** Where a win stands in the store of words. */
export function winWords(id: ThingId): WordsId {
  return wordsId.parse(`win:${id}`)
}

/** Where an anonymous answer stands: under an id that only its writer's card knows, until the round closes. */
export function answerWords(round: ThingId, prompt: PromptId, secret: string): WordsId {
  return wordsId.parse(`${answersOf(round)}${prompt}:${secret}`)
}

/** How the ids of all anonymous answers of a round begin, before and after closing; no other words' id does. */
export function answersOf(round: ThingId): string {
  return `answer:${round}:`
}

/** Which prompt an anonymous answer of this round answers. */
export function promptAnswered(round: ThingId, id: WordsId): PromptId | undefined {
  const start = answersOf(round)
  return id.startsWith(start) ? promptNamed(id.slice(start.length).split(':')[0] ?? '') : undefined
}

/**
 * The answers of a closed round under fresh ids, and the old ones erased. Because the fresh ids are random and the
 * result is sorted by them, neither an id nor a row's place leads back to its writer (TRUST.md "Privacy", test P1).
 * @param fresh one unused random secret for each answer, at least 16 characters of `[A-Za-z0-9_-]`
 * @throws when the secrets are too few, repeated or in use, or an answer is of another round: a broken shell
 */
export function rewriteAnswers(
  round: ThingId,
  answers: readonly Answer[],
  fresh: readonly string[],
): readonly Words[] {
  const used = new Set(answers.map(({ id }) => `${id}`))
  const rewritten = answers.map(({ id, text }, i): Words => {
    const prompt = promptAnswered(round, id)
    const secret = fresh[i]
    if (prompt === undefined) throw new Error(`not an answer of round ${round}`)
    if (secret === undefined || !/^[\w-]{16,36}$/.test(secret)) throw new Error('a fresh secret is missing')
    const words = answerWords(round, prompt, secret)
    if (used.has(words)) throw new Error('a fresh secret is in use')
    used.add(words)
    return { id: words, text, author: null }
  })
  const erased = answers.map(({ id }): Words => ({ id, text: null, author: null }))
  return [...erased, ...rewritten].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * What whoever saves an event owes the anonymous answers, in the same transaction: `rewrite` all whose id begins with
 * `start` by `rewriteAnswers`, or `erase` them unread. Null for all other events.
 */
export function answerDuty(
  event: ReflectionEvent,
): { kind: 'rewrite' | 'erase'; round: ThingId; start: string } | null {
  if (event.type === 'round-closed' && event.mode === 'anonymous')
    return { kind: 'rewrite', round: event.round, start: answersOf(event.round) }
  if (event.type === 'reflections-filed' && event.unread !== null)
    return { kind: 'erase', round: event.unread, start: answersOf(event.unread) }
  return null
}
