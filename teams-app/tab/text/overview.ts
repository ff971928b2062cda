import { overview as en } from './en/overview'
import { overview as es } from './es/overview'

export const overviewTexts = { en, es }
