import * as fc from 'fast-check'
import { memberId } from '../../../core/src/ids'
import { mayShowAfter, mayShowInsideTeam, mayShowOutside } from '../../../core/src/reflection/anonymity'

const people = fc.uniqueArray(fc.integer({ min: 1, max: 20 }).map((n) => memberId.parse(`m${n}`)))

describe('what may be shown', () => {
  it('is nothing inside the team below 4 people, whatever a round says', () => {
    expect([0, 1, 2, 3].map((n) => mayShowInsideTeam(n, 1))).toEqual([false, false, false, false])
    expect([4, 5].map((n) => mayShowInsideTeam(n))).toEqual([true, true])
    expect([5, 6].map((n) => mayShowInsideTeam(n, 6))).toEqual([false, true])
  })

  it('is nothing outside below 5 ratings or 10 comments', () => {
    expect([4, 5].map((n) => mayShowOutside('ratings', n))).toEqual([false, true])
    expect([9, 10].map((n) => mayShowOutside('comments', n))).toEqual([false, true])
  })

  it('outside is the same people again, or others by five at least, whoever came and went', () => {
    const of = (...ns: number[]) => ns.map((n) => memberId.parse(`m${n}`))
    expect(mayShowAfter(of(1, 2, 3, 4, 5), of(5, 4, 3, 2, 1))).toBe(true)
    expect(mayShowAfter(of(1, 2, 3, 4, 5), of(1, 2, 3, 6, 7))).toBe(false)
    expect(mayShowAfter(of(1, 2, 3, 4, 5), of(1, 2, 6, 7))).toBe(true)
  })

  it('never lets the difference of two views outside be fewer than 5 people', () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        const different = [...a.filter((m) => !b.includes(m)), ...b.filter((m) => !a.includes(m))].length
        expect(mayShowAfter(a, b)).toBe(different === 0 || different > 4)
        expect(mayShowAfter(b, a)).toBe(mayShowAfter(a, b))
      }),
    )
  })
})
