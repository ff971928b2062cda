import { leaders as en } from './en/leaders'
import { leaders as es } from './es/leaders'

export const leadersTexts = { en, es }
