import type { LocalDate, LocalTime } from '../ids'
import { timeIn } from './district-words'
import type { EventTime } from './event-time'
import type { FileEvent } from './file-event'
import { minuteOfDay } from './occurrences'
import { separatedRows } from './separated-rows'
import { writtenDays } from './written-days'

/** In which language dates are written, and the day from which one without a year counts. */
export interface WrittenIn {
  language: 'en' | 'es'
  today: LocalDate
}

/** What a column holds, by the words of its heading: exports of Google, Outlook and office programs, and plain lists. */
const headings: Readonly<Record<'title' | 'from' | 'until' | 'start' | 'end', readonly string[]>> = {
  title: [
    ...[
      'subject',
      'title',
      'event',
      'event name',
      'event title',
      'name',
      'summary',
      'description',
      'holiday',
    ],
    ...['asunto', 'titulo', 'evento', 'nombre', 'descripcion', 'festivo', 'motivo'],
  ],
  from: [
    ...['start date', 'date', 'dates', 'from', 'first day', 'begin date', 'begins', 'day', 'start'],
    ...['fecha de comienzo', 'fecha de inicio', 'fecha inicio', 'fecha', 'fechas', 'desde', 'dia', 'inicio'],
  ],
  until: [
    ...['end date', 'until', 'to', 'last day', 'ends', 'through', 'end'],
    ...['fecha de finalizacion', 'fecha de fin', 'fecha fin', 'hasta', 'fin'],
  ],
  start: ['start time', 'time', 'hora de comienzo', 'hora de inicio', 'hora inicio', 'hora'],
  end: ['end time', 'hora de finalizacion', 'hora de fin', 'hora fin'],
}

type Column = keyof typeof headings

function plain(cell: string): string {
  return cell
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Where each column stands, by the first heading of the list that is there; null without dates or titles. */
function columnsOf(row: readonly string[]): ((column: Column, cells: readonly string[]) => string) | null {
  const names = row.map(plain)
  const place = (column: Column) => {
    const heading = headings[column].find((one) => names.includes(one))
    return heading === undefined ? -1 : names.indexOf(heading)
  }
  if (place('from') < 0 || place('title') < 0) return null
  return (column, cells) => cells[place(column)]?.trim() ?? ''
}

/** "12/21/26", as office programs write it, is of this century. */
function daysIn(cell: string, { today, language }: WrittenIn) {
  return writtenDays(cell.replace(/([/.])(\d\d)$/, '$120$2'), today, language)
}

function timeOf(from: string, until: string, start: string, end: string, by: WrittenIn): EventTime | null {
  const first = daysIn(from, by)
  const last = until === '' ? first : daysIn(until, by)
  if (first === null || last === null) return null
  const days = { from: first.from, until: last.until ?? last.from }
  if (days.until < days.from) return null
  const begins = timeIn(start)
  if (begins === null) return { kind: 'days', days }
  const ends: LocalTime = timeIn(end) ?? begins
  const minutes = minuteOfDay(ends) - minuteOfDay(begins)
  return minutes < 0 ? null : { kind: 'hours', days, start: begins, end: ends, minutes }
}

/**
 * The events of a table of dates (CSV) with a heading over each column; null when it is none. Dates are read as
 * people write them in the language.
 */
export function readDateTable(text: string, by: WrittenIn): FileEvent[] | null {
  const [heading, ...rows] = separatedRows(text)
  const cell = columnsOf(heading ?? [])
  if (cell === null) return null
  return rows.map((cells) => ({
    summary: cell('title', cells).slice(0, 1_000),
    time: timeOf(cell('from', cells), cell('until', cells), cell('start', cells), cell('end', cells), by),
    cancelled: false,
    repeats: false,
  }))
}
