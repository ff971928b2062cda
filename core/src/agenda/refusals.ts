import type { LocalDate, MemberId, OccurrenceId, ThingId } from '../ids'
import type { TooShort } from './fit-minutes'
import type { TextRefusal } from './people-text'
import type { TemplateProblem } from './template-problem'

/** Why the agenda stays as it is. */
export type AgendaRefusal =
  | { code: 'agenda-meeting-unknown'; occurrence: OccurrenceId }
  | { code: 'agenda-meeting-cancelled'; date: LocalDate }
  | { code: 'agenda-meeting-held'; date: LocalDate }
  | TextRefusal
  | { code: 'template-unknown'; template: ThingId }
  | { code: 'template-faulty'; problems: readonly TemplateProblem[] }
  | TooShort
  | { code: 'part-count-differs'; parts: number; given: number }
  | { code: 'part-sum-differs'; sum: number; minutes: number }
  /** `part` counts from 1. */
  | { code: 'part-too-short'; part: number; least: number }
  | { code: 'item-unknown'; item: ThingId }
  | { code: 'item-finished'; item: ThingId }
  | { code: 'no-goal-to-tag' }
  | { code: 'action-unknown'; action: ThingId }
  | { code: 'action-closed-otherwise'; how: 'done' | 'dropped'; on: LocalDate }
  | { code: 'action-owner-unknown'; owner: MemberId }
  | { code: 'action-due-past'; due: LocalDate }
  | { code: 'notes-are-filed'; date: LocalDate }
  | { code: 'not-your-note'; author: MemberId | null }
  | { code: 'too-many-notes'; most: number }
