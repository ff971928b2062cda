import { type CalendarCommand, calendarCommands } from '../../../core/src/calendar/commands'
import { previewCalendar } from '../../../core/src/calendar/decide'
import type { CalendarFacts } from '../../../core/src/calendar/plan'
import {
  after,
  at,
  close,
  decide,
  moment,
  nothing,
  reopen,
  setRhythm,
  setYear,
  sixDays,
  team,
  tuesdays,
  year,
} from './a-team'
import { day, time } from './arbitrary'

const overlapping = {
  type: 'add-meeting',
  date: day('2026-12-01'),
  start: time('16:00'),
  minutes: 30,
} as const
const twoYears = after([setYear('2026-08-24', '2026-12-18'), setYear('2027-01-11', '2027-06-11')])

test.each<[string, CalendarFacts, CalendarCommand, object]>([
  [
    'a closure with its ends turned round',
    team,
    close('2026-12-04', '2026-12-01'),
    { code: 'days-backwards', from: '2026-12-04', until: '2026-12-01' },
  ],
  [
    'a year with its ends turned round',
    nothing,
    setYear('2027-06-11', '2026-08-24'),
    { code: 'days-backwards', from: '2027-06-11', until: '2026-08-24' },
  ],
  [
    'a reopening with its ends turned round',
    team,
    reopen('2026-12-04', '2026-12-01'),
    { code: 'days-backwards', from: '2026-12-04', until: '2026-12-01' },
  ],
  [
    'a year of more than 400 days',
    nothing,
    setYear('2026-08-24', '2027-12-24'),
    { code: 'school-year-too-long', from: '2026-08-24', until: '2027-12-24' },
  ],
  ['a year that is over', nothing, setYear('2025-08-24', '2026-06-11'), { code: 'school-year-over' }],
  [
    'a year over two others',
    twoYears,
    setYear('2026-12-01', '2027-02-01'),
    { code: 'school-years-overlap', from: '2026-12-01', until: '2027-02-01' },
  ],
  [
    'a rhythm without any date',
    after([setYear('2026-11-23', '2026-11-24')]),
    setRhythm({ kind: 'weeks', every: 1, weekdays: [5], anchor: day('2026-11-24') }),
    { code: 'rhythm-finds-no-date' },
  ],
  ['dates of another year', team, close('2027-03-01'), { code: 'dates-outside-school-year' }],
  [
    'a reopening of a day that is open',
    team,
    reopen('2026-12-01'),
    { code: 'no-closure-there', from: '2026-12-01', until: '2026-12-01' },
  ],
  [
    'a cycle day without a cycle',
    team,
    { type: 'set-cycle-day', date: day('2026-12-01'), day: 1 },
    { code: 'rhythm-has-no-cycle' },
  ],
  [
    'a cycle day beyond the cycle',
    after([year, setRhythm(sixDays)]),
    { type: 'set-cycle-day', date: day('2026-12-01'), day: 7 },
    { code: 'cycle-day-too-high', day: 7, length: 6 },
  ],
  [
    'a cycle day on a Saturday',
    after([year, setRhythm(sixDays)]),
    { type: 'set-cycle-day', date: day('2026-12-05'), day: 1 },
    { code: 'no-school-that-day', date: '2026-12-05' },
  ],
  [
    'a meeting that would have begun',
    team,
    { ...overlapping, date: day('2026-11-24'), start: time('09:00') },
    { code: 'meeting-in-the-past', date: '2026-11-24' },
  ],
  [
    'a meeting during another',
    team,
    overlapping,
    { code: 'meetings-overlap', date: '2026-12-01', start: '15:30' },
  ],
])('%s is refused, by the preview too', (_, facts, command, refused) => {
  expect(decide(command)(facts)).toEqual({ refused })
  expect(previewCalendar(facts, command, moment)).toEqual({ refused })
})

test('after the year a rhythm waits for the next one, which is there from the middle of June', () => {
  const facts = after([setYear('2026-08-24', '2027-06-11')])
  expect(decide(setRhythm(tuesdays), at('2027-06-13'))(facts)).toEqual({
    refused: { code: 'school-year-over' },
  })
  const july = decide(setRhythm(tuesdays), at('2027-07-20'))(facts)
  expect(july).toMatchObject({ events: [{ type: 'school-year-set', from: '2027-08-01' }, {}, {}] })
})

test('every command is parsed strictly, with dates that exist', () => {
  const schemas = new Map(calendarCommands.map((schema) => [schema.shape.type._zod.def.values[0], schema]))
  const closure = schemas.get('add-closure')
  expect(closure?.safeParse(close('2026-12-01')).success).toBe(true)
  expect(closure?.safeParse({ ...close('2026-12-01'), extra: 1 }).success).toBe(false)
  expect(closure?.safeParse({ type: 'add-closure', from: '2026-02-30', until: '2026-03-01' }).success).toBe(
    false,
  )
  expect(schemas.get('add-meeting')?.safeParse({ ...overlapping, minutes: 4 }).success).toBe(false)
  expect(schemas.size).toBe(7)
})
