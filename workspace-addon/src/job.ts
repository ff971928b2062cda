import type { OccurrenceId, ThingId } from '@roundtable/core'
import type { Answers, Spot } from './docs/desk'

/**
 * What is done beside commands, in the Doc, in Drive or with the team as a whole. It follows the commands, on the team as
 * it then stands; its outcome chooses the card.
 */
export type Job =
  | { job: 'put-agenda'; occurrence: OccurrenceId; spot: Spot; answers: Answers }
  | { job: 'read-notes'; occurrence: OccurrenceId }
  | { job: 'file'; round: ThingId }
  /** This Doc takes part in the team that the code of Teams names. */
  | { job: 'join'; code: string }
  /** A team of this Doc moves to the server under the code. */
  | { job: 'link'; code: string }
  | { job: 'unlink' }
  /** The Doc forgets that its team is on the server. */
  | { job: 'let-go' }
  /** The whole team as text in a Doc of its own. */
  | { job: 'export' }
  | { job: 'import'; text: string }
