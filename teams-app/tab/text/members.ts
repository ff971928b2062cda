import { members as en } from './en/members'
import { members as es } from './es/members'

export const membersTexts = { en, es }
