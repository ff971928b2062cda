import type { Deciding, Reason, Standing } from '../../rotation/reason'
import type { TurnRefusal } from '../../rotation/refusals'
import type { Sentences } from '../sentences'
import type { Speaker } from '../speaker'

export const turnRefusals: Sentences<TurnRefusal> = {
  'turn-meeting-unknown': () =>
    'That meeting is not in the calendar any more. Open "Everyone\'s turns" to see the dates.',
  'turn-role-unknown': () =>
    'The team does not have that role any more. Open the next meeting to see the roles.',
  'turn-meeting-held': ({ date }, speaker) =>
    `The meeting on ${speaker.date(date)} has taken place. To change who led it, use "Correct who led".`,
  'turn-meeting-cancelled': ({ date }, speaker) =>
    `The meeting on ${speaker.date(date)} was cancelled. Choose another date.`,
  'turn-meeting-past': ({ date }, speaker) =>
    `${speaker.date(date)} is over. Choose a date that is still ahead.`,
  'turn-not-published': ({ date }, speaker) =>
    `Turns for ${speaker.date(date)} are not fixed yet. Wait until the date is published, or ask a lead to pin it.`,
  'not-in-team-then': ({ member, date }, speaker) =>
    `${speaker.name(member)} is not in the team on ${speaker.date(date)}. Choose somebody who is.`,
  'away-then': ({ member, date }, speaker) =>
    `${speaker.name(member)} is marked away on ${speaker.date(date)}. Choose another person or date.`,
  'second-role-then': ({ member, date }, speaker) =>
    `${speaker.name(member)} already has a role on ${speaker.date(date)}. Choose another date.`,
  'not-holding-turn': ({ member, date, role }, speaker) =>
    `${speaker.name(member)} does not have ${speaker.role(role)} on ${speaker.date(date)}. Open "Everyone's turns" to see who does.`,
  'turn-needs-member': () => 'Only a person of the team can do that. Please try again from your own account.',
  'absence-backwards': ({ from, until }, speaker) =>
    `${speaker.date(until)} comes before ${speaker.date(from)}. Choose a last day that is later.`,
  'absence-over': ({ until }, speaker) =>
    `${speaker.date(until)} is already over, so no turn changes. Choose days that are ahead.`,
  'absence-unknown': () => 'That absence is not entered any more. There is nothing left to do.',
  'exchange-over': () => 'That exchange is settled already. Open "Everyone\'s turns" to see the dates.',
  'exchange-of-others': () => 'That exchange is between two other people. They answer it themselves.',
  'nothing-to-give-back': () => 'Nobody is waiting for that date back. There is nothing left to do.',
  'swap-over': () => 'That swap is no longer open. Open "Everyone\'s turns" and propose a new one.',
  'swap-of-others': () => 'That swap is for another person to answer. They will do it from their own card.',
  'swap-with-yourself': () => 'Both dates are yours already. Choose a date of somebody else.',
  'swap-too-late': ({ date }, speaker) =>
    `${speaker.date(date)} is less than 24 hours away. Ask somebody to take the turn over instead.`,
  'swap-out-of-date': () =>
    'One of the two dates has changed hands since. Propose the swap again with the new dates.',
  'turn-already-taken': ({ date, role, by }, speaker) =>
    `${speaker.list(by.map(speaker.name)) || 'Somebody else'} already took ${speaker.role(role)} on ${speaker.date(date)}. Thank you for offering; nothing changes.`,
  'meeting-not-today': ({ date }, speaker) =>
    `That meeting is on ${speaker.date(date)}. "Someone is not here" works on the day itself; before that, use "I can't" or "Swap".`,
  'stood-in-already': ({ role, by }, speaker) =>
    by.length === 0
      ? `Nobody who is here could be found for ${speaker.role(role)}. Agree among yourselves and enter it at the close.`
      : `${speaker.list(by.map(speaker.name))} is standing in for ${speaker.role(role)} already. Nothing changes.`,
  'holder-is-here': ({ member }, speaker) =>
    `${speaker.name(member)} is among those present, so the turn stays. If somebody else leads, enter it at the close.`,
  'meeting-time-taken': ({ date }, speaker) =>
    `Another meeting takes that time on ${speaker.date(date)}. Choose another time.`,
  'move-into-past': ({ date }, speaker) => `${speaker.date(date)} is over. Choose a date from today on.`,
  'meeting-still-ahead': ({ date }, speaker) =>
    `The meeting is on ${speaker.date(date)}. Confirm who led once it has taken place.`,
  'doers-confirmed-already': ({ date }, speaker) =>
    `Who led on ${speaker.date(date)} was confirmed already. Use "Correct who led" to change it.`,
  'meeting-not-confirmed': ({ date }, speaker) =>
    `Nobody has confirmed the meeting on ${speaker.date(date)} yet. Confirm who led first.`,
  'pin-unknown': () => 'That date is not pinned. There is nothing left to do.',
  'order-incomplete': () =>
    'The new order must have everybody in it once. Open the list again and save it anew.',
  'opt-out-backwards': ({ from, until }, speaker) =>
    `${speaker.date(until)} comes before ${speaker.date(from)}. Choose a last day that is later.`,
}

const turns = (hundredths: number) => (Math.abs(hundredths) / 100).toFixed(2)

function owes({ balance }: Standing): string {
  if (balance === 0) return 'is even'
  return balance > 0 ? `owes ${turns(balance)} of a turn` : `is ${turns(balance)} of a turn ahead`
}

const waited = ({ since }: Standing) =>
  since === null ? 'has not had it yet' : since === 1 ? 'had it last time' : `had it ${since} meetings ago`

const chosenBy: Record<Deciding, (one: Standing, other: Standing, speaker: Speaker) => string> = {
  'one-role-each': (one, other, { name }) =>
    `${name(one.member)} is next; ${name(other.member)} has another role at this meeting.`,
  rested: (one, other, { name }) =>
    `${name(one.member)} is next; ${name(other.member)} would have two turns too close together (${waited(other)}).`,
  'weekly-cap': (one, other, { name }) =>
    `${name(one.member)} is next; ${name(other.member)} already leads as many meetings that week as agreed.`,
  owed: (one, other, { name }) =>
    `${name(one.member)} lost an earlier date and comes first; after that it would be ${name(other.member)}.`,
  balance: (one, other, { name }) =>
    `${name(one.member)} ${owes(one)}, more than anybody else who can; next is ${name(other.member)}, who ${owes(other)}.`,
  'last-turn': (one, other, { name }) =>
    `${name(one.member)} and ${name(other.member)} owe the same, and ${name(one.member)} has waited longer: ${name(one.member)} ${waited(one)}, ${name(other.member)} ${waited(other)}.`,
  'list-order': (one, other, { name }) =>
    `${name(one.member)} and ${name(other.member)} owe the same and have waited as long; ${name(one.member)} comes first in the team's list.`,
  'best-together': (one, other, { name }) =>
    `All roles of this meeting were given out together, and so it comes out fairest: ${name(one.member)} ${owes(one)}; otherwise it would be ${name(other.member)}, who ${owes(other)}.`,
}

/** "Why me?": one sentence, with the runner-up where there was a choice. */
const turnReasons: {
  [C in Reason['code']]: (
    holder: Standing['member'],
    reason: Extract<Reason, { code: C }>,
    speaker: Speaker,
  ) => string
} = {
  chosen: (_, { by, standing, runnerUp }, speaker) => chosenBy[by](standing, runnerUp, speaker),
  'only-one': (holder, _, { name }) => `${name(holder)} is the only one who can that day.`,
  pinned: (holder, _, { name }) => `This date was pinned to ${name(holder)}.`,
  fixed: (holder, _, { name }) => `${name(holder)} always has this role.`,
  continues: (holder, _, { name }) => `The turn of ${name(holder)} lasts several meetings and goes on.`,
  merged: (holder, { into }, { name, role }) =>
    `Few people can come, so ${name(holder)} does this together with ${role(into)}.`,
  accompanies: (holder, { learner }, { name }) =>
    `${name(holder)} leads together with ${name(learner)}, who is learning the role.`,
  exchanged: (holder, reason, { name }) => `${name(holder)} exchanged dates with ${name(reason.with)}.`,
  swapped: (holder, reason, { name }) => `${name(holder)} swapped dates with ${name(reason.with)}.`,
  'fills-in': (holder, { instead, chosen }, speaker) =>
    instead === null
      ? reasonSentence(holder, chosen, speaker)
      : `${speaker.name(holder)} fills in for ${speaker.name(instead)}: ${reasonSentence(holder, chosen, speaker)}`,
  volunteered: (holder, { instead }, { name }) =>
    instead === null
      ? `${name(holder)} volunteered.`
      : `${name(holder)} volunteered in place of ${name(instead)}, who gets a turn later.`,
  'stood-in': (holder, { instead, chosen }, speaker) =>
    instead === null
      ? reasonSentence(holder, chosen, speaker)
      : `${speaker.name(holder)} stands in, as ${speaker.name(instead)} was not there: ${reasonSentence(holder, chosen, speaker)}`,
}

/** The sentence for one reason. */
export function reasonSentence(holder: Standing['member'], reason: Reason, speaker: Speaker): string {
  const sentence = <C extends Reason['code']>(code: C, facts: Extract<Reason, { code: C }>) =>
    turnReasons[code](holder, facts, speaker)
  return sentence(reason.code, reason)
}
