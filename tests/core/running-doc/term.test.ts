import { localDate } from '../../../core/src/ids'
import { termOf } from '../../../core/src/running-doc/term'

const date = (text: string) => localDate.parse(text)
const year = { from: date('2026-08-15'), until: date('2027-06-15'), daysOff: [], earlyRelease: [] }

describe('the term of a meeting', () => {
  test.each([
    ['2026-08-15', '2026-2027-1'],
    ['2026-12-31', '2026-2027-1'],
    ['2027-01-01', '2026-2027-2'],
    ['2027-06-15', '2026-2027-2'],
    ['2027-09-01', '2027-2028-1'],
  ])('on %s is %s', (day, term) => {
    expect(termOf([year], date(day))).toEqual({ year: term.slice(0, 9), term })
  })
})
