import type { MemberId } from '../ids'
import type { NamedPerson } from './typed-line'

/** A member with the name and the address under which people know them. */
export interface KnownPerson {
  readonly member: MemberId
  readonly name: string
  readonly email: string | null
}

/** The member whom a Doc names: by the address of a chip, else by the whole name, else by a first name that only one has. */
export function memberNamed(people: readonly KnownPerson[]): (person: NamedPerson) => MemberId | null {
  const low = (text: string | null | undefined) => (text ?? '').trim().toLowerCase()
  return ({ email, name }) => {
    const byAddress = people.find((person) => email !== undefined && low(person.email) === low(email))
    if (byAddress !== undefined) return byAddress.member
    if (name === undefined) return null
    const whole = people.find((person) => low(person.name) === low(name))
    if (whole !== undefined) return whole.member
    const first = people.filter((person) => low(person.name).split(' ')[0] === low(name))
    return first.length === 1 ? (first[0]?.member ?? null) : null
  }
}
