import { administration as en } from './en/administration'
import { administration as es } from './es/administration'

export const administrationTexts = { en, es }
