import fc from 'fast-check'
import { fitMinutes } from '../../../core/src/agenda/fit-minutes'
import { wholeLibrary } from './whole-library'

const part = fc
  .record({ leastMinutes: fc.integer({ min: 1, max: 20 }), more: fc.integer({ min: 0, max: 40 }) })
  .map(({ leastMinutes, more }) => ({ leastMinutes, minutes: leastMinutes + more }))
const parts = fc.array(part, { minLength: 1, maxLength: 12 })
const minutes = fc.integer({ min: 0, max: 480 })

const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0)
const least = (of: readonly { leastMinutes: number }[]) => total(of.map((one) => one.leastMinutes))

function fitted(of: readonly { leastMinutes: number; minutes: number }[], length: number): readonly number[] {
  const fit = fitMinutes(of, length)
  if ('refused' in fit) throw new Error('does not fit')
  return fit.minutes
}

describe('fitting parts to the minutes at hand', () => {
  it('refuses exactly when the least minutes do not fit, and names the shortest possible', () => {
    fc.assert(
      fc.property(parts, minutes, (of, length) => {
        const fit = fitMinutes(of, length)
        const refused = { refused: { code: 'too-short', minutes: length, shortest: least(of) } }
        if (length < least(of)) expect(fit).toEqual(refused)
        else expect(fit).toHaveProperty('minutes')
      }),
    )
  })

  it('fits the shortest possible that a refusal names', () => {
    fc.assert(
      fc.property(parts, (of) => {
        expect(fitted(of, least(of))).toEqual(of.map((one) => one.leastMinutes))
      }),
    )
  })

  it('sums exactly, in whole minutes, none below its least', () => {
    fc.assert(
      fc.property(parts, minutes, (of, more) => {
        const lengths = fitted(of, least(of) + more)
        expect(total(lengths)).toBe(least(of) + more)
        expect(
          lengths.every((length, i) => Number.isInteger(length) && length >= (of[i]?.leastMinutes ?? 0)),
        ).toBe(true)
      }),
    )
  })

  it('shortens no part when the meeting gets longer', () => {
    fc.assert(
      fc.property(parts, minutes, (of, more) => {
        const before = fitted(of, least(of) + more)
        const longer = fitted(of, least(of) + more + 1)
        expect(longer.every((length, i) => length >= (before[i] ?? 0))).toBe(true)
      }),
    )
  })

  it('leaves parts as planned when the meeting has the planned minutes', () => {
    fc.assert(
      fc.property(parts, (of) => {
        const planned = of.map((one) => one.minutes)
        expect(fitted(of, total(planned))).toEqual(planned)
      }),
    )
  })

  it('leaves a fitted agenda as it is', () => {
    fc.assert(
      fc.property(parts, minutes, (of, more) => {
        const once = fitted(of, least(of) + more)
        const again = of.map((one, i) => ({ ...one, minutes: once[i] ?? 0 }))
        expect(fitted(again, least(of) + more)).toEqual(once)
      }),
    )
  })

  it('gives each part exactly its share where shares are whole minutes', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 4 }), (of, times) => {
        const planned = of.map((one) => one.minutes)
        expect(fitted(of, total(planned) * times)).toEqual(planned.map((length) => length * times))
      }),
    )
  })

  it('gives a minute that two parts deserve alike to the earlier one', () => {
    const alike = { minutes: 5, leastMinutes: 1 }
    expect(fitted([alike, alike], 9)).toEqual([5, 4])
  })

  it('refuses to fill a meeting with no parts', () => {
    expect(fitMinutes([], 45)).toEqual({ refused: { code: 'too-short', minutes: 45, shortest: 0 } })
  })

  it('fits the four questions into 45 and 30 minutes', () => {
    const usual = wholeLibrary('en').find(({ id }) => id === 'four-questions-45')
    for (const length of [45, 30]) expect(total(fitted(usual?.parts ?? [], length))).toBe(length)
  })

  it.each(wholeLibrary('en'))(
    'fits $title into every length from its shortest to 90 minutes',
    ({ parts }) => {
      for (let length = least(parts); length <= 90; length++)
        expect(total(fitted(parts, length))).toBe(length)
    },
  )
})
