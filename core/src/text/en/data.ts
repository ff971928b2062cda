import type { DataRefusal } from '../../data/refusals'
import type { Sentences } from '../sentences'

const judged = { kept: 'kept', changed: 'changed', dropped: 'dropped' }

export const dataRefusals: Sentences<Exclude<DataRefusal, { code: `agenda-${string}` }>> = {
  'results-about-people': () =>
    'Some of the standards look like names, addresses or id numbers of people, so nothing was kept. Use the standards’ codes, such as 5.NF.2, and counts only.',
  'results-met-above-assessed': ({ row }) =>
    `In row ${row}, nobody was assessed, or more students met the standard than were assessed. Correct the two numbers, then add again.`,
  'results-standard-twice': ({ row }) =>
    `The standard of row ${row} stands there twice. Add the two rows up, then try again.`,
  'results-ahead-of-today': ({ date }, speaker) =>
    `${speaker.date(date)} is still ahead. Choose the day of the assessment.`,
  'results-unknown': () => 'These results are not on the list any more. Choose others, or add them again.',
  'talk-unknown': () => 'This conversation is not there any more. Open a new one.',
  'talk-finished': ({ on }, speaker) =>
    `This conversation was finished on ${speaker.date(on)}. Open a new one to go on.`,
  'talk-needs-try': () =>
    'Nobody tries anything yet. Add what you will try, who and by when, or say that nothing changes.',
  'talk-has-tries': () =>
    'There is something that you will try. Remove it first to say that nothing changes, or just finish.',
  'try-owner-unknown': ({ who }, speaker) =>
    `${speaker.name(who)} is not in this team. Choose somebody who is.`,
  'try-day-past': ({ by }, speaker) => `${speaker.date(by)} is past already. Choose today or a later day.`,
  'try-unknown': () => 'This is not on the list any more. Nothing to do.',
  'try-judged-already': ({ how, on }, speaker) =>
    `Your team marked this as ${judged[how]} on ${speaker.date(on)}. Start a new conversation to take it up again.`,
}
