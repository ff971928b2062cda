import { addDays } from '../calendar/local-date'
import { type Calendar, withMove, withStatus } from '../calendar/occurrences'
import type { Member, Profile } from '../team/team'
import type { TurnEvent, TurnEventOf } from './events'
import { evolveTurns } from './evolve'
import type { TurnFacts, Turns } from './turns'

type MeetingEvents = 'meeting-cancelled' | 'meeting-moved' | 'meeting-held'
type MemberEvents = 'members-reordered' | 'rung-set' | 'opted-out' | 'opted-in'

/** How the calendar follows what happened to a meeting. */
export const evolveCalendarByTurns: {
  [T in MeetingEvents]: (calendar: Calendar, event: TurnEventOf<T>) => Calendar
} = {
  'meeting-cancelled': (calendar, { occurrence }) => withStatus(calendar, occurrence, 'cancelled'),
  'meeting-moved': (calendar, { occurrence, date, start }) => withMove(calendar, occurrence, date, start),
  'meeting-held': (calendar, { occurrence }) => withStatus(calendar, occurrence, 'held'),
}

function change(profile: Profile, id: Member['id'], how: (member: Member) => Member): Profile {
  return { ...profile, members: profile.members.map((member) => (member.id === id ? how(member) : member)) }
}

/** How the profile follows what members said about leading. */
export const evolveProfileByTurns: {
  [T in MemberEvents]: (profile: Profile, event: TurnEventOf<T>) => Profile
} = {
  'members-reordered': (profile, { order }) => {
    const place = new Map(order.map((id, index) => [id, index]))
    const members = [...profile.members].sort(
      (one, other) => (place.get(one.id) ?? order.length) - (place.get(other.id) ?? order.length),
    )
    return { ...profile, members }
  },
  'rung-set': (profile, { member, role, rung }) =>
    change(profile, member, (one) => ({ ...one, rungs: { ...one.rungs, [role]: rung } })),
  'opted-out': (profile, { member, role, from, until }) =>
    change(profile, member, (one) => ({
      ...one,
      optOuts: [...one.optOuts, { role, from, ...(until === undefined ? {} : { until }) }],
    })),
  'opted-in': (profile, { member, role, from }) =>
    change(profile, member, (one) => ({
      ...one,
      optOuts: one.optOuts.flatMap((out) => {
        if (out.role !== role || (out.until !== undefined && out.until < from)) return [out]
        return out.from < from ? [{ ...out, until: addDays(from, -1) }] : []
      }),
    })),
}

function turnsAfter<T extends TurnEvent['type']>(turns: Turns, type: T, event: TurnEventOf<T>): Turns {
  return evolveTurns[type](turns, event)
}

function calendarAfter<T extends MeetingEvents>(calendar: Calendar, type: T, event: TurnEventOf<T>) {
  return evolveCalendarByTurns[type](calendar, event)
}

function profileAfter<T extends MemberEvents>(profile: Profile, type: T, event: TurnEventOf<T>) {
  return evolveProfileByTurns[type](profile, event)
}

/** The facts after an event of this folder, the calendar and the profile included. */
export function after(facts: TurnFacts, event: TurnEvent): TurnFacts {
  const turns = turnsAfter(facts.turns, event.type, event)
  switch (event.type) {
    case 'meeting-cancelled':
    case 'meeting-moved':
    case 'meeting-held':
      return { ...facts, turns, calendar: calendarAfter(facts.calendar, event.type, event) }
    case 'members-reordered':
    case 'rung-set':
    case 'opted-out':
    case 'opted-in':
      return { ...facts, turns, profile: profileAfter(facts.profile, event.type, event) }
    default:
      return { ...facts, turns }
  }
}
