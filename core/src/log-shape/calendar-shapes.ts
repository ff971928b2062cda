import * as z from 'zod/mini'
import type { CalendarEvent } from '../calendar/events'
import { realDate } from '../calendar/local-date'
import { cycleMark, rhythm } from '../calendar/rhythm-shape'
import { days, earlyRelease } from '../calendar/school-year'
import { localTime, occurrenceId } from '../ids'
import type { Shapes } from './shapes'

const minutes = z.int().check(z.gte(1), z.lte(1_440))
const occurrences = z.array(occurrenceId).check(z.maxLength(2_000))

export const calendarShapes: Shapes<CalendarEvent> = {
  'rhythm-set': z.strictObject({ type: z.literal('rhythm-set'), rhythm, start: localTime, minutes }),
  'school-year-set': z.strictObject({ type: z.literal('school-year-set'), from: realDate, until: realDate }),
  'days-off-added': z.strictObject({
    type: z.literal('days-off-added'),
    daysOff: z.array(days).check(z.maxLength(2_000)),
    earlyRelease: z.array(earlyRelease).check(z.maxLength(2_000)),
  }),
  'days-off-removed': z.strictObject({
    type: z.literal('days-off-removed'),
    from: realDate,
    until: realDate,
  }),
  'cycle-day-set': z.extend(cycleMark, { type: z.literal('cycle-day-set') }),
  'meetings-dropped': z.strictObject({ type: z.literal('meetings-dropped'), occurrences }),
  'meetings-retimed': z.strictObject({
    type: z.literal('meetings-retimed'),
    occurrences,
    start: localTime,
    minutes,
  }),
  'meetings-scheduled': z.strictObject({
    type: z.literal('meetings-scheduled'),
    meetings: z
      .array(z.strictObject({ id: occurrenceId, date: realDate, start: localTime, minutes }))
      .check(z.maxLength(2_000)),
    byHand: z.boolean(),
  }),
}
