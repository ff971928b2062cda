import { guard as en } from './en/guard'
import { guard as es } from './es/guard'

export const guardTexts = { en, es }
