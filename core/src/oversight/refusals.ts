import type { MemberId, ThingId } from '../ids'

/** Why nothing changes between a team and its leaders. */
export type OversightRefusal =
  | { code: 'leader-is-member'; leader: MemberId }
  | { code: 'leader-unknown'; leader: MemberId }
  /** Mistyped, used before or outdated: which of them, nobody is told. */
  | { code: 'leader-code-wrong' }
  | { code: 'feedback-line-empty'; line: 'praise' | 'question' | 'answer' }
  | { code: 'feedback-line-too-long'; most: number; characters: number }
  | { code: 'feedback-unknown'; feedback: ThingId }
  | { code: 'feedback-has-answer'; by: MemberId }
