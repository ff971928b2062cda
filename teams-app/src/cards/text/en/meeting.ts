import { englishCards } from '@roundtable/core'

export const meetingTexts = {
  next: {
    ...englishCards.next,
    none: 'No meeting is planned. Open "Change set-up" to say when the team meets, or "School calendar" to check the school year and its days off.',
    tooShort: (minutes: number, shortest: number) =>
      `${minutes} minutes are too few for this protocol; it needs ${shortest}. Choose another with "Change agenda".`,
  },
  agenda: {
    ...englishCards.agenda,
    title: 'Agenda',
    choose: 'Change the agenda',
    minutesError: 'Give a number from 5 to 240.',
    tip: 'Tip for the facilitator',
  },
  ownAgenda: {
    title: 'Our own protocol',
    text: 'One part a line: its minutes, then its name. Parts whose name you keep keep their questions. The team can choose it for any meeting.',
    name: 'Name of the protocol',
    nameError: 'Give the protocol a name.',
    copyOf: (title: string) => `Our ${title}`.slice(0, 80),
    lines: 'Parts (or paste a template file)',
    linesError: 'Write at least one part.',
    unread: (line: string) => `Not understood: "${line}". Write it like "10 Look at the data".`,
    broken: 'This template file cannot be read. Check its brackets and commas, then paste it again.',
    newPart: {
      purpose: 'What we want to do together here.',
      prompts: ['What do we want to know or decide here?', 'What do we take away from it?'] as [
        string,
        string,
      ],
    },
  },
  topics: {
    title: 'Topics',
    parked: 'put off to a later meeting',
    none: 'Nothing yet. Add what you want to talk about, or type: topic how we grade the lab.',
    one: 'A topic for the next meeting',
    error: 'Say what it is about.',
  },
  actions: {
    ...englishCards.actions,
    none: 'No open actions. Add one below, or type: action @name copy the rubric by Friday.',
  },
  reminder: {
    week: 'Your turn is coming up',
    tomorrow: 'Your turn is next',
    text: (role: string, date: string, time: string) =>
      `${role} on ${date} at ${time}. Here is the draft agenda.`,
  },
  empty: {
    title: 'A role is empty',
    text: (role: string, date: string) =>
      `Nobody can take ${role} on ${date}. Press "Take over a date" to take it yourself or to enter a colleague who will.`,
  },
  start: { title: 'The meeting begins' },
}
