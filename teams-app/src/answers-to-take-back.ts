import { answersTakenBack, type Command, type Refusal, type Team, takenBackRefusal } from '@roundtable/core'
import type { Store } from './store/store'
import type { TeamKey } from './store/team-key'

/** Why anonymous answers cannot be taken back, or null: `core` cannot tell, so the words are asked. */
export async function answersRefusal(
  store: Pick<Store, 'words'>,
  key: TeamKey,
  team: Team,
  commands: readonly Command[],
): Promise<Refusal | null> {
  for (const taken of answersTakenBack(team, commands)) {
    const kept = await store.words.of(key, taken.words)
    const refusal = takenBackRefusal(taken, kept.length)
    if (refusal !== null) return refusal
  }
  return null
}
