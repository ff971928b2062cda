import type { Instant, MemberId, OccurrenceId, ThingId } from '../ids'
import type { FrameId, PromptId } from './frames'
import type { Round, Source } from './round'

/**
 * What happened in a team's reflections. An anonymous answer leaves one event, `took-part`, which is the same whatever
 * and how much the person wrote: no id, prompt or count in it could lead to the answer (TRUST.md "Privacy").
 */
export type ReflectionEvent =
  | {
      type: 'round-opened'
      round: ThingId
      occurrence: OccurrenceId
      frame: FrameId
      prompts: readonly PromptId[]
      mode: Round['mode']
      threshold: number
      openedAt: Instant
      closesAt: Instant
    }
  | { type: 'took-part'; round: ThingId; member: MemberId }
  | { type: 'took-back'; round: ThingId; member: MemberId }
  | {
      type: 'reflection-written'
      reflection: ThingId
      round: ThingId
      occurrence: OccurrenceId
      prompt: PromptId
      author: MemberId
    }
  | {
      type: 'reflection-logged'
      reflection: ThingId
      occurrence: OccurrenceId
      author: MemberId
      source?: Source
    }
  | { type: 'reflection-withdrawn'; reflection: ThingId }
  | {
      type: 'win-logged'
      win: ThingId
      occurrence: OccurrenceId
      author: MemberId
      people: readonly MemberId[]
      source?: Source
    }
  | { type: 'win-withdrawn'; win: ThingId }
  | { type: 'win-consented'; win: ThingId; member: MemberId }
  | { type: 'win-refused'; win: ThingId; member: MemberId }
  | { type: 'round-closed'; round: ThingId; mode: Round['mode'] }
  /** `unread` is the round whose anonymous answers were too few to be shown, if there is one. */
  | { type: 'reflections-filed'; occurrence: OccurrenceId; filing: ThingId; unread: ThingId | null }
