/** Attempts on one entry before it is given up; the ten spread over about three and a half hours. */
export const attemptsLimit = 10
/** What must be done however late, such as filing a record: for about three days. */
export const patientAttemptsLimit = 80

const firstMs = 5_000
const longestMs = 3_600_000

/**
 * How long to wait after the n-th attempt (from 1): 5 s, 15 s, 45 s ... at most 1 h, each between half and
 * once and a half of that, so that many failures of one moment do not come back in one moment. What the
 * other side asked for (`askedMs`) is kept, up to a second longer. `chance` is in [0, 1).
 */
export function waitMs(attempt: number, chance: number, askedMs?: number): number {
  if (askedMs !== undefined) return Math.ceil(askedMs + chance * 1_000)
  const planned = Math.min(longestMs, firstMs * 3 ** (attempt - 1))
  return Math.ceil(planned * (0.5 + chance))
}
