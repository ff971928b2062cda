import fc from 'fast-check'
import { meetingIndex, normOfTheDay } from '../../../core/src/agenda/norm-of-the-day'
import { weekly } from './a-team'

describe('the norm of the day', () => {
  it('shows each of n norms once in any n meetings, cancelled ones aside', () => {
    const cancelled = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), cancelled, (n, off) => {
        const norms = Array.from({ length: n }, (_, i) => `norm ${i}`)
        const meetings = weekly(20, (number) => (off[number - 1] ? { status: 'cancelled' } : {}))
        const shown = meetings
          .filter(({ status }) => status !== 'cancelled')
          .map((at) => normOfTheDay(norms, meetingIndex(meetings, at)))
        for (let from = 0; from + n <= shown.length; from++)
          expect(new Set(shown.slice(from, from + n)).size).toBe(n)
      }),
    )
  })

  it('is none for a team without norms', () => {
    expect(normOfTheDay([], 3)).toBeUndefined()
  })
})
