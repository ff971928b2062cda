import { englishCards } from '@roundtable/core'

export const setUpTexts = {
  welcome: {
    ...englishCards.welcome,
    text: 'Roundtable gives everyone a fair turn at leading, puts a timed agenda into this Doc, and keeps what you learn from each meeting.',
    already: 'Your team is there already?',
  },
  allow: {
    title: 'Allow Roundtable in this Doc',
    text: "Roundtable writes agendas into this Doc and keeps the team's turns in it.",
    only: 'Google asks you once, and for this one Doc only.',
  },
  stranger: {
    title: 'You are not on the list of this team yet',
    known: (email: string) => `You are here as ${email}.`,
    unknown: 'Google does not say which account you use here.',
    ask: (leads: string) =>
      `${leads} can add you: "Settings", then "Change set-up", and your address on a line of its own.`,
  },
  setUp: {
    ...englishCards.setUp,
    nameError: 'Give the team a name of at most 80 characters.',
    membersHint: 'One a line: Ana Torres <ana@school.org>',
    membersError: 'Write at least one member, at most 60.',
    memberUnread: (line: string) => `Not understood: "${line}". Write it like "Ana Torres <ana@school.org>".`,
    addressMissing: (name: string) => `Write the address of ${name} too, like "Ana Torres <ana@school.org>".`,
    memberTwice: (name: string) => `${name} is on the list twice. Take one of the two away.`,
    from: 'Changes of members count from',
    fromError: 'Choose the day from which changes of members count, today or later.',
    whoAreYou:
      'Google does not say which account you use, so nobody would lead the team. Open the Doc with your school account and set it up again.',
    meetings: 'Meetings',
    kept: 'As it is now',
    minutesError: 'Give a number of minutes from 5 to 240.',
  },
}
