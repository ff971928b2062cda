import type { TeamEvent } from './events'
import type { Member, Profile } from './team'

type EventOf<T extends TeamEvent['type']> = Extract<TeamEvent, { type: T }>

function changeMember(profile: Profile, id: Member['id'], change: (member: Member) => Member): Profile {
  return {
    ...profile,
    members: profile.members.map((member) => (member.id === id ? change(member) : member)),
  }
}

function founded(event: EventOf<'team-founded'>): Profile {
  const members = event.founders.map((id): Member => ({ ...newMember(id, event.on), founder: true }))
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
  return changeMember(profile, event.member, (member) => ({
    ...member,
    founder: false,
    excluded: event.excluded,
    periods: [...member.periods, { from: event.from }],
  }))
}

function left(profile: Profile, event: EventOf<'member-left'>): Profile {
  const closed = changeMember(profile, event.member, (member) => ({
    ...member,
    periods: member.periods.map((period) =>
      period.until === undefined ? { from: period.from, until: event.until } : period,
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
