import type { OversightRefusal } from '../../oversight/refusals'
import type { Sentences } from '../sentences'

export const oversightRefusals: Sentences<OversightRefusal> = {
  'leader-is-member': () =>
    'This person is in the team already and sees its pages as a member. Invite somebody from outside.',
  'leader-unknown': () => 'This person cannot look at your team any more. Nothing to do.',
  'leader-code-wrong': () =>
    'That code is mistyped, used already or too old. Ask somebody of the team for a new one and type it once more.',
  'feedback-line-empty': ({ line }) =>
    line === 'praise'
      ? 'The first line is empty. Say what you saw that helps, then send again.'
      : line === 'question'
        ? 'The second line is empty. Ask the team one question, then send again.'
        : 'There is no answer yet. Write a line, then send again.',
  'feedback-line-too-long': ({ most, characters }) =>
    `That line has ${characters} characters; ${most} fit. Shorten it, so that it is read in a breath.`,
  'feedback-unknown': () => 'This feedback is not there any more. Open the page again to see what is.',
  'feedback-has-answer': ({ by }, speaker) =>
    `${speaker.name(by)} has answered this already. Read the answer and talk to them, if you want to add something.`,
}
