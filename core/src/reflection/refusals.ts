import type { LocalDate, MemberId, OccurrenceId, ThingId } from '../ids'
import type { Round } from './round'

/** Why a reflection stays as it is. */
export type ReflectionRefusal =
  | { code: 'reflection-meeting-unknown'; occurrence: OccurrenceId }
  | { code: 'reflection-meeting-cancelled'; date: LocalDate }
  | { code: 'reflections-are-filed'; date: LocalDate }
  | { code: 'round-exists'; round: ThingId; state: Round['state'] }
  | { code: 'too-few-for-anonymous'; members: number; threshold: number }
  | { code: 'round-unknown'; round: ThingId }
  | { code: 'round-is-closed'; round: ThingId }
  | { code: 'round-still-open'; round: ThingId }
  | { code: 'round-is-named'; round: ThingId }
  | { code: 'prompt-not-asked'; prompts: readonly string[] }
  | { code: 'already-answered'; round: ThingId }
  | { code: 'nothing-to-take-back'; round: ThingId }
  | { code: 'answers-are-mixed'; round: ThingId }
  | { code: 'reflection-empty' }
  | { code: 'reflection-too-long'; most: number; characters: number }
  | { code: 'reflection-id-used'; id: ThingId }
  | { code: 'reflection-author-unknown' }
  | { code: 'win-person-unknown'; member: MemberId }
  | { code: 'already-logged'; kind: 'reflection' | 'win' }
  | { code: 'reflection-unknown'; id: ThingId }
  | { code: 'not-your-reflection'; author: MemberId }
  | { code: 'reflection-is-filed' }
  | { code: 'win-unknown'; id: ThingId }
  | { code: 'not-your-win'; author: MemberId }
  | { code: 'win-is-filed' }
  | { code: 'win-asks-others'; asked: readonly MemberId[] }
  | { code: 'filed-otherwise'; filing: ThingId }
