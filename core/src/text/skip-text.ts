import type { SkipReason } from '../calendar/calendar-file'
import { skipReasons as en } from './en/calendar'
import { skipReasons as es } from './es/calendar'

const reasons = { en, es }

/** Why an event of a calendar file gave no dates, to stand behind "an event ...". */
export function skipText(reason: SkipReason, language: 'en' | 'es'): string {
  return reasons[language][reason]
}
