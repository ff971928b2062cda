import { memberIdOf, teamIdOf } from '../../../teams-app/src/ids'
import { type Chat, groupChat, type Person, person, personalChat } from '../activities'
import type { CardView } from '../card-view'
import { chanceOf } from '../chance'
import type { TeamsSide } from './teams-side'

const zones = ['America/New_York', 'Europe/Madrid', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata']

/** A team of a school: its chat, its people, and the cards that they have before them. */
export interface TeamInPlay {
  tenant: string
  chat: Chat
  id: string
  people: readonly Person[]
  zone: string
  anonymous: boolean
  /** Cards by chat, and those that were answered to one person by their id. */
  cards: Map<string, CardView[]>
}

const tenantOf = (n: number) => `0f1e2d3c-4b5a-4978-8c6d-${String(n).padStart(12, '0')}`

/** Teams that have never heard of each other; the last of them is at another school. */
export function someTeams(seed: number, teams: TeamsSide): TeamInPlay[] {
  const chance = chanceOf(seed + 7)
  const count = 1 + chance.below(3)
  return Array.from({ length: count }, (_, n) => {
    const tenant = tenantOf(n > 0 && n === count - 1 ? 2 : 1)
    const chat = groupChat(`team-${n}`)
    const spanish = chance.next() < 0.3
    const size = 3 + chance.below(5)
    const people = Array.from({ length: size }, (_, p) => person(n * 20 + p, spanish ? 'es-ES' : 'en-US'))
    const [serviceUrl] = teams.addresses
    teams.chats.set(chat.id, { id: chat.id, tenant, people, forbidden: null, serviceUrl })
    for (const one of people) {
      const { id } = personalChat(one)
      teams.chats.set(id, { id, tenant, people: [one], forbidden: null, serviceUrl })
    }
    const zone = chance.one(zones)
    const anonymous = size >= 4 && chance.next() < 0.5
    return { tenant, chat, id: teamIdOf(tenant, chat.id), people, zone, anonymous, cards: new Map() }
  })
}

/** So many teams of one school, of so many people each, in one zone. */
export function districtTeams(count: number, size: number, teams: TeamsSide): TeamInPlay[] {
  const tenant = tenantOf(1)
  const [serviceUrl] = teams.addresses
  return Array.from({ length: count }, (_, n) => {
    const chat = groupChat(`team-${n}`)
    const people = Array.from({ length: size }, (_, p) => person(n * size + p))
    teams.chats.set(chat.id, { id: chat.id, tenant, people, forbidden: null, serviceUrl })
    for (const one of people) {
      const { id } = personalChat(one)
      teams.chats.set(id, { id, tenant, people: [one], forbidden: null, serviceUrl })
    }
    return {
      tenant,
      chat,
      id: teamIdOf(tenant, chat.id),
      people,
      zone: 'America/New_York',
      anonymous: false,
      cards: new Map(),
    }
  })
}

/** The id under which the log knows a person in the team. */
export const memberOf = (team: TeamInPlay, { aadObjectId }: Person) =>
  memberIdOf(team.tenant, teamIdOf(team.tenant, team.chat.id), aadObjectId)
