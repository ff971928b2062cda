import type { ThingId } from '../ids'
import type { AgendaBook } from './agenda'
import { shortestMinutes } from './fit-minutes'
import { libraryTemplate } from './library'
import type { AgendaRefusal } from './refusals'

/**
 * Why this template cannot be held in these minutes, or divided like this; null when it can.
 * The team's own template goes before one of the library with the same id.
 */
export function checkChoice(
  book: AgendaBook,
  template: ThingId,
  minutes: number,
  partMinutes: readonly number[] | undefined,
): AgendaRefusal | null {
  const least = leastMinutesOf(book, template)
  if (least === undefined) return { code: 'template-unknown', template }
  const shortest = shortestMinutes(least)
  if (minutes < shortest) return { code: 'too-short', minutes, shortest }
  return partMinutes === undefined ? null : checkDivision(least, minutes, partMinutes)
}

/** The least minutes of a template's parts, in their order; undefined when the team has no such template. */
export function leastMinutesOf(book: AgendaBook, template: ThingId): readonly number[] | undefined {
  return (
    book.templates.find(({ id }) => id === template)?.leastMinutes ??
    libraryTemplate(template, 'en')?.parts.map((part) => part.leastMinutes)
  )
}

/** Why a team's own division of the minutes does not hold; null when it does. */
export function checkDivision(
  least: readonly number[],
  minutes: number,
  partMinutes: readonly number[],
): Extract<AgendaRefusal, { code: 'part-count-differs' | 'part-sum-differs' | 'part-too-short' }> | null {
  if (partMinutes.length !== least.length)
    return { code: 'part-count-differs', parts: least.length, given: partMinutes.length }
  const short = least.findIndex((fewest, i) => (partMinutes[i] ?? 0) < fewest)
  if (short !== -1) return { code: 'part-too-short', part: short + 1, least: least[short] ?? 0 }
  const sum = partMinutes.reduce((total, part) => total + part, 0)
  return sum === minutes ? null : { code: 'part-sum-differs', sum, minutes }
}
