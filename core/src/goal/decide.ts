import { peopleText } from '../agenda/people-text'
import type { Decision, Moment } from '../decision'
import type { GoalCommand } from './commands'
import type { GoalEvent } from './events'
import { type GoalNumbers, measureWords } from './goal'
import type { GoalRefusal } from './refusals'

type CommandOf<T extends GoalCommand['type']> = Extract<GoalCommand, { type: T }>
type GoalDecision = Decision<GoalEvent, GoalRefusal>

/** What a team may say about the numbers of its goal. What stands there already gives no events. */
export const goalDeciders: {
  [T in GoalCommand['type']]: (
    facts: { goal: GoalNumbers },
    command: CommandOf<T>,
    moment: Moment,
  ) => GoalDecision
} = {
  'set-goal-measure': (_, { text: typed, unit, by, from, ...numbers }, { actor, today }) => {
    const [baseline, target] = [toTenth(numbers.baseline), toTenth(numbers.target)]
    const start = from ?? today
    const tooHigh = unit === 'percent' ? Math.max(baseline, target) : 0
    if (tooHigh > 100) return { refused: { code: 'goal-percent-over-100', value: tooHigh } }
    if (baseline === target) return { refused: { code: 'goal-target-is-baseline', value: target } }
    if (by <= start) return { refused: { code: 'goal-dates-backwards', from: start, by } }
    const read = peopleText(typed)
    if ('refused' in read) return read
    const author = actor.kind === 'member' ? actor.member : null
    return {
      events: [{ type: 'goal-measure-set', unit, baseline, target, from: start, by }],
      words: [{ id: measureWords, text: read.text, author }],
    }
  },
  'record-progress': ({ goal: { measure, points } }, { date, value: given }, { today }) => {
    const value = toTenth(given)
    if (measure === null) return { refused: { code: 'goal-not-measured' } }
    if (measure.unit === 'percent' && value > 100)
      return { refused: { code: 'goal-percent-over-100', value } }
    if (date > today) return { refused: { code: 'progress-ahead-of-today', date } }
    if (date < measure.from) return { refused: { code: 'progress-before-goal', from: measure.from } }
    if (points.some((point) => point.date === date && point.value === value)) return { events: [] }
    return { events: [{ type: 'progress-recorded', date, value }] }
  },
  'remove-progress': ({ goal: { points } }, { date }) =>
    points.some((point) => point.date === date)
      ? { events: [{ type: 'progress-removed', date }] }
      : { refused: { code: 'progress-unknown', date } },
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}
