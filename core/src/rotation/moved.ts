import type { LocalDate, MemberId, RoleId } from '../ids'
import type { TurnFacts } from './turns'
import { turnsTable } from './view'

/** A member whose next date in a role, of those that are not published yet, is another one. */
export interface MovedTurn {
  member: MemberId
  role: RoleId
  /** Null: no date is in sight. */
  before: LocalDate | null
  after: LocalDate | null
}

/** The first forecast date of each member in each role. */
function firstDates(facts: TurnFacts, today: LocalDate): Map<string, LocalDate> {
  const dates = new Map<string, LocalDate>()
  for (const { date, turns } of turnsTable(facts, today))
    for (const { role, holders, state } of turns)
      for (const member of state === 'forecast' ? holders : []) {
        const key = `${role} ${member}`
        if (!dates.has(key)) dates.set(key, date)
      }
  return dates
}

/**
 * Who moves in the forecast, by role and in the order of the list. What is shown before a new order is saved
 * and who is told of it are the same.
 */
export function movedTurns(before: TurnFacts, after: TurnFacts, today: LocalDate): MovedTurn[] {
  const old = firstDates(before, today)
  const next = firstDates(after, today)
  return after.profile.roles.flatMap(({ id: role }) =>
    after.profile.members.flatMap(({ id: member }): MovedTurn[] => {
      const key = `${role} ${member}`
      const [one, other] = [old.get(key) ?? null, next.get(key) ?? null]
      return one === other ? [] : [{ member, role, before: one, after: other }]
    }),
  )
}
