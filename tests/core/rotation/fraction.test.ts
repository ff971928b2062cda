import fc from 'fast-check'
import {
  gcd,
  hundredths,
  lcm,
  minus,
  plus,
  quotient,
  rest,
  times,
  type Whole,
} from '../../../core/src/rotation/fraction'

const asWhole = (value: bigint): Whole => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

const safe = 2n ** 53n - 1n
/** Where a sum or a product is just safe and just not. */
const edges = [
  safe,
  safe - 1n,
  safe + 1n,
  safe / 2n,
  safe / 2n + 1n,
  6_361n,
  1_416_003_655_831n,
  2n ** 27n,
  1n,
  0n,
]

const whole: fc.Arbitrary<Whole> = fc
  .oneof(
    fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }),
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.constantFrom(...edges.flatMap((edge) => [edge, -edge])),
  )
  .map(asWhole)

describe('whole numbers of any size', () => {
  function areExact(a: Whole, b: Whole): void {
    const results: [Whole, bigint][] = [
      [plus(a, b), BigInt(a) + BigInt(b)],
      [minus(a, b), BigInt(a) - BigInt(b)],
      [times(a, b), BigInt(a) * BigInt(b)],
    ]
    if (b !== 0) {
      results.push([quotient(a, b), BigInt(a) / BigInt(b)], [rest(a, b), BigInt(a) % BigInt(b)])
    }
    for (const [found, wanted] of results) {
      expect(found).toBe(asWhole(wanted))
      expect(Object.is(found, -0)).toBe(false)
    }
  }

  test('are exact, and have one form each', () => {
    fc.assert(fc.property(whole, whole, areExact))
  })

  test('are so where the fast way ends', () => {
    const all = edges.flatMap((edge) => [asWhole(edge), asWhole(-edge)])
    for (const a of all) for (const b of all) areExact(a, b)
  })

  test('share the greatest divisor and the least multiple', () => {
    expect([gcd(-12, 18), gcd(12, -18), gcd(-12, -18)]).toEqual([6, 6, 6])
    expect(gcd(0, 5)).toBe(5)
    expect(lcm(4, 6)).toBe(12)
    expect([2, 3, 4, 5, 6, 7, 8, 9, 10].reduce<Whole>(lcm, 1)).toBe(2520)
  })

  test('are shown in hundredths, rounded half away from zero', () => {
    expect([
      hundredths(1, 3),
      hundredths(-1, 3),
      hundredths(1, 8),
      hundredths(-1, 8),
      hundredths(2, 1),
    ]).toEqual([33, -33, 13, -13, 200])
    expect(hundredths(10n ** 30n, 4n * 10n ** 30n)).toBe(25)
  })
})
