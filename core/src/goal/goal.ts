import type { LocalDate, WordsId } from '../ids'
import { wordsId } from '../ids'

/** How the team's goal is measured: from the baseline on one day to the target by another. */
export interface GoalMeasure {
  words: WordsId
  unit: 'percent' | 'count'
  baseline: number
  /** May be lower than the baseline: fewer late pieces of work. */
  target: number
  from: LocalDate
  by: LocalDate
}

export interface GoalPoint {
  date: LocalDate
  value: number
}

/** The numbers of the team's goal; its sentence stands in the charter. */
export interface GoalNumbers {
  measure: GoalMeasure | null
  /** By date, one a day. */
  points: readonly GoalPoint[]
}

export const noGoalNumbers: GoalNumbers = { measure: null, points: [] }

/** Where the store of words keeps what is counted. */
export const measureWords: WordsId = wordsId.parse('goal:measure')
