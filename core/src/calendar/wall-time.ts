import type { Instant, LocalDate, LocalTime } from '../ids'
import { dateOfDay, dayNumberOf, daysInMonth, epochDay, partsOf } from './local-date'
import { minuteOfDay } from './occurrences'
import { offsetAt } from './zone-offset'

/** What a clock on the wall of the team's zone shows. */
export interface WallTime {
  date: LocalDate
  time: LocalTime
}

const minute = 60_000
const dayLong = 1_440 * minute

/** Names that `Intl` takes for old times' sake and the IANA database does not know: is CST in Chicago or in China? */
const ofOldTimes = /^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/i

/** Whether the zone is one of the IANA database, such as `America/Chicago`; a bare offset is not. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,59}$/.test(zone) || ofOldTimes.test(zone)) return false
  try {
    return Number.isInteger(offsetAt(0, zone))
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
  const parts = partsOf(date)
  if (parts.day > daysInMonth(parts.year, parts.month)) throw new RangeError(`No such day: ${date}`)
  const inUtc = (dayNumberOf(parts) - epochDay) * dayLong + minuteOfDay(time) * minute
  const before = offsetAt(inUtc - dayLong, zone)
  const after = offsetAt(inUtc + dayLong, zone)
  const shows = (offset: number) => offsetAt(inUtc - offset, zone) === offset
  // In a gap neither is right: with the clocks as they were before it, the time lies as far behind it as was asked.
  const offset = before === after || shows(before) || !shows(after) ? before : after
  return (inUtc - offset) as Instant
}

/** What the zone's clocks show at this instant, seconds cut off. Throws a RangeError for an unknown zone. */
export function toWallTime(at: Instant, zone: string): WallTime {
  const minutes = Math.floor((at + offsetAt(at, zone)) / minute)
  const day = Math.floor(minutes / 1_440)
  const ofDay = minutes - day * 1_440
  const two = (part: number) => String(part).padStart(2, '0')
  return {
    date: dateOfDay(day + epochDay),
    time: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}` as LocalTime,
  }
}
