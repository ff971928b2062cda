import type { CalendarCommand } from '../../../core/src/calendar/commands'
import { previewCalendar } from '../../../core/src/calendar/decide'
import { meetingId, withStatus } from '../../../core/src/calendar/occurrences'
import type { Rhythm } from '../../../core/src/calendar/rhythm-shape'
import { isRefused } from '../../../core/src/decision'
import { given } from '../../given'
import {
  after,
  at,
  close,
  dates,
  decide,
  moment,
  nothing,
  reopen,
  setRhythm,
  setYear,
  sixDays,
  team,
  tuesdays,
  types,
  year,
  zone,
} from './a-team'
import { day, time } from './arbitrary'

test('a rhythm makes the meetings of the rest of the year', () => {
  given(after([year]))
    .when(decide(setRhythm(tuesdays)))
    .then([
      { type: 'rhythm-set', rhythm: tuesdays, start: time('15:30'), minutes: 45 },
      {
        type: 'meetings-scheduled',
        byHand: false,
        meetings: ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((date) => ({
          id: meetingId(day(date)),
          date: day(date),
          start: time('15:30'),
          minutes: 45,
        })),
      },
    ])
})

test('a team that says nothing of the year gets the usual one with its rhythm', () => {
  const decision = decide(setRhythm(tuesdays))(nothing)
  if (isRefused(decision)) throw new Error(decision.refused.code)
  expect(types(decision.events)).toEqual(['school-year-set', 'rhythm-set', 'meetings-scheduled'])
  expect(decision.events[0]).toEqual({ type: 'school-year-set', from: '2026-08-01', until: '2027-06-30' })
})

test('the same rhythm again gives no events', () => {
  given(team)
    .when(decide(setRhythm(tuesdays)))
    .then([])
  expect(decide(setRhythm(tuesdays))(team)).toEqual({ events: [] })
})

test('another hour retimes the meetings that have not begun', () => {
  given(team)
    .when(decide(setRhythm(tuesdays, '07:45'), at('2026-11-24', '07:00')))
    .then([
      { type: 'rhythm-set', rhythm: tuesdays, start: time('07:45'), minutes: 45 },
      {
        type: 'meetings-retimed',
        occurrences: ['m-2026-11-24', 'm-2026-12-01', 'm-2026-12-08', 'm-2026-12-15'].map((id) =>
          meetingId(day(id.slice(2))),
        ),
        start: time('07:45'),
        minutes: 45,
      },
    ])
})

test('a snow day drops its meeting and shows the date before', () => {
  expect(previewCalendar(team, close('2026-12-01'), moment)).toMatchObject({
    change: { add: [], drop: [{ date: '2026-12-01' }], retime: [], keep: [{}, {}, {}] },
  })
  given(team)
    .when(decide(close('2026-12-01')))
    .then([
      {
        type: 'days-off-added',
        daysOff: [{ from: day('2026-12-01'), until: day('2026-12-01') }],
        earlyRelease: [],
      },
      { type: 'meetings-dropped', occurrences: [meetingId(day('2026-12-01'))] },
    ])
})

test('a snow day today drops the meeting of the afternoon, and not one that is over', () => {
  expect(dates(after([year, setRhythm(tuesdays), close('2026-11-24')]).calendar)[0]).toBe('2026-12-01')
  const evening = decide(close('2026-11-24'), at('2026-11-24', '17:00'))(team)
  expect(isRefused(evening) ? [] : types(evening.events)).toEqual(['days-off-added'])
})

test('school after all brings the meeting back under its id', () => {
  const closed = after([year, setRhythm(tuesdays), close('2026-11-30', '2026-12-09')])
  expect(dates(closed.calendar)).toEqual(['2026-11-24', '2026-12-15'])
  const opened = after([year, setRhythm(tuesdays), close('2026-11-30', '2026-12-09'), reopen('2026-12-01')])
  expect(opened.calendar.occurrences.map(({ id }) => id)).toEqual([
    'm-2026-11-24',
    'm-2026-12-01',
    'm-2026-12-15',
  ])
  expect(opened.calendar.years[0]?.daysOff).toEqual([
    { from: '2026-11-30', until: '2026-11-30' },
    { from: '2026-12-02', until: '2026-12-09' },
  ])
})

test('a held meeting stays in the list when its day is closed afterwards', () => {
  const held = { ...team, calendar: withStatus(team.calendar, meetingId(day('2026-11-24')), 'held') }
  const decision = decide(close('2026-11-24'))(held)
  expect(isRefused(decision) ? [] : types(decision.events)).toEqual(['days-off-added'])
})

test('imported dates move no meeting onto a day without school, and a second import changes nothing', () => {
  const dates = {
    type: 'import-dates',
    daysOff: [
      { from: day('2026-11-25'), until: day('2026-11-27') },
      { from: day('2026-12-15'), until: day('2027-01-02') },
      { from: day('2028-01-01'), until: day('2028-01-01') },
    ],
    earlyRelease: [{ date: day('2026-12-08'), from: time('12:30') }],
  } as const
  const command = { ...dates, daysOff: [...dates.daysOff], earlyRelease: [...dates.earlyRelease] }
  const imported = after([year, setRhythm(tuesdays), command])
  expect(imported.calendar.occurrences.map(({ date }) => date)).toEqual([
    '2026-11-24',
    '2026-12-01',
    '2026-12-08',
  ])
  expect(decide(command)(imported)).toEqual({ events: [] })
  expect(previewCalendar(team, command, moment)).toMatchObject({
    conflicts: [{ occurrence: { date: '2026-12-08' }, from: '12:30' }],
  })
})

test('a meeting that ends with the early release is no conflict', () => {
  const command: CalendarCommand = {
    type: 'import-dates',
    daysOff: [],
    earlyRelease: [{ date: day('2026-12-08'), from: time('16:15') }],
  }
  expect(previewCalendar(team, command, moment)).toMatchObject({ conflicts: [] })
})

test('a cycle day moves the meetings from its date on', () => {
  const cycle = after([year, setRhythm(sixDays)])
  expect(dates(cycle.calendar)).toEqual(['2026-11-24', '2026-12-02', '2026-12-10', '2026-12-18'])
  const moved = after([year, setRhythm(sixDays), { type: 'set-cycle-day', date: day('2026-12-08'), day: 1 }])
  expect(dates(moved.calendar)).toEqual(['2026-11-24', '2026-12-02', '2026-12-08', '2026-12-16'])
})

test('a day without school pushes a cycle on', () => {
  const pushed = after([year, setRhythm(sixDays), close('2026-11-30')])
  expect(dates(pushed.calendar)).toEqual(['2026-11-24', '2026-12-03', '2026-12-11'])
})

test('an extra meeting stands beside the rhythm and survives a new one', () => {
  const extra = { type: 'add-meeting', date: day('2026-12-05'), start: time('10:00'), minutes: 90 } as const
  const monthly: Rhythm = { kind: 'month', weekday: 4, nth: ['last'] }
  const facts = after([year, setRhythm(tuesdays), extra, setRhythm(monthly)])
  expect(facts.calendar.occurrences.map(({ id }) => id)).toEqual(['m-2026-11-26', 'x-2026-12-05-1000'])
})

test('an extra meeting may take the place of one that was cancelled', () => {
  const extra = { type: 'add-meeting', date: day('2026-12-05'), start: time('10:00'), minutes: 90 } as const
  const facts = after([year, extra])
  const id = facts.calendar.occurrences[0]?.id ?? meetingId(day('2026-12-05'))
  const cancelled = { zone, calendar: withStatus(facts.calendar, id, 'cancelled') }
  const decision = decide(extra)(cancelled)
  expect(decision).toMatchObject({ events: [{ meetings: [{ id: 'x-2026-12-05-1000-2' }] }] })
})

test('a school year that changes its ends keeps its days off', () => {
  const facts = after([year, setRhythm(tuesdays), close('2026-12-01'), setYear('2026-08-17', '2026-12-11')])
  expect(facts.calendar.years).toEqual([
    {
      from: '2026-08-17',
      until: '2026-12-11',
      daysOff: [{ from: '2026-12-01', until: '2026-12-01' }],
      earlyRelease: [],
    },
  ])
  expect(dates(facts.calendar)).toEqual(['2026-11-24', '2026-12-08'])
})

test('the next school year continues the rhythm', () => {
  const facts = after([year, setRhythm(tuesdays), setYear('2027-01-11', '2027-01-29')])
  expect(dates(facts.calendar).slice(-2)).toEqual(['2027-01-19', '2027-01-26'])
})
