import { startsAt } from '../calendar/meeting-time'
import type { Occurrence } from '../calendar/occurrences'
import { toWallTime } from '../calendar/wall-time'
import { type Instant, instant, type LocalTime, type MemberId, type RoleId } from '../ids'
import type { Profile } from '../team/team'
import type { Plan } from './plan'
import { ownersOf } from './role-view'
import type { Output } from './template'

/** One part of the meeting. `offset` is minutes since the start, `from` and `until` the team's wall time. */
export interface PartView {
  id: string
  title: string
  purpose: string
  prompts: readonly string[]
  offset: number
  from: LocalTime
  until: LocalTime
  minutes: number
  leastMinutes: number
  /** Whether it is tagged with the team's goal. */
  forGoal: boolean
  owner: { role: RoleId; members: readonly MemberId[] }
  output: Output
}

/** The parts with their times; none when the plan has no minutes for them. */
export function partViews(
  profile: Profile,
  meeting: Occurrence,
  { template, partMinutes }: Plan,
  doers: ReadonlyMap<RoleId, readonly MemberId[]>,
  isForGoal: (part: string) => boolean,
): readonly PartView[] {
  if (template === undefined || partMinutes.length === 0) return []
  const start = startsAt(meeting, profile.zone)
  const time = (offset: number) => toWallTime(later(start, offset), profile.zone).time
  let offset = 0
  return template.parts.map(({ owner, ...part }, i) => {
    const from = offset
    const minutes = partMinutes[i] ?? part.leastMinutes
    offset += minutes
    return {
      ...part,
      minutes,
      offset: from,
      from: time(from),
      until: time(offset),
      forGoal: isForGoal(part.id),
      owner: { role: owner, members: ownersOf(owner, profile, doers) },
    }
  })
}

function later(start: Instant, minutes: number): Instant {
  return instant.parse(start + minutes * 60_000)
}
