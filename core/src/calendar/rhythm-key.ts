import type { LocalDate, LocalTime } from '../ids'
import type { Calendar } from './occurrences'
import type { Rhythm } from './rhythm-shape'

type Weekday = 1 | 2 | 3 | 4 | 5
const schoolWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5]

/** The days of the school week among the chosen ones, as a form's values: "1" is Monday. */
export function readWeekdays(chosen: readonly string[]): Weekday[] {
  return schoolWeekdays.filter((day) => chosen.includes(String(day)))
}

const cycles = { cycle2: [2, 1], cycle2b: [2, 2], cycle6: [6, 1] } as const
const nths = { month1: 1, month2: 2, month3: 3, month4: 4, monthlast: 'last' } as const

/**
 * The rhythm that a set-up form's key means, counted from today; null for a key that no form offers. The rhythm that the
 * team has (`before`) goes on as it is counted, unless somebody says which day of the cycle today is.
 */
export function readRhythm(
  key: string,
  said: {
    weekdays: readonly Weekday[]
    today: LocalDate
    cycleDay: number | undefined
    before: Rhythm | null
  },
): Rhythm | null {
  const { before, cycleDay } = said
  if (key === 'kept') return before
  const rhythm = fromToday(key, said)
  if (rhythm === null || before === null || !sameTurn(rhythm, before)) return rhythm
  return rhythm.kind === 'cycle' && cycleDay !== undefined ? rhythm : before
}

function fromToday(
  key: string,
  { weekdays, today, cycleDay = 1 }: Parameters<typeof readRhythm>[1],
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

/** Counted from another week or day, a rhythm is of the same turn. */
function sameTurn(one: Rhythm, other: Rhythm): boolean {
  const plain = (rhythm: Rhythm) =>
    JSON.stringify(rhythm, (key, part) => (key === 'anchor' || key === 'marks' ? undefined : part))
  return plain(one) === plain(other)
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

/** Nothing to decide: the team meets like this already, and its school year is not over. */
export function meetsAlready(
  calendar: Pick<Calendar, 'rhythm' | 'start' | 'minutes' | 'years'>,
  { rhythm, start, minutes }: { rhythm: Rhythm; start: LocalTime; minutes: number },
  today: LocalDate,
): boolean {
  return (
    calendar.start === start &&
    calendar.minutes === minutes &&
    JSON.stringify(calendar.rhythm) === JSON.stringify(rhythm) &&
    calendar.years.some(({ until }) => until >= today)
  )
}
