import { decisions as en } from './en/decisions'
import { decisions as es } from './es/decisions'

export const decisionsTexts = { en, es }
