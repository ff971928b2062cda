export const reflectionTexts = {
  closing: {
    nothing: 'Write at least one line, or say who led, then send.',
    title: 'One minute to look back',
    led: 'Who really led?',
    ledError: 'Choose who led.',
    action: 'One action (may stay empty)',
    actionOwner: 'Who does it',
    win: 'One win to celebrate (may stay empty)',
    sendAgain: 'You took this back before. Send it once more to keep it.',
    answerError: 'Write a shorter answer.',
    closes: (date: string, time: string) => `The round closes on ${date} at ${time} and is then filed.`,
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
    text: (name: string) => `Agenda, decisions, actions and reflections are in "${name}".`,
    waiting: 'The round is closed. The document follows in a moment.',
  },
  led: {
    title: 'Correct who led',
    text: "Everyone's turns follow at once. A document that is filed stays as it is.",
  },
  logged: {
    reflection: 'Logged as a reflection.',
    win: 'Logged as a win.',
    action: 'Action noted. It comes back on each agenda until it is done.',
    decision: 'Decision recorded.',
    topic: 'Topic noted. It stands on the agenda until it is done.',
    withdraw: 'The author can take it back until it is filed.',
  },
  logDialog: {
    empty: 'This message has no text to log. Choose another one.',
    somebody: 'somebody',
    notAMember:
      'Whoever wrote this is not in the team, so it cannot become their reflection. Nothing was written.',
    title: 'Log as reflection',
    text: (author: string) => `This message of ${author} becomes a reflection of the meeting.`,
    done: 'Logged. It will be filed with the next meeting record.',
  },
}
