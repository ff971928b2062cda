import { Temporal } from 'temporal-polyfill'
import { type Instant, instant, type LocalDate, type LocalTime, localDate, localTime } from '../ids'

/** What a clock on the wall of the team's zone shows. */
export interface WallTime {
  date: LocalDate
  time: LocalTime
}

/** Whether the zone is one of the IANA database, such as `America/Chicago`; a bare offset is not. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,59}$/.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/**
 * The instant at which the zone's clocks show this. A time that a clock change skips moves forward by the
 * length of the gap, a time that comes twice is the first (ROTATION.md "Clock changes"). Throws a
 * RangeError when the date or the zone does not exist.
 */
export function toInstant({ date, time }: WallTime, zone: string): Instant {
  const key = `${date}T${time} ${zone}`
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size >= most) known.clear()
  const at = convert({ date, time }, zone)
  known.set(key, at)
  return at
}

/** The same wall times are asked for again and again, and a conversion takes far longer than a look. */
const known = new Map<string, Instant>()
const most = 10_000

function convert({ date, time }: WallTime, zone: string): Instant {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  })
  return instant.parse(zoned.epochMilliseconds)
}

/** What the zone's clocks show at this instant, seconds cut off. Throws a RangeError for an unknown zone. */
export function toWallTime(at: Instant, zone: string): WallTime {
  const plain = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime()
  const text = plain.toString({ smallestUnit: 'minute' })
  return { date: localDate.parse(text.slice(0, 10)), time: localTime.parse(text.slice(11, 16)) }
}
