import type { GoneReason } from '../bot/outcome'

/** Why a message did not arrive, for the people of the team. */
const reasons: Readonly<Record<GoneReason | 'google-refused' | 'nobody' | 'unreadable' | 'unknown', string>> =
  {
    uninstalled: 'Roundtable is not in that chat any more. Add it there again to get its messages.',
    'blocked-by-user': 'The person has blocked Roundtable. They can unblock it in its chat.',
    'disabled-by-admin': 'An administrator has disabled Roundtable for this person.',
    'writes-blocked': 'Nobody may write in that chat at the moment.',
    forbidden: 'Teams did not allow this message.',
    'not-found': 'That chat does not exist any more.',
    rejected: 'Teams did not accept this message.',
    'host-not-allowed': 'The address of that chat does not belong to Teams.',
    'google-refused': 'Google did not take this. A message in the chat of the team says who must do what.',
    nobody: 'The person is not in the roster any more.',
    unreadable: 'This version of Roundtable cannot read the message.',
    unknown: 'Teams did not say whether this arrived, so it was not sent again.',
  }

export function reasonOf(code: keyof typeof reasons): string {
  return reasons[code]
}
