import { clockView } from '../../../core/src/clock/view'
import { decideAll } from '../../../core/src/decide'
import type { Event } from '../../../core/src/event'
import { type Instant, instant } from '../../../core/src/ids'
import type { Refusal } from '../../../core/src/refusal'
import type { Team } from '../../../core/src/state'
import { founded, meeting, member, on, order } from '../founded'

export const minute = 60_000
const first = meeting('2026-09-01')
/** The huddle: 4, 5, 4 and 2 minutes, at least 2, 3, 3 and 1. */
export const huddle = { template: 'fifteen-minute-huddle', partMinutes: [4, 5, 4, 2] }
/** The meeting of 1 September begins at 15:30. */
export const begins = on('2026-09-01', member('B'), '15:30').now

/** A meeting whose clock is looked at and changed at seconds after its planned beginning. */
export class Room {
  team: Team = founded()
  readonly events: Event[] = []

  at(second: number): Instant {
    return instant.parse(begins + second * 1_000)
  }

  press(
    second: number,
    type: 'start-clock' | 'change-part' | 'give-time' | 'stop-clock' | 'choose-template' | 'save-template',
    fields: Record<string, unknown> = {},
    who = 'B',
  ): readonly Event[] | Refusal {
    const place = type === 'save-template' ? {} : { occurrence: first }
    const command = order({ type, ...place, ...fields })
    const done = decideAll(this.team, [command], { ...on('2026-09-01', member(who)), now: this.at(second) })
    if ('refused' in done) return done.refused
    this.team = done.team
    this.events.push(...done.events)
    return done.events
  }

  see(second: number) {
    return clockView(this.team, first, this.at(second))
  }
}

/** Started on time. */
export function started(second = 0): Room {
  const room = new Room()
  room.press(second, 'start-clock', huddle)
  return room
}
