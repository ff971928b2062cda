import { doing as en } from './en/doing'
import { doing as es } from './es/doing'

export const doingTexts = { en, es }
