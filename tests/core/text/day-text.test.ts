import { Temporal } from 'temporal-polyfill'
import { addDays } from '../../../core/src/calendar/local-date'
import { localDate } from '../../../core/src/ids'
import { speak } from '../../../core/src/text/speak'

const first = localDate.parse('2027-01-01')
const days = Array.from({ length: 731 }, (_, n) => addDays(first, n))
const shortly = { weekday: 'short', day: 'numeric', month: 'short' } as const

test.each(['en', 'es'] as const)(
  'every day of two years is written in %s as Temporal writes it',
  (language) => {
    const { date, dateWithYear } = speak(language, new Map(), () => undefined)
    const measured = days.map((day) => {
      const plain = Temporal.PlainDate.from(day)
      return [
        plain.toLocaleString(language, shortly),
        plain.toLocaleString(language, { ...shortly, year: 'numeric' }),
      ]
    })
    expect(days.map((day) => [date(day), dateWithYear(day)])).toEqual(measured)
    expect(new Set(measured.flat()).size).toBeGreaterThan(1_400)
  },
)
