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
    title: 'One minute to look back',
    meeting: 'And the meeting',
    nothing: 'Write at least one line, or say who led, then send.',
    led: 'Who really led?',
    chooseLed: 'Choose who led',
    action: 'One action (may stay empty)',
    actionOwner: 'Who does it',
    win: 'One win to celebrate (may stay empty)',
    sendAgain: 'You took this back before. Send it once more to keep it.',
    closes: (date: string, time: string) => `The round closes on ${date} at ${time}.`,
    waits: (threshold: number) =>
      `It can be closed sooner from ${threshold} answers on: fewer would be erased unread.`,
    takenPart: (n: number) =>
      n === 0 ? 'No answers yet.' : n === 1 ? '1 answer so far.' : `${n} answers so far.`,
  },
  answered: {
    title: 'Thank you',
    text: 'Your reflection is kept. You can take it back until it is filed.',
    anonymous:
      'Your reflection is kept without your name. Until the round closes you can take it back, with this card only: nothing else knows which answer is yours.',
    saved: 'What you entered is kept.',
  },
  withdrawn: { title: 'Taken back', text: 'Your reflection is erased.' },
  filed: {
    title: 'Filed',
    closed: 'The round is closed',
    notYet: (date: string) => `The record of ${date} is not filed yet.`,
    text: (name: string) => `Agenda, decisions, actions and reflections are in "${name}".`,
    waiting:
      'Nothing is filed yet. "File it" adds agenda, decisions, actions and reflections to the team\'s record in Drive, once.',
  },
}
