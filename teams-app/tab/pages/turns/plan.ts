import type { Views } from '../../../src/tab/views'

/** Who leads when, as the server shows it. */
export type Plan = Views['turns']['view']
export type Meeting = Plan['meetings'][number]
export type Turn = Meeting['turns'][number]

/** A turn with the meeting that it is of. */
export interface Place {
  meeting: Meeting
  turn: Turn
}

/** Promised turns: of the reader, or of somebody else. */
export function promised({ meetings, viewer }: Plan, whose: 'mine' | 'theirs'): Place[] {
  return meetings.flatMap((meeting) =>
    meeting.turns
      .filter(({ state }) => state === 'published' || state === 'provisional')
      .filter(({ holders }) => holders.length > 0 && holders.includes(viewer) === (whose === 'mine'))
      .map((turn) => ({ meeting, turn })),
  )
}
