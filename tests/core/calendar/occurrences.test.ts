import {
  type Calendar,
  emptyCalendar,
  extraMeetingId,
  freeId,
  meetingId,
  type Occurrence,
  overlap,
  withMove,
  withStatus,
} from '../../../core/src/calendar/occurrences'
import { day, time } from './arbitrary'

const meeting = (date: string, start = '15:30'): Occurrence => ({
  id: meetingId(day(date)),
  date: day(date),
  start: time(start),
  minutes: 45,
  status: 'planned',
})
const calendar: Calendar = {
  ...emptyCalendar,
  occurrences: [meeting('2026-11-24'), meeting('2026-12-01'), meeting('2026-12-08')],
}

test('ids are made of the date, and of the start for a meeting that was entered', () => {
  expect(meetingId(day('2026-11-24'))).toBe('m-2026-11-24')
  expect(extraMeetingId(day('2026-11-24'), time('08:15'))).toBe('x-2026-11-24-0815')
  expect(freeId(calendar, meetingId(day('2026-11-24')))).toBe('m-2026-11-24-2')
})

test('a status changes one meeting', () => {
  const { occurrences } = withStatus(calendar, meetingId(day('2026-12-01')), 'held')
  expect(occurrences.map(({ status }) => status)).toEqual(['planned', 'held', 'planned'])
})

test('a moved meeting keeps its id, takes its new place and counts as moved by hand, once', () => {
  const id = meetingId(day('2026-11-24'))
  const moved = withMove(calendar, id, day('2026-12-03'), time('08:00'))
  const again = withMove(moved, id, day('2026-12-09'), time('08:00'))
  expect(moved.occurrences.map((one) => one.id)).toEqual(['m-2026-12-01', 'm-2026-11-24', 'm-2026-12-08'])
  expect(again.occurrences[2]).toEqual({ ...meeting('2026-12-09', '08:00'), id })
  expect(again.byHand).toEqual([id])
})

test('an unknown meeting is a broken invariant', () => {
  const id = meetingId(day('2027-01-01'))
  expect(() => withStatus(calendar, id, 'held')).toThrow('m-2027-01-01')
  expect(() => withMove(calendar, id, day('2027-01-02'), time('08:00'))).toThrow('m-2027-01-01')
})

test('meetings overlap when they share minutes, not when one follows the other', () => {
  const one = meeting('2026-11-24', '15:30')
  expect(overlap(one, meeting('2026-11-24', '16:14'))).toBe(true)
  expect(overlap(one, meeting('2026-11-24', '16:15'))).toBe(false)
  expect(overlap(one, meeting('2026-11-25', '15:30'))).toBe(false)
})
