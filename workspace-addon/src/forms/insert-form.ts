import { agendaDocOf, type Command, meetingAgenda, thingId } from '@roundtable/core'
import { one } from '../fields'
import type { FormOf } from '../form'
import { spot as spots } from '../spot'
import type { FormOutcome, TeamFilling } from './filling'
import { readMinutes } from './minutes-field'

/** Protocol, minutes and place of an agenda: looked at, or chosen and put into the Doc. */
export function readInsert(
  { fields, scene }: TeamFilling,
  { occurrence, look }: FormOf<'insert'>,
): FormOutcome {
  const { texts, team, doc } = scene
  const template = thingId.safeParse(one(fields, 'template'))
  const minutes = readMinutes(one(fields, 'minutes'))
  const spot = spots.safeParse(one(fields, 'spot')).data ?? 'cursor'
  const again = { screen: 'insert' as const, occurrence, spot }
  if (!template.success) return { problem: texts.agenda.templateError, again }
  if (minutes === null) return { problem: texts.agenda.minutesError, again }
  if (look) return { show: { ...again, template: template.data, minutes } }
  const view = meetingAgenda(team, scene, occurrence)
  const chosen = view?.template?.id === template.data && view.minutes === minutes
  const choose: Command = { type: 'choose-template', occurrence, template: template.data, minutes }
  const running: Command[] = team.docs.running === doc ? [] : [{ type: 'set-running-doc', doc }]
  return {
    commands: [...(chosen ? [] : [choose]), ...(agendaDocOf(team.docs, occurrence) === doc ? [] : running)],
    job: { job: 'put-agenda', occurrence, spot, answers: {} },
    after: { screen: 'inserted', occurrence, kept: 0 },
    again: { ...again, template: template.data, minutes },
  }
}

/** An agenda again, with what was answered meanwhile. */
export function readPutAgenda(
  _: TeamFilling,
  { occurrence, spot, answers }: FormOf<'put-agenda'>,
): FormOutcome {
  return {
    commands: [],
    job: { job: 'put-agenda', occurrence, spot, answers },
    after: { screen: 'inserted', occurrence, kept: 0 },
    again: { screen: 'insert', occurrence, spot },
  }
}

/** What people typed under an agenda, into the team. */
export function readNotes(_: TeamFilling, { occurrence }: FormOf<'read-notes'>): FormOutcome {
  const notes = { screen: 'notes' as const }
  return { commands: [], job: { job: 'read-notes', occurrence }, after: notes, again: notes }
}
