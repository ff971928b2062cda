import { wins as en } from './en/wins'
import { wins as es } from './es/wins'

export const winsTexts = { en, es }
