import type { CalendarFileRefusal, CalendarRefusal } from '../../../core/src/calendar/refusals'
import type { Rhythm } from '../../../core/src/calendar/rhythm-shape'
import * as en from '../../../core/src/text/en/calendar'
import * as es from '../../../core/src/text/es/calendar'
import type { Sentences } from '../../../core/src/text/sentences'
import type { Speaker } from '../../../core/src/text/speaker'
import { day, time } from './arbitrary'

const speaker = (language: 'en' | 'es'): Speaker => ({
  language,
  name: (member) => member,
  role: (role) => role,
  date: (date) => `<${date}>`,
  dateWithYear: (date) => `<${date}>`,
  list: (items) => items.join(language === 'en' ? ' and ' : ' y '),
})

const [from, until, date] = [day('2026-12-01'), day('2026-12-04'), day('2026-12-08')]
const refusals: { [C in CalendarRefusal['code']]: Extract<CalendarRefusal, { code: C }> } = {
  'days-backwards': { code: 'days-backwards', from, until },
  'school-year-too-long': { code: 'school-year-too-long', from, until },
  'school-years-overlap': { code: 'school-years-overlap', from, until },
  'school-year-over': { code: 'school-year-over' },
  'rhythm-finds-no-date': { code: 'rhythm-finds-no-date' },
  'dates-outside-school-year': { code: 'dates-outside-school-year' },
  'no-closure-there': { code: 'no-closure-there', from, until },
  'rhythm-has-no-cycle': { code: 'rhythm-has-no-cycle' },
  'cycle-day-too-high': { code: 'cycle-day-too-high', day: 7, length: 6 },
  'no-school-that-day': { code: 'no-school-that-day', date },
  'meeting-in-the-past': { code: 'meeting-in-the-past', date },
  'meetings-overlap': { code: 'meetings-overlap', date, start: time('15:30') },
}
const fileRefusals: { [C in CalendarFileRefusal['code']]: Extract<CalendarFileRefusal, { code: C }> } = {
  'calendar-file-too-large': { code: 'calendar-file-too-large' },
  'not-a-calendar-file': { code: 'not-a-calendar-file' },
  'calendar-file-broken': { code: 'calendar-file-broken', line: 17 },
  'calendar-file-too-many-events': { code: 'calendar-file-too-many-events', most: 5_000 },
}

function said<R extends { code: string }, C extends R['code']>(
  sentences: Sentences<R>,
  refusal: Extract<R, { code: C }>,
  code: C,
  language: 'en' | 'es',
): string {
  return sentences[code](refusal, speaker(language))
}

const codes = Object.keys(refusals) as CalendarRefusal['code'][]
const fileCodes = Object.keys(fileRefusals) as CalendarFileRefusal['code'][]

test.each(['en', 'es'] as const)('every refusal in %s says what is wrong and what to do next', (language) => {
  const text = language === 'en' ? en : es
  const sentences = [
    ...codes.map((code) => said(text.calendarRefusals, refusals[code], code, language)),
    ...fileCodes.map((code) => said(text.calendarFileRefusals, fileRefusals[code], code, language)),
  ]
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z<].+[.,] .+\.$/)
    expect(sentence).not.toMatch(/undefined|NaN|\[object/)
  }
  expect(new Set(sentences).size).toBe(codes.length + fileCodes.length)
})

test('the facts of a refusal stand in its sentence', () => {
  expect(en.calendarRefusals['meetings-overlap'](refusals['meetings-overlap'], speaker('en'))).toBe(
    'The team already meets on <2026-12-08> at 15:30. Choose another time, or move that meeting.',
  )
})

const rhythms: [Rhythm, string, string][] = [
  [{ kind: 'weeks', every: 1, weekdays: [2], anchor: date }, 'Every Tuesday', 'Cada martes'],
  [
    { kind: 'weeks', every: 2, weekdays: [2, 4], anchor: date },
    'Every other Tuesday and Thursday',
    'Cada 2 semanas: martes y jueves',
  ],
  [
    { kind: 'weeks', every: 3, weekdays: [5], anchor: date },
    'Friday of every 3rd week',
    'Cada 3 semanas: viernes',
  ],
  [
    { kind: 'month', weekday: 1, nth: [1, 'last'] },
    'The first and last Monday of the month',
    'El primer y último lunes del mes',
  ],
  [{ kind: 'cycle', length: 2, days: [1], marks: [{ date, day: 1 }] }, 'A days', 'Días A'],
  [
    { kind: 'cycle', length: 6, days: [2, 5], marks: [{ date, day: 1 }] },
    'Day 2 and 5 of the 6-day cycle',
    'Día 2 y 5 del ciclo de 6 días',
  ],
]

test.each(rhythms)('a rhythm is said in words: %j', (rhythm, english, spanish) => {
  expect(en.rhythmInWords(rhythm, speaker('en'))).toBe(english)
  expect(es.rhythmInWords(rhythm, speaker('es'))).toBe(spanish)
})
