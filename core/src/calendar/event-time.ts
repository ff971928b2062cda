import type { LocalTime } from '../ids'
import type { EventLines } from './icalendar'
import type { ContentLine } from './icalendar-lines'
import { addDays, dateOf, daysBetween } from './local-date'
import { minuteOfDay } from './occurrences'
import type { Days } from './school-year'
import { isZone, toInstant, toWallTime, type WallTime } from './wall-time'

/** When an event of a file is, by the clocks of the team's zone. */
export type EventTime =
  | { kind: 'days'; days: Days }
  /** `days` are those that it touches. */
  | { kind: 'hours'; days: Days; start: LocalTime; end: LocalTime; minutes: number }

type Stamp = { date: WallTime['date']; time: LocalTime | null }

const midnight = '00:00' as LocalTime
const minutesOfDay = 1_440

function inTeamZone(wall: WallTime, from: string | undefined, zone: string): WallTime {
  // A zone that is not in the IANA database (Outlook writes "Eastern Standard Time") is taken for the team's own.
  return from !== undefined && isZone(from) && from !== zone ? toWallTime(toInstant(wall, from), zone) : wall
}

function stamp(line: ContentLine, zone: string): Stamp | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)[0-6]\d(Z?))?$/.exec(line.value.trim())
  const [, year, month, day, hour, minute, utc] = match ?? []
  const date = dateOf(Number(year), Number(month), Number(day))
  if (date === null || date < '1970' || date > '2150') return null
  if (hour === undefined || minute === undefined) return { date, time: null }
  const wall = { date, time: `${hour}:${minute}` as LocalTime }
  return inTeamZone(wall, utc === 'Z' ? 'UTC' : line.parameters.get('TZID'), zone)
}

/** Minutes of a duration such as `P1D` or `PT1H30M`, or null. */
function durationMinutes(text: string): number | null {
  const match = /^\+?P(?=[\dT])(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?$/.exec(
    text.trim(),
  )
  if (match === null) return null
  const [weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0))
  return ((weeks ?? 0) * 7 + (days ?? 0)) * minutesOfDay + (hours ?? 0) * 60 + (minutes ?? 0)
}

function later({ date, time }: WallTime, minutes: number): WallTime {
  const sum = minuteOfDay(time) + minutes
  const rest = sum % minutesOfDay
  const two = (part: number) => String(part).padStart(2, '0')
  return {
    date: addDays(date, Math.floor(sum / minutesOfDay)),
    time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` as LocalTime,
  }
}

function wholeDays(from: Stamp['date'], endsBefore: Stamp['date']): EventTime {
  const last = addDays(endsBefore, -1)
  return { kind: 'days', days: { from, until: last < from ? from : last } }
}

function hours(start: WallTime, end: WallTime): EventTime | null {
  const minutes =
    daysBetween(start.date, end.date) * minutesOfDay + minuteOfDay(end.time) - minuteOfDay(start.time)
  if (minutes < 0) return null
  // Outlook writes a whole day as midnight to midnight.
  if (start.time === midnight && end.time === midnight && minutes > 0) return wholeDays(start.date, end.date)
  const until = end.time === midnight && minutes > 0 ? addDays(end.date, -1) : end.date
  return { kind: 'hours', days: { from: start.date, until }, start: start.time, end: end.time, minutes }
}

function only(event: EventLines, name: string): ContentLine | null | undefined {
  const [first, second] = event.get(name) ?? []
  return second === undefined ? first : null
}

/**
 * When the event is. The end is exclusive, as RFC 5545 has it; without one the event lasts its duration, else
 * its day or no time. Null when its times cannot be read or it ends before it begins.
 */
export function eventTime(event: EventLines, zone: string): EventTime | null {
  const [startLine, endLine, durationLine] = ['DTSTART', 'DTEND', 'DURATION'].map((name) => only(event, name))
  if (!startLine || endLine === null || durationLine === null) return null
  const start = stamp(startLine, zone)
  const end = endLine === undefined ? undefined : stamp(endLine, zone)
  const duration = durationLine === undefined ? 0 : durationMinutes(durationLine.value)
  if (start === null || end === null || duration === null) return null
  if (start.time === null) {
    const days = Math.max(1, Math.floor(duration / minutesOfDay))
    if (end !== undefined && (end.time !== null || end.date < start.date)) return null
    return wholeDays(start.date, end?.date ?? addDays(start.date, days))
  }
  const begins = { date: start.date, time: start.time }
  if (end === undefined) return hours(begins, later(begins, duration))
  return end.time === null ? null : hours(begins, { date: end.date, time: end.time })
}
