import * as z from 'zod/mini'
import { localTime } from '../ids'
import { realDate } from './local-date'
import { cycleMark, rhythm } from './rhythm-shape'
import { days, earlyRelease } from './school-year'

/** Length of a meeting, in minutes. */
const meetingMinutes = z.int().check(z.gte(5), z.lte(480))

/** The team meets by this rule from now on; meetings that have begun stay as they are. */
const setRhythm = z.strictObject({
  type: z.literal('set-rhythm'),
  rhythm,
  start: localTime,
  minutes: meetingMinutes,
})

/** Enters a school year, or changes the first and last day of the one that it overlaps. */
const setSchoolYear = z.strictObject({ type: z.literal('set-school-year'), ...days.shape })

/** Takes over the district's dates, usually from `readCalendarFile`. They add to those that are there. */
export const importDates = z.strictObject({
  type: z.literal('import-dates'),
  daysOff: z.array(days).check(z.maxLength(400)),
  earlyRelease: z.array(earlyRelease).check(z.maxLength(400)),
})

/** No school on these days: a snow day, a week of floods. Both included. */
const addClosure = z.strictObject({ type: z.literal('add-closure'), ...days.shape })

/** School on these days after all, and until its usual end. Both included. */
const removeClosure = z.strictObject({ type: z.literal('remove-closure'), ...days.shape })

/** From this school day on the cycle is counted anew: the day is day `day`. */
const setCycleDay = z.strictObject({ type: z.literal('set-cycle-day'), ...cycleMark.shape })

/** A meeting outside the rhythm. It may stand on any day, also one without school. */
const addMeeting = z.strictObject({
  type: z.literal('add-meeting'),
  date: realDate,
  start: localTime,
  minutes: meetingMinutes,
})

export const calendarCommands = [
  setRhythm,
  setSchoolYear,
  importDates,
  addClosure,
  removeClosure,
  setCycleDay,
  addMeeting,
] as const

export type CalendarCommand = z.infer<(typeof calendarCommands)[number]>
