import type { Occurrence } from '../calendar/occurrences'
import type { AgendaBook } from './agenda'
import { checkDivision } from './check-choice'
import { defaultTemplateId } from './default-template'
import { fitMinutes } from './fit-minutes'
import type { Template } from './template'

/** By what a meeting goes, and how many minutes each part has; none when they do not fit. */
export interface Plan {
  template: Template | undefined
  heading: { id: string; title: string; purpose: string; tip: string; chosen: boolean } | null
  minutes: number
  partMinutes: readonly number[]
  tooShort: { shortest: number } | null
}

/**
 * The plan of a meeting: what the team chose, else the default for its minutes. A choice whose template is
 * gone counts as none; a division that a changed template no longer allows is fitted anew.
 */
export function planOf(
  book: AgendaBook,
  meeting: Occurrence,
  find: (id: string) => Template | undefined,
): Plan {
  const choice = book.choices.find(
    ({ occurrence, template }) => occurrence === meeting.id && find(template) !== undefined,
  )
  const minutes = choice?.minutes ?? meeting.minutes
  const id = choice?.template ?? defaultTemplateId(find, minutes)
  const template = find(id)
  if (template === undefined) return { template, heading: null, minutes, partMinutes: [], tooShort: null }
  const { title, purpose, tip, parts } = template
  const heading = { id, title, purpose, tip, chosen: choice !== undefined }
  const least = parts.map((part) => part.leastMinutes)
  const divided = choice?.partMinutes
  if (divided !== undefined && checkDivision(least, minutes, divided) === null)
    return { template, heading, minutes, partMinutes: divided, tooShort: null }
  const fitted = fitMinutes(parts, minutes)
  return 'refused' in fitted
    ? { template, heading, minutes, partMinutes: [], tooShort: { shortest: fitted.refused.shortest } }
    : { template, heading, minutes, partMinutes: fitted.minutes, tooShort: null }
}
