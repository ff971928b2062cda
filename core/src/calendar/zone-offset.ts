import { dayNumberOf, epochDay } from './local-date'

/**
 * How far the clocks of a zone are from UTC, in milliseconds, ahead of it when positive. What the clocks do is asked
 * of the host's `Intl`, a few days at a time, and remembered. Throws a RangeError for an unknown zone and for an instant
 * centuries from now.
 */
export function offsetAt(at: number, zone: string): number {
  if (!(Math.abs(at) < farthest)) throw new RangeError(`No wall clock is known at ${at}`)
  const { before, after, change } = stretchOf(clocksOf(zone), Math.floor(at / stretch))
  return at < change ? before : after
}

/** Some days with the offset until the clocks change and from then on. */
interface Stretch {
  before: number
  after: number
  change: number
}

interface Clocks {
  /** `11/1/2026, 01:30:00` */
  show: (at: number) => string
  /** By their number since 1970. */
  stretches: Map<number, Stretch>
}

const second = 1_000
const dayLong = 86_400_000
/** Short enough for one change: no zone ever had two within it. The closest, in Recife in 2000, are a week less an hour apart. */
const stretch = 5 * dayLong
/** Some 300 years around 1970: all dates that Roundtable knows. */
const farthest = 1e13

/** A district has few zones and a school few years; a file from outside may name more. */
const mostZones = 100
const mostStretches = 2_000
const known = new Map<string, Clocks>()

function clocksOf(zone: string): Clocks {
  const found = known.get(zone)
  if (found !== undefined) return found
  if (known.size >= mostZones) known.clear()
  const { format: show } = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const clocks = { show, stretches: new Map<number, Stretch>() }
  known.set(zone, clocks)
  return clocks
}

function stretchOf({ show, stretches }: Clocks, number: number): Stretch {
  const found = stretches.get(number)
  if (found !== undefined) return found
  if (stretches.size >= mostStretches) stretches.clear()
  let [from, until] = [number * stretch, (number + 1) * stretch]
  const [before, after] = [askedOffset(show, from), askedOffset(show, until)]
  while (before !== after && until - from > second) {
    const middle = Math.floor((from + until) / 2 / second) * second
    if (askedOffset(show, middle) === before) from = middle
    else until = middle
  }
  const asked = { before, after, change: until }
  stretches.set(number, asked)
  return asked
}

function askedOffset(show: Clocks['show'], at: number): number {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, seconds = 0] = (
    show(at).match(/\d+/g) ?? []
  ).map(Number)
  const days = dayNumberOf({ year, month, day }) - epochDay
  return days * dayLong + ((hour * 60 + minute) * 60 + seconds) * second - at
}
