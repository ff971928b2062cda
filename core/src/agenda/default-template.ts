import { fitMinutes } from './fit-minutes'
import type { Template } from './template'

/** What a team meets by that chose nothing: the four questions when they fit, else a huddle. */
const defaultTemplates = { usual: 'four-questions-45', short: 'fifteen-minute-huddle' } as const

/** The default for these minutes, and for a library that lacks both, nothing. */
export function defaultTemplateId(find: (id: string) => Template | undefined, minutes: number): string {
  const usual = find(defaultTemplates.usual)
  const fits = usual !== undefined && 'minutes' in fitMinutes(usual.parts, minutes)
  return fits ? defaultTemplates.usual : defaultTemplates.short
}
