import type { AgendaRefusal } from '../../agenda/refusals'
import type { Sentences } from '../sentences'
import { templateProblem } from './template'

export const agendaRefusals: Sentences<AgendaRefusal> = {
  'agenda-meeting-unknown': () =>
    'That meeting is not in the calendar any more. Open the next meeting and try again there.',
  'agenda-meeting-cancelled': ({ date }, speaker) =>
    `The meeting on ${speaker.date(date)} is cancelled. Choose another meeting.`,
  'agenda-meeting-held': ({ date }, speaker) =>
    `The meeting on ${speaker.date(date)} is over. Add this to the next meeting instead.`,
  'agenda-text-empty': () => 'There is no text yet. Write a few words, then save again.',
  'agenda-text-too-long': ({ most, characters }) =>
    `That text has ${characters} characters; ${most} fit. Shorten it, or put it in your document and link to it.`,
  'template-unknown': () => 'That protocol is not there any more. Choose another from the list.',
  'template-faulty': ({ problems }) =>
    `The protocol is not saved yet. ${problems.map(templateProblem).join(' ')}`,
  'too-short': ({ minutes, shortest }) =>
    `${minutes} ${minutes === 1 ? 'minute is' : 'minutes are'} too few for this protocol: it needs at least ${shortest}. Choose ${shortest} minutes or more, or a shorter protocol.`,
  'part-count-differs': ({ parts, given }) =>
    `This protocol has ${parts} parts, but ${given} times were given. Open the agenda again and give each part its minutes.`,
  'part-sum-differs': ({ sum, minutes }) =>
    sum > minutes
      ? `The parts take ${sum} minutes together, ${sum - minutes} more than the ${minutes} of the meeting. Shorten a part.`
      : `The parts take ${sum} minutes together, ${minutes - sum} fewer than the ${minutes} of the meeting. Give a part more time.`,
  'part-too-short': ({ part, least }) =>
    `Part ${part} needs at least ${least} ${least === 1 ? 'minute' : 'minutes'}. Give it more time, or choose another protocol.`,
  'item-unknown': () => 'That item is not on the agenda any more. Open the agenda again to see what is.',
  'item-finished': () => 'That item is finished already. Add it again to come back to it.',
  'no-goal-to-tag': () =>
    'The team has no goal yet. Write it into the charter first, then tag what works on it.',
  'action-unknown': () => 'That action is not on the list any more. Open the agenda again to see what is.',
  'action-closed-otherwise': ({ how, on }, speaker) =>
    `That action was marked ${how === 'done' ? 'done' : 'dropped'} on ${speaker.date(on)}. Add a new one to take it up again.`,
  'action-owner-unknown': ({ owner }, speaker) =>
    `${speaker.name(owner)} is not in this team. Choose somebody who is.`,
  'action-due-past': ({ due }, speaker) =>
    `${speaker.date(due)} is past already. Choose today or a later date.`,
  'notes-are-filed': ({ date }, speaker) =>
    `The notes of ${speaker.date(date)} are filed already. Add yours to the document in the team’s folder.`,
  'not-your-note': ({ author }, speaker) =>
    `Only ${author === null ? 'its writer' : speaker.name(author)} changes this note. Write one of your own below it.`,
  'too-many-notes': ({ most }) =>
    `There are ${most} notes of this meeting already. Put the rest into one that you wrote.`,
}
