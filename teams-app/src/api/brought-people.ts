import type { MemberId, TeamExport } from '@roundtable/core'
import type { Member } from '../bot/sender'
import { sameAddress } from '../conversation/member-for'
import type { Person } from '../store/roster'

/** The people of an export as the chat knows them, by their address; the others stay with Docs alone. */
export function broughtPeople(exported: TeamExport, inChat: readonly Member[]): Person[] {
  return exported.people.map(({ member, name, email }) => {
    const alike = exported.people.filter((person) => sameAddress(person.email, email))
    const [one, ...others] = inChat.filter((person) => sameAddress(person.email, email))
    const found = alike.length === 1 && others.length === 0 ? one : undefined
    return {
      member,
      aadObjectId: found?.aadObjectId ?? null,
      teamsUserId: found?.aadObjectId === undefined ? null : found.id,
      name,
      email,
    }
  })
}

/** Who brings the team over: by the address in Google, else as the person to whom the chat showed the code. */
export function bringerOf(
  people: readonly Person[],
  { email, person }: { email: string; person: string },
): MemberId | null {
  const [one, ...others] = people.filter((known) => sameAddress(known.email, email))
  if (one !== undefined && others.length === 0) return one.member
  return people.find(({ aadObjectId }) => aadObjectId === person)?.member ?? null
}
