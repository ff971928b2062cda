import { turns as en } from './en/turns'
import { turns as es } from './es/turns'

export const turnsTexts = { en, es }
