import { type EventTime, eventTime } from './event-time'
import type { EventLines } from './icalendar'

/** An event of a district's file, whatever the file's kind. */
export interface FileEvent {
  /** Other people's text, as it stands there. */
  summary: string
  /** Null when its dates cannot be read. */
  time: EventTime | null
  cancelled: boolean
  repeats: boolean
}

/** An event of an iCalendar file, by the clocks of the zone. */
export function eventOfLines(event: EventLines, zone: string): FileEvent {
  return {
    summary: (event.get('SUMMARY')?.[0]?.value ?? '')
      .slice(0, 1_000)
      .replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? ' ' : sign)),
    time: eventTime(event, zone),
    cancelled: event.get('STATUS')?.[0]?.value.trim().toUpperCase() === 'CANCELLED',
    repeats: event.has('RRULE') || event.has('RDATE'),
  }
}
