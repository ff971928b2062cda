import { team as en } from './en/team'
import { team as es } from './es/team'

export const teamTexts = { en, es }
