import { agenda as en } from './en/agenda'
import { agenda as es } from './es/agenda'

export const agendaTexts = { en, es }
