import { schoolCalendar as en } from './en/school-calendar'
import { schoolCalendar as es } from './es/school-calendar'

export const schoolCalendarTexts = { en, es }
