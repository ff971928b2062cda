import type { Views } from '../../../src/tab/views'

/** When the team meets, as somebody types it. */
export interface RhythmTyped {
  key: string
  weekdays: readonly number[]
  cycleDay: string
  start: string
  minutes: string
}

function whole(typed: string, least: number, most: number): number | undefined {
  const number = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** Which fields have to be mended. */
export function rhythmFaults({ key, weekdays, cycleDay, start, minutes }: RhythmTyped) {
  return {
    days: needsDays(key) && weekdays.length === 0,
    start: !/^([01]\d|2[0-3]):[0-5]\d$/.test(start),
    minutes: whole(minutes, 5, 240) === undefined,
    cycleDay: isCycle(key) && cycleDay.trim() !== '' && whole(cycleDay, 1, 6) === undefined,
  }
}

export function needsDays(key: string): boolean {
  return /^([1-4]|month\w+)$/.test(key)
}

export function isCycle(key: string): boolean {
  return key.startsWith('cycle')
}

/** What the view is asked about it, in the order in which it comes back; null while a field has to be mended. */
export function wishOf(typed: RhythmTyped): Views['team']['ask']['rhythm'] | null {
  if (Object.values(rhythmFaults(typed)).includes(true)) return null
  const cycleDay = isCycle(typed.key) ? whole(typed.cycleDay, 1, 6) : undefined
  return {
    key: typed.key,
    weekdays: [...typed.weekdays],
    ...(cycleDay === undefined ? {} : { cycleDay }),
    start: typed.start,
    minutes: whole(typed.minutes, 5, 240) ?? 45,
  }
}
