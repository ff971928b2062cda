import { meeting as en } from './en/meeting'
import { meeting as es } from './es/meeting'

export const meetingTexts = { en, es }
