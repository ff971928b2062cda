import { settings as en } from './en/settings'
import { settings as es } from './es/settings'

export const settingsTexts = { en, es }
