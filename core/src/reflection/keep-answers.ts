import type { Command } from '../command'
import type { Event } from '../event'
import type { ThingId, WordsId } from '../ids'
import type { Refusal } from '../refusal'
import { type Answer, answerDuty, answerWords, rewriteAnswers } from './answers'
import type { Rounds } from './round'

/** What the events of one decision owe the anonymous answers of a round (`answerDuty`), in order. */
export function answerDuties(events: readonly Event[]): readonly AnswerDuty[] {
  return events.flatMap((event) =>
    event.type === 'round-closed' || event.type === 'reflections-filed' ? (answerDuty(event) ?? []) : [],
  )
}

export type AnswerDuty = NonNullable<ReturnType<typeof answerDuty>>

/**
 * What stands in the place of the answers that a duty is about: the same under fresh ids and in another order, or nothing
 * (TRUST.md "Privacy").
 * @param answers all whose id begins with the duty's `start`
 */
export function answersInstead(
  duty: AnswerDuty,
  answers: readonly Answer[],
  secret: () => string,
): readonly { id: WordsId; text: string; author: null }[] {
  if (duty.kind === 'erase') return []
  const rewritten = rewriteAnswers(duty.round, answers, answers.map(secret))
  return rewritten.flatMap(({ id, text }) => (text === null ? [] : [{ id, text, author: null }]))
}

/** Answers without a name that somebody takes back: under which of these words they would stand. */
export interface TakenBack {
  round: ThingId
  answers: number
  words: readonly WordsId[]
}

/** The anonymous answers that the commands take back. */
export function answersTakenBack(
  { rounds }: { rounds: Pick<Rounds, 'rounds'> },
  commands: readonly Command[],
): readonly TakenBack[] {
  return commands.flatMap((command): TakenBack[] => {
    if (command.type !== 'withdraw-answer') return []
    const { round: id, ids } = command
    const prompts = rounds.rounds.find((round) => round.id === id)?.prompts ?? []
    const words = ids.flatMap((secret) => prompts.map((prompt) => answerWords(id, prompt, secret)))
    return [{ round: id, answers: new Set(ids).size, words }]
  })
}

/**
 * Why they cannot be taken back, or null: their ids are known to their writer's card alone, so a decider cannot tell
 * whether there are such answers. Else somebody could take back nothing and answer a second time.
 * @param kept how many of `words` are kept
 */
export function takenBackRefusal({ round, answers }: TakenBack, kept: number): Refusal | null {
  return kept < answers ? { code: 'nothing-to-take-back', round } : null
}
