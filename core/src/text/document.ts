import { documentTextEn } from './en/document'
import { documentTextEs } from './es/document'

export const documentText = { en: documentTextEn, es: documentTextEs }
