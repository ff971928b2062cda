import { preview as en } from './en/preview'
import { preview as es } from './es/preview'

export const previewTexts = { en, es }
