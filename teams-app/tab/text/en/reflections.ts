export const reflections = {
  title: 'Reflections and wins',
  tabs: { reflect: 'Reflect', wins: 'Wins', decisions: 'Decisions', leaders: 'Leaders' },
  parts: 'Parts of this page',
  round: {
    title: (day: string) => `Reflection on ${day}`,
    noMeeting: 'No meeting is planned, so there is nothing to reflect on yet. Add one on the page “Turns”.',
    none: 'No reflection is open. Open one when the meeting ends: it takes a minute.',
    open: 'Open the reflection',
    frame: 'Questions',
    mode: 'Names',
    named: 'With names',
    anonymous: 'Without names',
    tooFew: 'Without names needs a team of four or more: with fewer, everybody would know who wrote what.',
    whoSees: 'Who will see it',
    took: (people: number) =>
      people === 0
        ? 'Nobody has answered yet.'
        : people === 1
          ? 'One person has answered.'
          : `${people} people have answered.`,
    send: 'Send',
    empty: 'There is nothing written yet. Answer one question, then send.',
    sent: 'Sent. Thank you.',
    answeredNamed: 'You have answered. Answer again to replace what you wrote.',
    answered: 'You have answered.',
    elsewhere:
      'To take it back, use the card or the window in which you wrote it: nobody else knows which answer is yours.',
    takeBack: 'Take my answer back',
    close: 'Close the reflection',
    closeLater:
      'It closes by itself: closed now, the answers would be too few to be shown, and would be erased.',
    closed: 'The reflection is closed. It is filed with the meeting.',
    unread: 'Too few people answered, so the answers were erased unread.',
  },
  own: {
    title: 'What you wrote',
    none: 'Nothing with your name yet. Answers without a name stand nowhere here: nobody knows that they are yours.',
    withdraw: 'Take back',
    withdrawOf: (text: string) => `Take back: ${text}`,
  },
  filed: {
    title: 'Filed reflections',
    none: 'Nothing is filed yet. After a meeting its reflections are filed in your team’s folder.',
    link: (day: string) => `Record of ${day}`,
    onItsWay: (day: string) => `${day}: on its way into your team’s folder.`,
    nameOnly: (day: string, name: string) => `${day}: “${name}” in your team’s folder.`,
  },
}

export type ReflectionsTexts = typeof reflections
