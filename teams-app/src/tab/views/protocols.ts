import { type Template, teamTemplates, templateFinder } from '@roundtable/core'
import type { TabScene } from '../view'

/** What one can choose by title and purpose: the team's own first, then those of the library. */
export function protocols({ team, words, language }: TabScene) {
  return teamTemplates(team.agenda, words, language).map(({ id, own, template }) => ({
    id,
    title: template.title,
    purpose: template.purpose,
    strategy: template.strategy,
    own,
    minutes: template.minutes,
    least: template.parts.reduce((sum, { leastMinutes }) => sum + leastMinutes, 0),
  }))
}

/** A protocol as it is changed: in the team's language, since the Doc speaks it. Null when it is gone. */
export function protocolToChange(
  { team, words }: TabScene,
  id: string,
): { id: string; own: boolean; template: Template } | null {
  const template = templateFinder(team.agenda, words, team.profile.settings.language)(id)
  if (template === undefined) return null
  return { id, own: team.agenda.templates.some((saved) => saved.id === id), template }
}
