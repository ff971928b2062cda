import { englishCards } from '@roundtable/core'

export const setUpTexts = {
  welcome: {
    ...englishCards.welcome,
    text: 'Roundtable gives everyone a fair turn at leading, puts a timed agenda in front of the team, and keeps what you learn from each meeting.',
    elsewhere:
      'You are not in a team yet. Open the group chat or channel of your team, add Roundtable there, and press "Set up the team".',
  },
  setUp: {
    ...englishCards.setUp,
    cycleDayError: 'Give a number from 1 to 6.',
    nameError: 'Give the team a name.',
    membersError: 'Choose at least one member.',
    minutesError: 'Give a number from 5 to 240.',
    hoursFrom: 'Messages to people not before',
    hoursUntil: 'Messages to people not after',
    hoursError: 'Give two times of a day, the earlier one first.',
    reflectionsError: 'Choose one.',
    goal: 'Our goal this year (may stay empty)',
    norms: 'Our norms, one on each line (may stay empty)',
    textError: 'Shorten the text.',
    hidden: (listed: number, more: number) =>
      `${listed} people are listed; this chat has ${more} more. For a small team, add Roundtable to the team's own group chat.`,
  },
  addMeeting: {
    ...englishCards.addMeeting,
    added: 'A meeting was added',
  },
  calendar: {
    ...englishCards.calendar,
    text: 'Days without school, one line each ("23-27 Nov", "Jan 5"), or paste the text of your district\'s calendar file (.ics).',
    after: 'School is on after all on (may stay empty)',
    cycleDay: 'Today counts as (may stay empty)',
    oneDay: (day: number) => `day ${day} of the cycle`,
  },
}
