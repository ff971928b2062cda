import { type ContentLine, contentLines } from './icalendar-lines'
import type { CalendarFileRefusal } from './refusals'

/** The lines of one VEVENT by name, without those of alarms inside it. */
export type EventLines = ReadonlyMap<string, readonly ContentLine[]>

/** Characters, a little more than the bytes that the shells let through. */
export const largestFile = 1_048_576
export const mostEvents = 5_000
const deepest = 6

function collect(lines: readonly ContentLine[]): EventLines {
  const byName = new Map<string, ContentLine[]>()
  for (const line of lines) {
    const same = byName.get(line.name)
    if (same === undefined) byName.set(line.name, [line])
    else same.push(line)
  }
  return byName
}

/** Whether the text is meant as an iCalendar file. */
export function isICalendar(text: string): boolean {
  return /^\ufeff?\s*BEGIN:VCALENDAR[ \t]*[\r\n]/i.test(text.slice(0, 200))
}

/**
 * The events of an iCalendar file with at most 5,000 events. Reads what RFC 5545 calls components;
 * refused when a line is none, or when components do not close in order.
 */
export function readEvents(text: string): readonly EventLines[] | { refused: CalendarFileRefusal } {
  const lines = contentLines(text)
  if ('brokenLine' in lines) return { refused: { code: 'calendar-file-broken', line: lines.brokenLine } }
  const events: EventLines[] = []
  const open: string[] = []
  let own: ContentLine[] = []
  for (const line of lines) {
    const broken = { refused: { code: 'calendar-file-broken' as const, line: line.line } }
    const component = line.value.trim().toUpperCase()
    if (line.name === 'BEGIN') {
      const outermost = component === 'VCALENDAR'
      if (open.length >= deepest || (open.length === 0) !== outermost) return broken
      if (component === 'VEVENT' && open.length > 1) return broken
      open.push(component)
      if (component === 'VEVENT') own = []
    } else if (line.name === 'END') {
      if (open.pop() !== component) return broken
      if (component === 'VEVENT') events.push(collect(own))
      if (events.length > mostEvents)
        return { refused: { code: 'calendar-file-too-many-events', most: mostEvents } }
    } else if (open.length === 0) return broken
    else if (open[open.length - 1] === 'VEVENT') own.push(line)
  }
  const last = lines[lines.length - 1]
  return open.length === 0
    ? events
    : { refused: { code: 'calendar-file-broken', line: last === undefined ? 1 : last.line } }
}
