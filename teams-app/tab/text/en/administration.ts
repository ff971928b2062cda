/** Why something was given up, for whoever looks after the server. */
const reasons = {
  uninstalled: 'Roundtable is not in that chat any more. Have it added there, then try again.',
  'blocked-by-user': 'The person has blocked Roundtable. They can unblock it in its chat.',
  'disabled-by-admin':
    'Roundtable is disabled for this person in the Teams admin centre. Allow it there, then try again.',
  'writes-blocked': 'Nobody may write in that chat at the moment.',
  forbidden: 'Teams did not allow this message.',
  'not-found': 'That chat, or that meeting, does not exist any more.',
  rejected: 'It was not accepted, so that it would not be accepted a second time as it is.',
  'host-not-allowed': 'The address of that chat does not belong to Teams.',
  'google-refused':
    'Google did not take this. A message in the chat of the team says who must do what; then try again.',
  nobody: 'The person is not in the roster any more.',
  unreadable: 'This version of Roundtable cannot read it.',
  'unheard-of': 'This version of Roundtable does not know how to do this, or Google is not set up any more.',
  removed: 'Roundtable was removed from this chat before this could be sent.',
  'gave-up': 'It was tried ten times over some hours without success.',
  'in-doubt': 'Roundtable stopped while this was on its way. It may have arrived.',
  'failed-in-doubt': 'Something went wrong while this was on its way. It may have arrived.',
  unknown: 'Teams did not say whether this arrived. It may have.',
  other: 'An earlier version of Roundtable gave this up.',
}

export const administration = {
  title: 'What could not be done',
  open: 'What could not be done',
  back: 'Back to your own team',
  intro:
    'Messages and filings that Roundtable gave up. You see neither names of people nor what they wrote. Each look and each decision of yours is in the audit log.',
  none: 'Nothing was given up that is not seen to.',
  what: {
    team: 'A message to the chat of the team',
    member: 'A message to one member',
    conversation: 'An answer in a chat',
    file: 'The record of a meeting, to be filed',
    'agenda-doc': 'An agenda, to be put into the Doc of the team',
    'read-doc': 'Notes, to be read from the Doc of the team',
    other: 'Something that this version does not know',
  },
  of: (what: string, team: string) => `${what} (${team})`,
  due: (day: string) => `It was to go on ${day}.`,
  reasons,
  inDoubt: 'It is not sent again, because it could come twice. Ask the team whether it is there.',
  tryAgain: 'Try again',
  letGo: 'Let go',
  about: (wish: string, what: string, day: string) => `${wish}: ${what}, ${day}`,
  said: {
    'try-again': 'It is tried again now. If it fails again, it comes back here.',
    'let-go': 'It is off the list.',
    'not-there': 'Somebody was faster: it is seen to already.',
    'in-doubt': 'It may have arrived, so it is not sent again. Let it go when you have asked the team.',
    away: 'The server is away. Nothing was changed; try again in a moment.',
  },
  lost: 'You do not look after this server any more.',
}

export type AdministrationTexts = typeof administration
