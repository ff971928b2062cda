import { type Command, type LocalDate, localDate, readSchoolDays } from '@roundtable/core'
import type { Filling, FormOutcome } from './filling'

/** The period on which there is school after all, as the card's choice carries it. */
function readAfterAll(field: string): Command[] {
  const [from, until] = field.split('|').map((date) => localDate.safeParse(date).data)
  return from === undefined || until === undefined ? [] : [{ type: 'remove-closure', from, until }]
}

/** Which day of the cycle today is, where that was said. */
function readCycleDay(field: string, today: LocalDate): Command[] {
  const day = Number(field)
  return Number.isInteger(day) && day > 0 && day <= 20 ? [{ type: 'set-cycle-day', date: today, day }] : []
}

/** The school calendar's form: it comes back with the dates as they then stand. */
export function readCalendarForm({ fields, texts, team, today }: Filling): FormOutcome {
  const again = { screen: 'calendar' as const }
  const read = readSchoolDays(fields.days ?? '', team, today)
  const after = [...readAfterAll(fields.after ?? ''), ...readCycleDay(fields.cycleDay ?? '', today)]
  if ('commands' in read) {
    const { leftOut = {} } = read
    return { commands: [...after, ...read.commands], after: { ...again, leftOut }, again }
  }
  if ('empty' in read && after.length > 0) return { commands: after, after: again, again }
  if ('unread' in read) return { problem: texts.calendar.unread(read.unread), again }
  if ('empty' in read) return { problem: texts.calendar.fieldError, again }
  return { refused: read.refused, again }
}
