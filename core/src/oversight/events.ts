import type { Instant, LocalDate, MemberId, ThingId } from '../ids'
import type { Page } from './oversight'

/** What happened between a team and its leaders. The lines themselves stand in the store of words. */
export type OversightEvent =
  | { type: 'leader-admitted'; leader: MemberId; by: MemberId | null; on: LocalDate }
  | { type: 'leader-dismissed'; leader: MemberId }
  | { type: 'leader-looked'; leader: MemberId; at: Instant; page: Page }
  | { type: 'feedback-given'; feedback: ThingId; leader: MemberId; on: LocalDate }
  | { type: 'feedback-read'; feedback: ThingId; member: MemberId }
  | { type: 'feedback-answered'; feedback: ThingId; member: MemberId }
