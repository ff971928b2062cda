import { englishCards } from '@roundtable/core'

export const reflectionTexts = {
  reflect: {
    title: 'Reflection',
    waiting: 'One minute to look back at the meeting.',
    none: 'There is no meeting to reflect on. "School calendar" adds one.',
    early: 'The meeting has not begun. At its end the reflection opens by itself.',
    frame: 'We look at',
    mode: 'Answers are',
    whoSees: 'Who will see this',
    named: 'With names',
    anonymous: 'Anonymous',
    neverAnonymous:
      'Reflections are with names here: this team keeps its data in a tab of the Doc, and a Doc remembers who wrote when.',
    tooFew: (members: number, threshold: number) =>
      `Anonymous answers show from ${threshold} people on; your team has ${members}. So reflections are with names.`,
    again: 'You have answered. Change your words and send again, or take them back.',
    answeredAnonymous:
      'You have answered. Only the card that followed your sending can take it back: nothing else knows which answer is yours.',
  },
  closing: {
    ...englishCards.closing,
    meeting: 'And the meeting',
    chooseLed: 'Choose who led',
    closes: (date: string, time: string) => `The round closes on ${date} at ${time}.`,
    waits: (threshold: number) =>
      `It can be closed sooner from ${threshold} answers on: fewer would be erased unread.`,
  },
  answered: englishCards.answered,
  withdrawn: englishCards.withdrawn,
  filed: {
    ...englishCards.filed,
    closed: 'The round is closed',
    notYet: (date: string) => `The record of ${date} is not filed yet.`,
    waiting:
      'Nothing is filed yet. "File it" adds agenda, decisions, actions and reflections to the team\'s record in Drive, once.',
  },
}
