import { englishCards } from '@roundtable/core'

export const reflectionTexts = {
  closing: {
    ...englishCards.closing,
    ledError: 'Choose who led.',
    answerError: 'Write a shorter answer.',
    closes: (date: string, time: string) => `The round closes on ${date} at ${time} and is then filed.`,
  },
  answered: englishCards.answered,
  withdrawn: englishCards.withdrawn,
  filed: {
    ...englishCards.filed,
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
