import { thingId } from '@roundtable/core'
import type { Form } from '../../cards/card-data'
import type { Filling, FormOutcome } from './filling'

/** Another protocol or length for a meeting. */
export function readAgendaChoice(
  { fields, texts }: Filling,
  { occurrence }: Extract<Form, { form: 'choose-agenda' }>,
): FormOutcome {
  const again = { screen: 'choose-agenda' as const, occurrence }
  const template = thingId.safeParse(fields.template)
  const minutes = Number(fields.minutes)
  if (!template.success) return { problem: texts.agenda.templateError, again }
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 240)
    return { problem: texts.agenda.minutesError, again }
  return {
    commands: [{ type: 'choose-template', occurrence, template: template.data, minutes }],
    after: { screen: 'agenda', occurrence },
    again,
  }
}
