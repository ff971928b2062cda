import { frame as en } from './en/frame'
import { frame as es } from './es/frame'

export const frameTexts = { en, es }
