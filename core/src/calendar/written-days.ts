import type { LocalDate } from '../ids'
import type { Period } from '../team/team'
import { type DateToken, dateTokens } from './date-tokens'
import { addDays, dateOf, daysBetween, mondayOf, partsOf, type Weekday, weekday } from './local-date'
import type { Days } from './school-year'

/** What one side of "from ... until ..." says, before anything is known about the other. */
interface Point {
  day?: number
  month?: number
  year?: number
  weekday?: Weekday
  ahead?: number
  week?: true
  which?: 'next' | 'coming'
  /** A day without a month counts only when it was called "the 12th" or "el 12". */
  named?: true
}

/** Adds a fact, or gives null when the point says it already. */
function withFact(point: Point, fact: Point): Point | null {
  return Object.keys(fact).some((key) => key in point && key !== 'named') ? null : { ...point, ...fact }
}

function factOf(token: DateToken, alone: boolean): Point | null {
  switch (token.kind) {
    case 'number':
      return { day: token.value, ...(token.ordinal ? { named: true } : {}) }
    case 'year':
      return { year: token.value }
    case 'date':
      return { day: token.day, month: token.month, ...(token.year === null ? {} : { year: token.year }) }
    case 'month':
      return { month: token.month }
    case 'weekday':
      return { weekday: token.weekday }
    case 'month-or-weekday':
      return alone ? { weekday: token.weekday } : { month: token.month }
    case 'days-ahead':
      return { ahead: token.days }
    case 'week':
      return { week: true }
    case 'next':
    case 'coming':
      return { which: token.kind }
    case 'article':
      return { named: true }
    case 'filler':
      return {}
    default:
      return null
  }
}

function pointOf(tokens: readonly DateToken[]): Point | null {
  const alone = !tokens.some(({ kind }) => kind === 'number')
  return tokens.reduce<Point | null>((point, token) => {
    const fact = factOf(token, alone)
    return point === null || fact === null ? null : withFact(point, fact)
  }, {})
}

function firstOf<T>(from: number, tries: number, find: (step: number) => T | null): T | null {
  for (let step = from; step < from + tries; step += 1) {
    const found = find(step)
    if (found !== null) return found
  }
  return null
}

/** The weekday on or after `floor`; "next" is the one of the week after today's. */
function weekdayDate(wanted: Weekday, which: Point['which'], floor: LocalDate, today: LocalDate): LocalDate {
  if (which === 'next') return addDays(mondayOf(today), 6 + wanted)
  const from = which === 'coming' ? addDays(today, 1) : floor
  return addDays(from, (wanted - weekday(from) + 7) % 7)
}

/** The first date on or after `floor` that the point can mean, or null. */
function dateFrom(point: Point, floor: LocalDate, today: LocalDate): LocalDate | null {
  const { day, month, year, ahead, which } = point
  if (ahead !== undefined) return Object.keys(point).length === 1 ? addDays(today, ahead) : null
  if (day === undefined) {
    const vague = month !== undefined || year !== undefined || point.week
    return vague || point.weekday === undefined ? null : weekdayDate(point.weekday, which, floor, today)
  }
  if (which !== undefined || point.week || (month === undefined && year !== undefined)) return null
  const start = partsOf(floor)
  const onOrAfter = (date: LocalDate | null) => (date !== null && date >= floor ? date : null)
  const inMonth = (step: number) =>
    onOrAfter(dateOf(start.year + Math.floor(step / 12), (step % 12) + 1, day))
  const inYear = (step: number) => onOrAfter(dateOf(step, month ?? 0, day))
  const date =
    month === undefined
      ? firstOf(start.month - 1, point.named ? 12 : 0, inMonth)
      : year === undefined
        ? firstOf(start.year, 9, inYear)
        : dateOf(year, month, day)
  if (date === null) return null
  return point.weekday === undefined || point.weekday === weekday(date) ? date : null
}

function weekOf(point: Point, today: LocalDate): Period | null {
  const { week: _, which, named: __, ...rest } = point
  if (Object.keys(rest).length > 0) return null
  const monday = mondayOf(today)
  return which === undefined
    ? { from: today, until: addDays(monday, 6) }
    : { from: addDays(monday, 7), until: addDays(monday, 13) }
}

/** "12 to 16 Dec" and "Dec 12 to 16": a side without month or year takes the other's. */
function borrowed(point: Point, other: Point): Point {
  if (point.day === undefined || point.month !== undefined || other.month === undefined) return point
  return { ...point, month: other.month, ...(other.year === undefined ? {} : { year: other.year }) }
}

/** Longer than this are no days that somebody wrote without a year: "20-29 Feb" before a plain year is none. */
const daysOfYear = 366

function daysFrom(start: Point, end: Point, floor: LocalDate, today: LocalDate): Days | null {
  const from = dateFrom(start, floor, today)
  const until = from === null ? null : dateFrom(end, from, today)
  return from === null || until === null || until < from ? null : { from, until }
}

/** The day after the same day of the last year: a period without a year begins on or after it. */
function yearBefore(today: LocalDate): LocalDate {
  const { year, month, day } = partsOf(today)
  return addDays(dateOf(year - 1, month, day) ?? today, 1)
}

/** Without a year a period is the first one that is not over, also when it has begun already. */
function between(first: Point, last: Point, today: LocalDate): Days | null {
  const start = borrowed(first, last)
  const end = borrowed(last, first)
  if (start.month === undefined || start.year !== undefined) return daysFrom(start, end, today, today)
  if (end.year !== undefined) {
    const sameYear = daysFrom({ ...start, year: end.year }, end, today, today)
    return sameYear ?? daysFrom({ ...start, year: end.year - 1 }, end, today, today)
  }
  const withinYear = [yearBefore(today), today]
    .flatMap((floor) => daysFrom(start, end, floor, today) ?? [])
    .filter(({ from, until }) => daysBetween(from, until) <= daysOfYear)
  return withinYear.find(({ until }) => until >= today) ?? null
}

/** "From 12 Dec", "a partir del 12": how many pieces say only that the days begin here. */
function leadIn(tokens: readonly DateToken[]): number {
  const [first, second] = tokens
  if (first?.kind === 'from') return 1
  return first?.kind === 'until' && second?.kind === 'from' ? 2 : 0
}

/**
 * The days that a person wrote, in English or Spanish: "12-16 Dec", "16.12.", "Friday", "next Friday",
 * "from 12 Dec to 16 Dec", "del 12 al 16 de diciembre", "next week", "from Monday on", "2026-12-12".
 * Relative to `today`: without a year they are the first that are not over; "until Friday" begins today.
 * Null when it is not understood, names a date that does not exist or a weekday that does not fit.
 */
export function writtenDays(text: string, today: LocalDate, language: 'en' | 'es'): Period | null {
  const tokens = dateTokens(text, language)
  if (tokens === null || tokens.length === 0) return null
  const body = tokens.slice(leadIn(tokens))
  const cut = body.findIndex(({ kind }) => kind === 'until')
  if (cut !== -1) {
    const first = cut === 0 ? { ahead: 0 } : pointOf(body.slice(0, cut))
    const last = pointOf(body.slice(cut + 1))
    return first === null || last === null ? null : between(first, last, today)
  }
  const onwards = body.filter(({ kind }) => kind === 'onwards').length
  const point = pointOf(body.slice(0, body.length - onwards))
  if (point === null) return null
  const open = onwards > 0 || body.length < tokens.length
  if (point.week) return open ? null : weekOf(point, today)
  const from = dateFrom(point, today, today)
  if (from === null) return null
  return open ? { from } : { from, until: from }
}

/** The one day that a person wrote, such as the "Friday" of "by Friday"; null for a longer time. */
export function writtenDay(text: string, today: LocalDate, language: 'en' | 'es'): LocalDate | null {
  const period = writtenDays(text, today, language)
  return period !== null && period.from === period.until ? period.from : null
}
