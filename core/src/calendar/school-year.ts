import type { LocalDate, LocalTime } from '../ids'
import type { Period } from '../team/team'

/** A school year: balances begin at 0 with it. Both dates included. */
export interface SchoolYear {
  from: LocalDate
  until: LocalDate
  /** Breaks, closures, holidays: no meeting falls on them. */
  daysOff: readonly Required<Period>[]
  /** Days on which school ends early, with the wall time from which the building is empty. */
  earlyRelease: readonly { date: LocalDate; from: LocalTime }[]
}
