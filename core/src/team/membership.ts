import type { LocalDate, MemberId } from '../ids'
import type { Member, Period, Profile } from './team'

/** Whether the person belongs to the team on that day (periods include both ends). */
export function belongs(member: Member, on: LocalDate): boolean {
  return member.periods.some(({ from, until }) => from <= on && (until === undefined || on <= until))
}

/** The stretch of membership that is on, comes, or was the last. */
export function lastPeriod({ periods }: Member): Period | undefined {
  return periods[periods.length - 1]
}

/** Whether the person belongs to the team, or soon will, and no end is set. */
export function isStaying(member: Member | undefined): boolean {
  return member?.periods.some(({ until }) => until === undefined) ?? false
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
