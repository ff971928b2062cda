import type { LocalDate } from '../ids'

/**
 * Why an agenda was not put into the Doc, or not brought up to date: somebody decides first. `blocks` are names of ours
 * ("Goal", "Check in"), `tab` a tab's title.
 */
export type DocQuestion =
  /** It was put there before and nothing of it is left: put it back, or leave it out. */
  | { code: 'agenda-was-deleted'; date: LocalDate }
  /** Its text stands there without our marks, as after cut and paste: go on there, or put in a new one. */
  | { code: 'agenda-was-moved'; date: LocalDate; tab: string }
  /** Some of our blocks are gone: put them back, or leave them out. */
  | { code: 'agenda-blocks-deleted'; date: LocalDate; blocks: readonly string[] }
  /** Our blocks stand in another order than we left them: go on in theirs. */
  | { code: 'agenda-blocks-moved'; date: LocalDate; blocks: readonly string[] }
  | { code: 'agenda-place-unknown' }
  | { code: 'agenda-tab-unknown' }
