import {
  today as dayOf,
  isStaying,
  isZone,
  type LocalDate,
  rhythmFields,
  roleId,
  roleTitleWords,
  speak,
  type Team,
  type TeamId,
  teamNameWords,
  type WordsId,
  weekday,
} from '@roundtable/core'
import type { Member } from '../bot/sender'
import type { SetUpValues } from '../cards/set-up-card'
import { teamIdOf } from '../ids'
import type { Person } from '../store/roster'
import type { Audience } from './audience'
import type { Conversing } from './deps'
import { usualHours } from './forms/set-up-form'
import { memberFor } from './member-for'

/** Teams did not say who is in the chat; the person may try again in a minute. */
export class RosterUnavailable extends Error {}

/** The people of a chat as members of the team that it has or would have, by name. */
async function peopleOf(
  by: Conversing,
  { tenant, place }: Audience,
  team: TeamId,
  known: readonly Person[],
): Promise<Person[]> {
  const roster = await by.sender.roster(place)
  if (roster.kind !== 'roster') throw new RosterUnavailable(roster.kind)
  return roster.members
    .flatMap(({ id, name, aadObjectId, email }: Member): Person[] =>
      aadObjectId === undefined
        ? []
        : [
            {
              member: memberFor(known, { tenant, team }, { aadObjectId, email }),
              aadObjectId,
              teamsUserId: id,
              name,
              email,
            },
          ],
    )
    .sort((one, other) => one.name.localeCompare(other.name))
}

/** The chat whose people can be members: the team's own, also when the form is opened in a personal chat. */
async function sharedPlace(by: Conversing, audience: Audience, team: TeamId): Promise<Audience> {
  if (!audience.personal) return audience
  const shared = (await by.store.conversations.of({ tenant: audience.tenant, team })).find(
    ({ kind, alive }) => kind !== 'personal' && alive,
  )
  if (shared === undefined) return audience
  const { id, kind, serviceUrl } = shared
  return { ...audience, place: { conversation: { id, kind }, serviceUrl } }
}

/** Who the team would be made of, whether it is founded or not. */
export interface SetUpFacts {
  key: { tenant: string; team: TeamId }
  team: Team | null
  people: readonly Person[]
  today: LocalDate
  values: SetUpValues
  roleTitle: (role: string) => string
  ownTitle: (role: string) => string | undefined
}

/** More people than this are a school, not a team: nobody is ticked before somebody says who belongs. */
const mostTicked = 15
/** As many as a card can list. */
const mostListed = 60

const usual = { start: '15:30', minutes: 45, roles: ['facilitator', 'notes', 'time'] }

/**
 * What the set-up form shows and is judged by: the people of the chat, and the team as it stands or sensible
 * defaults. Rejects with RosterUnavailable when Teams does not name the people.
 */
export async function setUpFacts(
  by: Conversing,
  audience: Audience,
  zone: string | null = null,
): Promise<SetUpFacts> {
  const { tenant } = audience
  const id = audience.team ?? teamIdOf(tenant, audience.place.conversation.id)
  const key = { tenant, team: id }
  const team = (await by.teams.recall(key))?.team ?? null
  const known = team === null ? [] : await by.store.roster.of(key)
  const fresh = await peopleOf(by, await sharedPlace(by, audience, id), id, known)
  const members = new Set(known.map(({ member }) => member))
  const gone = known.filter(({ member }) => fresh.every((person) => person.member !== member))
  const all = [
    ...fresh.filter(({ member }) => members.has(member)),
    ...gone,
    ...fresh.filter(({ member }) => !members.has(member)),
  ]
  const people = all.slice(0, mostListed)
  const hidden = all.length - people.length
  const kept = team === null ? [] : await by.store.words.of(key)
  const words = (wanted: WordsId) => kept.find((one) => one.id === wanted)?.text
  const speaker = speak(audience.language, new Map(), words)
  const ownTitle = (role: string) => words(roleTitleWords(roleId.parse(role)))
  const said = zone !== null && isZone(zone) ? zone : null
  const home = team?.profile.zone ?? said ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const today = dayOf(by.now(), home)
  return {
    key,
    team,
    people,
    today,
    roleTitle: (role) => speaker.role(roleId.parse(role)),
    ownTitle,
    values:
      team === null
        ? defaults(people, hidden, home, today, audience.language)
        : asItStands(team, people, hidden, words, ownTitle),
  }
}

function asChoices(people: readonly Person[]) {
  return people.map(({ member, name }) => ({ member, name }))
}

function defaults(
  people: readonly Person[],
  hidden: number,
  zone: string,
  today: LocalDate,
  language: SetUpValues['language'],
): SetUpValues {
  const day = weekday(today)
  return {
    founded: false,
    name: '',
    people: asChoices(people),
    hidden,
    members: people.length > mostTicked ? [] : people.map(({ member }) => member),
    weekdays: [day > 5 ? 2 : day],
    rhythm: '1',
    ...usual,
    roleTitles: {},
    zone,
    hours: usualHours,
    language,
    anonymous: false,
    goal: '',
    norms: '',
  }
}

function asItStands(
  { profile, calendar }: Team,
  people: readonly Person[],
  hidden: number,
  words: (id: WordsId) => string | undefined,
  ownTitle: (role: string) => string | undefined,
): SetUpValues {
  const { roles, charter, settings, zone } = profile
  const staying = new Set(profile.members.filter(isStaying).map(({ id }) => id))
  return {
    founded: true,
    name: words(teamNameWords) ?? '',
    people: asChoices(people),
    hidden,
    members: people.map(({ member }) => member).filter((member) => staying.has(member)),
    ...rhythmFields(calendar.rhythm),
    start: calendar.start,
    minutes: calendar.minutes,
    roles: roles.map(({ id }) => id),
    roleTitles: Object.fromEntries(
      roles.flatMap(({ id }) => (ownTitle(id) ? [[id, ownTitle(id) ?? '']] : [])),
    ),
    zone,
    hours: settings.hours,
    language: settings.language,
    anonymous: settings.anonymous,
    goal: charter.goal === null ? '' : (words(charter.goal) ?? ''),
    norms: charter.norms.flatMap((norm) => words(norm) ?? []).join('\n'),
  }
}
