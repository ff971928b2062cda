/**
 * Exact rational arithmetic: fractions are integers over a common denominator, and an integer is a number
 * while it is safe and a bigint beyond. So sums stay exact however long a year is, and nearly always fast.
 * A value has one form only: bigint never holds what a safe number could.
 */
export type Whole = number | bigint

const most = Number.MAX_SAFE_INTEGER

function narrow(value: bigint): Whole {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (sum <= most && sum >= -most) return sum
  }
  return narrow(BigInt(a) + BigInt(b))
}

export function minus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b
    if (difference <= most && difference >= -most) return difference
  }
  return narrow(BigInt(a) - BigInt(b))
}

export function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    // A product beyond the safe range rounds to something beyond it too. Adding 0 makes -0 into 0.
    if (product <= most && product >= -most) return product + 0
  }
  return narrow(BigInt(a) * BigInt(b))
}

/** The quotient, rounded towards zero; exact where `b` divides `a`. */
export function quotient(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') return (a - (a % b)) / b + 0
  return narrow(BigInt(a) / BigInt(b))
}

/** What the division leaves; 0 exactly where `b` divides `a`. */
export function rest(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0
  return narrow(BigInt(a) % BigInt(b))
}

/** The greatest common divisor, never negative. */
export function gcd(a: Whole, b: Whole): Whole {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, rest(x, y)]
  return x < 0 ? minus(0, x) : x
}

/** The least common multiple of two positive integers. */
export function lcm(a: Whole, b: Whole): Whole {
  return times(a, quotient(b, gcd(a, b)))
}

/** `part / whole` in hundredths, rounded half away from zero: for sentences and screens, never for choosing. */
export function hundredths(part: Whole, whole: Whole): number {
  const doubled = times(part, 200)
  const rounded = quotient(plus(doubled, part < 0 ? minus(0, whole) : whole), times(whole, 2))
  return Number(rounded)
}
