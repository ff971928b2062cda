import { myPart as en } from './en/my-part'
import { myPart as es } from './es/my-part'

export const myPartTexts = { en, es }
