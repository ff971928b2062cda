import {
  type Command,
  parseTemplate,
  protocolFromLines,
  type Template,
  templateFinder,
} from '@roundtable/core'
import type { Form } from '../../cards/card-data'
import { thingIdOf } from '../../ids'
import type { Filling, FormOutcome } from './filling'

type OwnAgenda = Extract<Form, { form: 'own-agenda' }>

/** A pasted template file, as JSON; undefined when the text is none. */
function pastedFile(text: string): { file: unknown } | { broken: true } | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    return { file: JSON.parse(text) }
  } catch {
    return { broken: true }
  }
}

function minutesOf(template: unknown): number | null {
  const parsed = parseTemplate(template)
  return 'template' in parsed ? parsed.template.minutes : null
}

/**
 * The team's own protocol: its lines, or a whole template file pasted into them, whose mistakes come back with
 * the name of the field. It is kept and chosen for the meeting.
 */
export function readOwnAgenda(
  { fields, texts, team, words, pressKey }: Filling,
  { occurrence, template: shown }: OwnAgenda,
): FormOutcome {
  const { ownAgenda } = texts
  const again = { screen: 'own-agenda' as const, occurrence }
  const own = team.agenda.templates.find((template) => template.id === shown)?.id
  const id = own ?? thingIdOf('template', pressKey)
  const save = (template: unknown): FormOutcome => {
    const minutes = minutesOf(template)
    const keep: Command = { type: 'save-template', id, template }
    const choose: Command[] =
      minutes === null ? [] : [{ type: 'choose-template', occurrence, template: id, minutes }]
    return { commands: [keep, ...choose], after: { screen: 'agenda', occurrence }, again }
  }
  const lines = fields.lines ?? ''
  const pasted = pastedFile(lines)
  if (pasted !== undefined) return 'file' in pasted ? save(pasted.file) : { problem: ownAgenda.broken, again }
  const base = templateFinder(team.agenda, words, team.profile.settings.language)(shown)
  if (base === undefined) return { show: again }
  if (!(fields.title ?? '').trim()) return { problem: ownAgenda.nameError, again }
  const made: { template: Template } | { unread: string } = protocolFromLines(
    base,
    fields.title ?? '',
    lines,
    ownAgenda.newPart,
  )
  return 'unread' in made
    ? { problem: ownAgenda.unread(made.unread.slice(0, 80)), again }
    : save(made.template)
}
