import { type AgendaView, type ClockView, clockView, type Instant, type Team } from '@roundtable/core'

/** The clock that runs over the parts that the agenda shows; one that was started over others is none. */
export function clockOf(
  team: Team,
  { occurrence, template, parts }: AgendaView,
  now: Instant,
): ClockView | null {
  const clock = clockView(team, occurrence, now)
  const fits = clock?.template === template?.id && clock?.minutes.length === parts.length
  return fits ? clock : null
}
