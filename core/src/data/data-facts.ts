import type { Decision, Moment, Words } from '../decision'
import type { WordsId } from '../ids'
import type { Profile } from '../team/team'
import type { DataCommand } from './commands'
import type { DataBook } from './data-book'
import type { DataEvent } from './events'
import type { DataRefusal } from './refusals'

/** What is decided on. */
export interface DataFacts {
  profile: Profile
  data: DataBook
}

export type DataDecision = Decision<DataEvent, DataRefusal>

export type DataDeciders<K extends DataCommand['type']> = {
  [T in K]: (facts: DataFacts, command: Extract<DataCommand, { type: T }>, moment: Moment) => DataDecision
}

/** Words by the one who acts; null erases them. */
export function words(id: WordsId, text: string | null, { actor }: Moment): Words {
  return { id, text, author: actor.kind === 'member' ? actor.member : null }
}
