import type { Form } from '../../cards/card-data'
import type { Filling, FormOutcome } from './filling'

/** The team's answer to a leader's feedback; what is no line comes back with the reason. */
export function readFeedbackAnswer(
  { fields }: Filling,
  { feedback }: Extract<Form, { form: 'answer-feedback' }>,
): FormOutcome {
  const again = { screen: 'feedback' as const, feedback }
  const text = fields.text ?? ''
  return { commands: [{ type: 'answer-feedback', id: feedback, text }], after: again, again }
}
