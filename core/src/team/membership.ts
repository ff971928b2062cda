import type { LocalDate, MemberId } from '../ids'
import type { Member, Profile } from './team'

/** Whether the person belongs to the team on that day (periods include both ends). */
export function belongs(member: Member, on: LocalDate): boolean {
  return member.periods.some(({ from, until }) => from <= on && (until === undefined || on <= until))
}

/** The members of that day, in the team's order. */
export function membersOn(profile: Profile, on: LocalDate): readonly Member[] {
  return profile.members.filter((member) => belongs(member, on))
}

/** The member with that id who belongs to the team today or later, else undefined. */
export function currentMember(profile: Profile, id: MemberId, today: LocalDate): Member | undefined {
  return profile.members.find(
    (member) => member.id === id && member.periods.some(({ until }) => until === undefined || today <= until),
  )
}
