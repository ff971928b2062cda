import { fitMinutes } from './fit-minutes'
import type { Template } from './template'

/** What a team meets by that chose nothing: the longest of the four questions, the last of them also cut, else a huddle. */
const defaultTemplates = {
  usual: ['four-questions-60', 'four-questions-45'],
  short: 'fifteen-minute-huddle',
} as const

/** The default for these minutes, and for a library that lacks all of them, nothing. */
export function defaultTemplateId(find: (id: string) => Template | undefined, minutes: number): string {
  const known = defaultTemplates.usual.flatMap((id) => {
    const template = find(id)
    return template === undefined ? [] : [{ id, parts: template.parts }]
  })
  const whole = known.find(({ parts }) => parts.reduce((sum, part) => sum + part.minutes, 0) <= minutes)
  const cut = known[known.length - 1]
  if (whole !== undefined) return whole.id
  return cut !== undefined && 'minutes' in fitMinutes(cut.parts, minutes) ? cut.id : defaultTemplates.short
}
