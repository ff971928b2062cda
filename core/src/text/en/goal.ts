import type { GoalRefusal } from '../../goal/refusals'
import type { Sentences } from '../sentences'

export const goalRefusals: Sentences<Exclude<GoalRefusal, { code: `agenda-${string}` }>> = {
  'goal-percent-over-100': ({ value }) =>
    `${value} percent is more than all. Enter a number up to 100, or choose to count instead.`,
  'goal-target-is-baseline': ({ value }) =>
    `The goal starts and ends at ${value}. Enter what you want to reach as the target.`,
  'goal-dates-backwards': ({ from, by }, speaker) =>
    `The goal would end on ${speaker.date(by)}, but it starts on ${speaker.date(from)}. Choose a later last day.`,
  'goal-not-measured': () =>
    'Your goal has no numbers yet. Say first what you count, where you start and what you want to reach.',
  'progress-ahead-of-today': ({ date }, speaker) =>
    `${speaker.date(date)} is still ahead. Choose the day on which you measured.`,
  'progress-before-goal': ({ from }, speaker) =>
    `The goal starts on ${speaker.date(from)}. Choose that day or a later one.`,
  'progress-unknown': ({ date }, speaker) =>
    `There is no number for ${speaker.date(date)} any more. Nothing to do.`,
}
