import type { DataCommand } from './commands'
import type { DataDeciders } from './data-facts'
import { resultsDeciders } from './decide-results'
import { talkDeciders } from './decide-talk'

/** What a team may do with its data. A wish that is fulfilled already gives no events. */
export const dataDeciders: DataDeciders<DataCommand['type']> = { ...resultsDeciders, ...talkDeciders }
