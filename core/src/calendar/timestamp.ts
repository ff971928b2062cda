import type { Instant, LocalDate, LocalTime } from '../ids'
import { dateOf } from './local-date'
import { toInstant, toWallTime } from './wall-time'

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:[.,]\d{1,9})?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/i

/**
 * The instant of a time stamp as the internet writes it (RFC 3339), `2026-03-04T12:00:00-06:00`, fractions of a second
 * cut off; null for anything else and for a day that no calendar has.
 */
export function readTimestamp(text: string): Instant | null {
  const [, year, month, day, hour, minute, seconds, sign, hours = '0', minutes = '0'] =
    pattern.exec(text) ?? []
  const date: LocalDate | null = dateOf(Number(year), Number(month), Number(day))
  if (date === null) return null
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  // A leap second is the last before it.
  const passed = Math.min(59, Number(seconds)) - ahead * 60
  return (toInstant({ date, time: `${hour}:${minute}` as LocalTime }, 'UTC') + passed * 1_000) as Instant
}

/** Writes an instant as the internet does, in UTC: `2026-03-04T18:00:00Z`. Fractions of a second are cut off. */
export function writeTimestamp(at: Instant): string {
  const { date, time } = toWallTime(at, 'UTC')
  const seconds = Math.floor(at / 1_000) - Math.floor(at / 60_000) * 60
  return `${date}T${time}:${String(seconds).padStart(2, '0')}Z`
}
