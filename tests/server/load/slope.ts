import { median } from '../../bench/side-by-side/result'

/**
 * How much a value grows in an hour, by Theil and Sen: the median of the slopes between any two samples. A few samples that
 * are far off do not move it, unlike a line of least squares.
 */
export function slopePerHour(samples: readonly { at: number; value: number }[]): number {
  const slopes = samples.flatMap((one, index) =>
    samples.slice(index + 1).map((other) => (other.value - one.value) / (other.at - one.at)),
  )
  return median(slopes) * 3_600_000
}
