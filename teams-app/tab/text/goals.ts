import { goals as en } from './en/goals'
import { goals as es } from './es/goals'

export const goalsTexts = { en, es }
