import { answerWords, type Command, type Refusal, type Team } from '@roundtable/core'
import type { Store } from './store/store'
import type { TeamKey } from './store/team-key'

/**
 * Why anonymous answers cannot be taken back, or null: their ids are known to their writer's card alone, so `core`
 * cannot tell whether there are such answers, and the words are asked. Else somebody could take back nothing
 * and answer a second time.
 */
export async function answersRefusal(
  store: Pick<Store, 'words'>,
  key: TeamKey,
  { rounds }: Team,
  commands: readonly Command[],
): Promise<Refusal | null> {
  for (const command of commands) {
    if (command.type !== 'withdraw-answer') continue
    const { round: id, ids } = command
    const prompts = rounds.rounds.find((round) => round.id === id)?.prompts ?? []
    const wanted = ids.flatMap((secret) => prompts.map((prompt) => answerWords(id, prompt, secret)))
    const there = await store.words.of(key, wanted)
    if (there.length < new Set(ids).size) return { code: 'nothing-to-take-back', round: id }
  }
  return null
}
