import { isZone } from '../calendar/wall-time'
import type { Decision, Moment, Words } from '../decision'
import type { MemberId, RoleId, WordsId } from '../ids'
import type { RoleSetUp, TeamCommand } from './commands'
import { type TeamEvent, teamNameWords } from './events'
import { currentMember, isStaying, lastPeriod } from './membership'
import type { TeamRefusal } from './refusals'
import { type Charter, defaultSettings, type Profile, type Role } from './team'

type CommandOf<T extends TeamCommand['type']> = Extract<TeamCommand, { type: T }>
type TeamDecision = Decision<TeamEvent, TeamRefusal>

function firstTwice<T>(items: readonly T[]): T | undefined {
  return items.find((item, index) => items.indexOf(item) !== index)
}

function badRoles(roles: readonly RoleSetUp[]): TeamRefusal | null {
  const ids = roles.map(({ id }) => id)
  const twice = firstTwice(ids)
  if (twice !== undefined) return { code: 'role-named-twice', role: twice }
  const lost = roles.find(
    ({ id, mergesInto }) => mergesInto === id || (mergesInto && !ids.includes(mergesInto)),
  )
  return lost === undefined ? null : { code: 'role-merges-nowhere', role: lost.id }
}

/** Where a team's own title of a role stands in the store of words. */
export function roleTitleWords(role: RoleId): WordsId {
  return `role:${role}` as WordsId
}

const goalWords = 'charter:goal' as WordsId
const visionWords = 'charter:vision' as WordsId
const confidencesWords = 'charter:confidences' as WordsId

function normWords(index: number): WordsId {
  return `charter:norm:${index + 1}` as WordsId
}

function asRole({ title: _, block, mergesInto, ...role }: RoleSetUp, rank: number): Role {
  return {
    ...role,
    rank,
    pool: 'everyone',
    block: block ?? { every: 'meetings', count: 1 },
    ...(mergesInto === undefined ? {} : { mergesInto }),
  }
}

function titles(roles: readonly RoleSetUp[], author: MemberId | null): Words[] {
  return roles.map(({ id, title }) => ({ id: roleTitleWords(id), text: title ?? null, author }))
}

function author({ actor }: Moment): MemberId | null {
  return actor.kind === 'member' ? actor.member : null
}

/**
 * Founds a team. Refused when a member or role is named twice, the lead is not among the founders,
 * the zone is unknown, or the hours for messages are empty.
 */
export function foundTeam(command: CommandOf<'found-team'>, moment: Moment): TeamDecision {
  const { founders, lead, roles, zone, language, hours, anonymous } = command
  const twice = firstTwice(founders)
  if (twice !== undefined) return { refused: { code: 'member-named-twice', member: twice } }
  if (!founders.includes(lead)) return { refused: { code: 'lead-not-in-team', member: lead } }
  if (!isZone(zone)) return { refused: { code: 'unknown-zone', zone } }
  if (hours.until <= hours.from) return { refused: { code: 'hours-too-short' } }
  const bad = badRoles(roles)
  if (bad !== null) return { refused: bad }
  const settings = { ...defaultSettings, language, hours, anonymous }
  return {
    events: [
      { type: 'team-founded', on: moment.today, zone, settings, founders, lead, roles: roles.map(asRole) },
    ],
    words: [
      { id: teamNameWords, text: command.name, author: author(moment) },
      ...titles(roles, author(moment)).filter(({ text }) => text !== null),
    ],
  }
}

type ProfileDeciders = {
  [T in Exclude<TeamCommand['type'], 'found-team'>]: (
    facts: { profile: Profile },
    command: CommandOf<T>,
    moment: Moment,
  ) => TeamDecision
}

const unknown = (member: MemberId): TeamDecision => ({ refused: { code: 'unknown-member', member } })
const nothing: TeamDecision = { events: [] }

/** What a founded team may change about itself. An unchanged wish gives no events. */
export const profileDeciders: ProfileDeciders = {
  'change-team': ({ profile }, { name, zone, language, hours, anonymous }, moment) => {
    if (zone !== undefined && !isZone(zone)) return { refused: { code: 'unknown-zone', zone } }
    if (hours !== undefined && hours.until <= hours.from) return { refused: { code: 'hours-too-short' } }
    const settings = {
      ...(language === undefined ? {} : { language }),
      ...(hours === undefined ? {} : { hours }),
      ...(anonymous === undefined ? {} : { anonymous }),
    }
    const same =
      (zone ?? profile.zone) === profile.zone &&
      JSON.stringify({ ...profile.settings, ...settings }) === JSON.stringify(profile.settings)
    return {
      events: same ? [] : [{ type: 'team-changed', settings, ...(zone === undefined ? {} : { zone }) }],
      words: name === undefined ? [] : [{ id: teamNameWords, text: name, author: author(moment) }],
    }
  },
  'set-roles': ({ profile }, { roles }, moment) => {
    const bad = badRoles(roles)
    if (bad !== null) return { refused: bad }
    const next = roles.map(asRole)
    const same = JSON.stringify(next) === JSON.stringify(profile.roles)
    return { events: same ? [] : [{ type: 'roles-set', roles: next }], words: titles(roles, author(moment)) }
  },
  'add-member': ({ profile }, { member, from, excluded }, { today }) =>
    isStaying(currentMember(profile, member, today))
      ? { refused: { code: 'already-member', member } }
      : { events: [{ type: 'member-joined', member, from, excluded }] },
  'remove-member': ({ profile }, { member, until }, { today }) => {
    const known = currentMember(profile, member, today)
    if (known === undefined) return unknown(member)
    if (lastPeriod(known)?.until === until) return nothing
    const leads = profile.leads.filter((lead) => lead !== member)
    if (leads.length === 0) return { refused: { code: 'last-lead' } }
    return { events: [{ type: 'member-left', member, until }] }
  },
  'change-member': ({ profile }, { type: _, member, share, excluded, weeklyCap }, { today }) =>
    currentMember(profile, member, today) === undefined
      ? unknown(member)
      : {
          events: [
            {
              type: 'member-changed',
              member,
              ...(share === undefined ? {} : { share }),
              ...(excluded === undefined ? {} : { excluded }),
              ...(weeklyCap === undefined ? {} : { weeklyCap }),
            },
          ],
        },
  'set-lead': ({ profile }, { member, lead }, { today }) => {
    if (currentMember(profile, member, today) === undefined) return unknown(member)
    if (profile.leads.includes(member) === lead) return nothing
    const leads = lead ? [...profile.leads, member] : profile.leads.filter((other) => other !== member)
    return leads.length === 0
      ? { refused: { code: 'last-lead' } }
      : { events: [{ type: 'leads-set', leads }] }
  },
  'set-quiet': ({ profile }, { member, quiet }, { today }) => {
    const known = currentMember(profile, member, today)
    if (known === undefined) return unknown(member)
    return known.quiet === quiet ? nothing : { events: [{ type: 'member-changed', member, quiet }] }
  },
  'set-charter': ({ profile }, { goal, norms, vision, confidences }, moment) => {
    const ids = norms.map((_, index) => normWords(index))
    const has = (typed: string | null | undefined, known: WordsId | undefined) =>
      typed === undefined ? known !== undefined : typed !== null
    const charter: Charter = {
      goal: goal === null ? null : goalWords,
      norms: ids,
      ...(has(vision, profile.charter.vision) ? { vision: visionWords } : {}),
      ...(has(confidences, profile.charter.confidences) ? { confidences: confidencesWords } : {}),
    }
    // Whoever gives the whole charter changes a sentence: who looks on learns of it by a fact, since the ids are the same.
    const isWhole = vision !== undefined || confidences !== undefined
    const same = !isWhole && JSON.stringify(charter) === JSON.stringify(profile.charter)
    const by = author(moment)
    const gone = profile.charter.norms.filter((id) => !ids.includes(id))
    return {
      events: same ? [] : [{ type: 'charter-set', charter }],
      words: [
        { id: goalWords, text: goal, author: by },
        ...norms.map((text, index): Words => ({ id: normWords(index), text, author: by })),
        ...gone.map((id): Words => ({ id, text: null, author: by })),
        ...(vision === undefined ? [] : [{ id: visionWords, text: vision, author: by }]),
        ...(confidences === undefined ? [] : [{ id: confidencesWords, text: confidences, author: by }]),
      ],
    }
  },
}
