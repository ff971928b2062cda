import type { LocalDate, LocalTime } from '../ids'
import type { Calendar } from './occurrences'
import type { Rhythm } from './rhythm'

type Weekday = 1 | 2 | 3 | 4 | 5
const schoolWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5]

/** The days of the school week among the chosen ones, as a form's values: "1" is Monday. */
export function readWeekdays(chosen: readonly string[]): Weekday[] {
  return schoolWeekdays.filter((day) => chosen.includes(String(day)))
}

const cycles = { cycle2: [2, 1], cycle2b: [2, 2], cycle6: [6, 1] } as const
const nths = { month1: 1, month2: 2, month3: 3, month4: 4, monthlast: 'last' } as const

/** The rhythm that a set-up form's key means, counted from today; null for a key that no form offers. */
export function readRhythm(
  key: string,
  weekdays: readonly Weekday[],
  today: LocalDate,
  cycleDay: number,
): Rhythm | null {
  const [first] = weekdays
  if (/^[1-4]$/.test(key))
    return { kind: 'weeks', every: Number(key), weekdays: [...weekdays], anchor: today }
  if (isKey(nths, key) && first !== undefined) return { kind: 'month', weekday: first, nth: [nths[key]] }
  if (isKey(cycles, key)) {
    const [length, day] = cycles[key]
    return { kind: 'cycle', length, days: [day], marks: [{ date: today, day: Math.min(cycleDay, length) }] }
  }
  return null
}

function isKey<T extends object>(map: T, key: string): key is Extract<keyof T, string> {
  return Object.keys(map).includes(key)
}

/** How a form shows a rhythm; `kept` is one that it cannot show and leaves as it is. */
export function rhythmFields(rhythm: Rhythm | null): { rhythm: string; weekdays: readonly number[] } {
  if (rhythm === null) return { rhythm: '1', weekdays: [] }
  if (rhythm.kind === 'weeks' && rhythm.every <= 4)
    return { rhythm: String(rhythm.every), weekdays: rhythm.weekdays }
  if (rhythm.kind === 'month') {
    const key = Object.entries(nths).find(([, nth]) => rhythm.nth.length === 1 && rhythm.nth[0] === nth)?.[0]
    return { rhythm: key ?? 'kept', weekdays: [rhythm.weekday] }
  }
  if (rhythm.kind === 'cycle') {
    const shown = Object.entries(cycles).find(
      ([, [length, day]]) => rhythm.length === length && rhythm.days.length === 1 && rhythm.days[0] === day,
    )
    return { rhythm: shown?.[0] ?? 'kept', weekdays: schoolWeekdays }
  }
  return { rhythm: 'kept', weekdays: rhythm.weekdays }
}

/** Whether a team meets like this already. A rhythm counted from another week of the same turn is the same. */
export function meetsAlready(
  calendar: Pick<Calendar, 'rhythm' | 'start' | 'minutes'>,
  { rhythm, start, minutes }: { rhythm: Rhythm; start: LocalTime; minutes: number },
): boolean {
  const plain = (value: Rhythm | null) =>
    JSON.stringify(value, (key, part) => (key === 'anchor' || key === 'marks' ? undefined : part))
  return calendar.start === start && calendar.minutes === minutes && plain(calendar.rhythm) === plain(rhythm)
}
