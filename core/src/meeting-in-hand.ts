import { addDays } from './calendar/local-date'
import { today as dayOf, startsAt } from './calendar/meeting-time'
import type { Occurrence } from './calendar/occurrences'
import type { Instant } from './ids'
import { nextOccurrence } from './meeting'
import type { Team } from './state'

/** For how many days after a meeting what is said still belongs to it, unless it was filed before. */
const daysOpen = 7

/**
 * The meeting to which a reflection, win, action or decision belongs that somebody enters now: the latest
 * that has begun and is not filed, for a week; else the next one. Undefined when there is neither.
 */
export function meetingInHand(team: Team, now: Instant): Occurrence | undefined {
  const { zone } = team.profile
  const today = dayOf(now, zone)
  const filed = new Set(team.rounds.filed.map(({ occurrence }) => occurrence))
  const begun = team.calendar.occurrences.filter(
    (meeting) =>
      meeting.status !== 'cancelled' &&
      meeting.date <= today &&
      meeting.date >= addDays(today, -daysOpen) &&
      !filed.has(meeting.id) &&
      startsAt(meeting, zone) <= now,
  )
  return begun[begun.length - 1] ?? nextOccurrence(team, today)
}
