import fc from 'fast-check'
import { addDays, daysBetween, weekday } from '../../../core/src/calendar/local-date'
import { writtenDay, writtenDays } from '../../../core/src/calendar/written-days'
import { anyDay, day } from './arbitrary'

/** A Tuesday. */
const today = day('2026-11-24')
const read = (text: string, language: 'en' | 'es' = 'en') => writtenDays(text, today, language)

test.each([
  ['12-16 Dec', '2026-12-12', '2026-12-16'],
  ['12–16 December', '2026-12-12', '2026-12-16'],
  ['Dec 12-16', '2026-12-12', '2026-12-16'],
  ['December 12 to 16, 2027', '2027-12-12', '2027-12-16'],
  ['12 Dec', '2026-12-12', '2026-12-12'],
  ['12dec', '2026-12-12', '2026-12-12'],
  ['Dec. 1st', '2026-12-01', '2026-12-01'],
  ['16.12.', '2026-12-16', '2026-12-16'],
  ['16.12.2027', '2027-12-16', '2027-12-16'],
  ['12.12.-16.12.', '2026-12-12', '2026-12-16'],
  ['12/16', '2026-12-16', '2026-12-16'],
  ['16/12', '2026-12-16', '2026-12-16'],
  ['4/5', '2027-04-05', '2027-04-05'],
  ['2026-12-12', '2026-12-12', '2026-12-12'],
  ['2026-12-12 to 2026-12-16', '2026-12-12', '2026-12-16'],
  ['from 12 Dec to 16 Dec', '2026-12-12', '2026-12-16'],
  ['from 20 Dec until 3 Jan', '2026-12-20', '2027-01-03'],
  ['20 Dec - 3 Jan 2028', '2027-12-20', '2028-01-03'],
  ['Friday', '2026-11-27', '2026-11-27'],
  ['on Friday', '2026-11-27', '2026-11-27'],
  ['this Friday', '2026-11-27', '2026-11-27'],
  ['Tuesday', '2026-11-24', '2026-11-24'],
  ['next Friday', '2026-12-04', '2026-12-04'],
  ['next Tuesday', '2026-12-01', '2026-12-01'],
  ['Wed to Fri', '2026-11-25', '2026-11-27'],
  ['until Friday', '2026-11-24', '2026-11-27'],
  ['today', '2026-11-24', '2026-11-24'],
  ['tomorrow', '2026-11-25', '2026-11-25'],
  ['next week', '2026-11-30', '2026-12-06'],
  ['this week', '2026-11-24', '2026-11-29'],
  ['the 12th', '2026-12-12', '2026-12-12'],
  ['Sat 12 Dec', '2026-12-12', '2026-12-12'],
  ['20-26 Nov', '2026-11-20', '2026-11-26'],
  ['20-24 Nov', '2026-11-20', '2026-11-24'],
  ['20 Nov', '2027-11-20', '2027-11-20'],
  ['29 Feb', '2028-02-29', '2028-02-29'],
])('"%s" is %s to %s', (text, from, until) => {
  expect(read(text)).toEqual({ from, until })
})

test.each([
  ['12-16 dic', '2026-12-12', '2026-12-16'],
  ['del 12 al 16 de diciembre', '2026-12-12', '2026-12-16'],
  ['desde el 12 hasta el 16 de diciembre de 2027', '2027-12-12', '2027-12-16'],
  ['12 a 16 de dic', '2026-12-12', '2026-12-16'],
  ['1º de marzo', '2027-03-01', '2027-03-01'],
  ['12 mar', '2027-03-12', '2027-03-12'],
  ['mar', '2026-11-24', '2026-11-24'],
  ['4/5', '2027-05-04', '2027-05-04'],
  ['12/16', '2026-12-16', '2026-12-16'],
  ['miércoles', '2026-11-25', '2026-11-25'],
  ['el viernes que viene', '2026-11-27', '2026-11-27'],
  ['el próximo martes', '2026-12-01', '2026-12-01'],
  ['de lunes a viernes', '2026-11-30', '2026-12-04'],
  ['mañana', '2026-11-25', '2026-11-25'],
  ['hasta el viernes', '2026-11-24', '2026-11-27'],
  ['la próxima semana', '2026-11-30', '2026-12-06'],
  ['el día 12', '2026-12-12', '2026-12-12'],
])('"%s" es del %s al %s', (text, from, until) => {
  expect(read(text, 'es')).toEqual({ from, until })
})

test.each([
  ['from 12 Dec', '2026-12-12'],
  ['from Monday on', '2026-11-30'],
  ['12 Dec onwards', '2026-12-12'],
  ['a partir del 12 de diciembre', '2026-12-12'],
  ['desde el lunes en adelante', '2026-11-30'],
])('"%s" has no end', (text, from) => {
  expect(read(text)).toEqual({ from })
})

test.each([
  '',
  '   ',
  'soon',
  '12',
  '12-16',
  '31 June',
  '30 Feb',
  '2026-02-30',
  '32 Dec',
  '0 Dec',
  'Fri 12 Dec',
  '16-12 Dec 2026',
  'next 12 Dec',
  'next today',
  'Dec Jan',
  'December',
  '2026',
  'to',
  'from',
  '12 Dec to',
  '12 Dec to 14 Dec to 16 Dec',
  '12 Dec; drop',
  '123 Dec',
  '12.12.26',
  '13/13',
  'onwards 12 Dec',
  `12 Dec${' '.repeat(200)}`,
])('"%s" is not understood', (text) => {
  expect(read(text)).toBeNull()
})

test('one day is one day, and several are none', () => {
  expect(writtenDay('Friday', today, 'en')).toBe('2026-11-27')
  expect(writtenDay('by Friday', today, 'en')).toBe('2026-11-27')
  expect(writtenDay('Wed to Fri', today, 'en')).toBeNull()
  expect(writtenDay('from Friday', today, 'en')).toBeNull()
})

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const meses = ['ene', 'feb', 'marzo', 'abr', 'mayo', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic']

test('a day and a month are the next such date, in both languages', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 364 }), (now, ahead) => {
      const date = addDays(now, ahead)
      const [dayOfMonth, month] = [Number(date.slice(8)), Number(date.slice(5, 7)) - 1]
      expect(writtenDay(`${dayOfMonth} ${names[month]}`, now, 'en')).toBe(date)
      expect(writtenDay(`el ${dayOfMonth} de ${meses[month]}`, now, 'es')).toBe(date)
      expect(writtenDay(date, now, 'en')).toBe(date)
    }),
  )
})

test('a period that is written is read, also when it has begun', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -5, max: 100 }),
      fc.integer({ min: 6, max: 60 }),
      (now, ahead, length) => {
        const [from, until] = [addDays(now, ahead), addDays(now, ahead + length)]
        const write = (date: string) => `${Number(date.slice(8))} ${names[Number(date.slice(5, 7)) - 1]}`
        expect(writtenDays(`${write(from)} - ${write(until)}`, now, 'en')).toEqual({ from, until })
      },
    ),
  )
})

test('a 29th of February is not sought years after the days that lead to it', () => {
  expect(writtenDays('23-29 Feb', day('2020-01-08'), 'en')).toEqual({
    from: '2020-02-23',
    until: '2020-02-29',
  })
  expect(writtenDays('23-29 Feb', day('2021-01-08'), 'en')).toBeNull()
})

test('a weekday is one of the next seven days', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (now, wanted) => {
      const next = writtenDay(days[wanted - 1] ?? '', now, 'en') ?? now
      expect(weekday(next)).toBe(wanted)
      expect(daysBetween(now, next)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(now, next)).toBeLessThan(7)
    }),
  )
})

test('whatever people write, the answer is an ordered period or nothing', () => {
  const word = fc.constantFrom(
    '12',
    '16.',
    'Dec',
    'mar',
    'Friday',
    'next',
    '-',
    'to',
    'from',
    'the',
    '3rd',
    '2026',
    '1/2',
    '29.2.',
    'week',
    'on',
    'proximo',
    'onwards',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, anyDay, (written, now) => {
      const days = writtenDays(written, now, 'en')
      if (days?.until !== undefined) expect(days.from <= days.until).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
