import { addDays } from '../calendar/local-date'
import type { TeamEvent } from './events'
import { lastPeriod } from './membership'
import type { Member, Profile } from './team'

type EventOf<T extends TeamEvent['type']> = Extract<TeamEvent, { type: T }>

function changeMember(profile: Profile, id: Member['id'], change: (member: Member) => Member): Profile {
  return {
    ...profile,
    members: profile.members.map((member) => (member.id === id ? change(member) : member)),
  }
}

function founded(event: EventOf<'team-founded'>): Profile {
  // A day earlier: if the zone is corrected westwards, the founders belong to the team on its new today.
  const from = addDays(event.on, -1)
  const members = event.founders.map((id): Member => ({ ...newMember(id, from), founder: true }))
  return {
    zone: event.zone,
    settings: event.settings,
    members,
    roles: event.roles,
    leads: [event.lead],
    charter: { goal: null, norms: [] },
  }
}

function newMember(id: Member['id'], from: Member['periods'][number]['from']): Member {
  return {
    id,
    periods: [{ from }],
    founder: false,
    share: { num: 1, den: 1 },
    excluded: false,
    optOuts: [],
    rungs: {},
    quiet: false,
  }
}

function joined(profile: Profile, event: EventOf<'member-joined'>): Profile {
  const known = profile.members.find((member) => member.id === event.member)
  if (known === undefined) {
    const member = { ...newMember(event.member, event.from), excluded: event.excluded }
    return { ...profile, members: [...profile.members, member] }
  }
  return changeMember(profile, event.member, (member) => {
    const last = lastPeriod(member)
    const leaves = last?.until !== undefined && event.from <= last.until
    return {
      ...member,
      excluded: event.excluded,
      periods: leaves
        ? [...member.periods.slice(0, -1), { from: last.from }]
        : [...member.periods, { from: event.from }],
    }
  })
}

function left(profile: Profile, event: EventOf<'member-left'>): Profile {
  const closed = changeMember(profile, event.member, (member) => ({
    ...member,
    // Whoever leaves before the first day never belonged.
    periods: member.periods.flatMap((period) =>
      period !== lastPeriod(member)
        ? [period]
        : period.from <= event.until
          ? [{ from: period.from, until: event.until }]
          : [],
    ),
  }))
  return { ...closed, leads: closed.leads.filter((lead) => lead !== event.member) }
}

function changed(profile: Profile, event: EventOf<'member-changed'>): Profile {
  return changeMember(profile, event.member, ({ weeklyCap, ...member }) => {
    const cap = event.weeklyCap === undefined ? weeklyCap : (event.weeklyCap ?? undefined)
    return {
      ...member,
      share: event.share ?? member.share,
      excluded: event.excluded ?? member.excluded,
      quiet: event.quiet ?? member.quiet,
      ...(cap === undefined ? {} : { weeklyCap: cap }),
    }
  })
}

/** The profile that a founding event begins. */
export const foundedProfile = founded

/** How each other event changes the profile. */
export const evolveProfile: {
  [T in Exclude<TeamEvent['type'], 'team-founded'>]: (profile: Profile, event: EventOf<T>) => Profile
} = {
  'team-changed': (profile, event) => ({
    ...profile,
    zone: event.zone ?? profile.zone,
    settings: { ...profile.settings, ...event.settings },
  }),
  'roles-set': (profile, event) => ({ ...profile, roles: event.roles }),
  'member-joined': joined,
  'member-left': left,
  'member-changed': changed,
  'leads-set': (profile, event) => ({ ...profile, leads: event.leads }),
  'charter-set': (profile, event) => ({ ...profile, charter: event.charter }),
}
