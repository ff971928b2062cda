import { type Command, readDocLink } from '@roundtable/core'
import type { Form } from '../../cards/card-data'
import type { Filling, FormOutcome } from './filling'

/** An agenda that shall go into the Doc. It goes by the outbox; the card says so at once. */
export function readAgendaDoc(
  _: Filling,
  { occurrence, answers }: Extract<Form, { form: 'agenda-doc' }>,
): FormOutcome {
  const after = {
    screen: 'agenda-doc',
    occurrence,
    became: 'onItsWay',
    question: null,
    answers,
    kept: 0,
  } as const
  return { commands: [], after, again: null, job: { job: 'agenda-doc', occurrence, answers } }
}

/** The link of the Doc that holds the team's agendas. */
export function readRunningDoc({ fields, texts }: Filling): FormOutcome {
  const again = { screen: 'running-doc' as const }
  const doc = readDocLink(fields.link ?? '')
  if (doc === null) return { problem: texts.docs.fieldError, again }
  const commands: Command[] = [{ type: 'set-running-doc', doc }]
  return { commands, after: again, again }
}

/** A filing that Google did not take before. */
export function readFileAgain(
  _: Filling,
  { occurrence, round }: Extract<Form, { form: 'file-again' }>,
): FormOutcome {
  const after = { screen: 'filed' as const, round }
  return { commands: [], after, again: null, job: { job: 'file', occurrence, round } }
}
