import type { LocalDate, MemberId, OccurrenceId, ThingId } from '../ids'
import type { GoalTag } from './agenda'

/** What happened to the team's agendas. What people wrote stands in the store of words. */
export type AgendaEvent =
  | {
      type: 'template-chosen'
      occurrence: OccurrenceId
      template: ThingId
      minutes: number
      partMinutes?: readonly number[]
    }
  | {
      type: 'item-added'
      item: ThingId
      occurrence: OccurrenceId
      on: LocalDate
      by: MemberId | null
      minutes?: number
    }
  | { type: 'item-finished'; item: ThingId; on: LocalDate }
  | { type: 'item-parked'; item: ThingId; on: LocalDate }
  | { type: 'goal-tagged'; tag: GoalTag }
  | { type: 'goal-untagged'; tag: GoalTag }
  | {
      type: 'decision-recorded'
      decision: ThingId
      occurrence: OccurrenceId
      on: LocalDate
      by: MemberId | null
    }
  | {
      type: 'action-added'
      action: ThingId
      occurrence: OccurrenceId
      owner: MemberId
      on: LocalDate
      due?: LocalDate
    }
  | { type: 'action-closed'; action: ThingId; how: 'done' | 'dropped'; on: LocalDate }
  | {
      type: 'agenda-carried'
      occurrence: OccurrenceId
      items: readonly ThingId[]
      actions: readonly ThingId[]
    }
  | {
      type: 'notes-taken'
      occurrence: OccurrenceId
      notes: readonly { note: ThingId; part: ThingId | null }[]
      shortened: readonly (ThingId | null)[]
    }
  | {
      type: 'note-written'
      note: ThingId
      occurrence: OccurrenceId
      part: ThingId | null
      by: MemberId | null
    }
  | { type: 'note-withdrawn'; note: ThingId }
  | { type: 'template-saved'; template: ThingId; minutes: number; leastMinutes: readonly number[] }
