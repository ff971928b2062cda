import { offeredZones } from '@roundtable/core'

/** A time on the wall of a school, and how the fields of the client show it. */
export interface SchoolDay {
  zone: string
  /** 1 for Monday to 7 for Sunday. */
  weekday: number
  /** The next time that the client's list of times offers and that is not upon us: "12:30 PM", "12:30". */
  soon: { label: string; time: string }
}

const halfHour = 30 * 60_000
/** What a test needs from reading the clock to saving the form. */
const spare = 4 * 60_000

function clock(at: number, zone: string) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
  return {
    weekday: days.indexOf(part('weekday')) + 1,
    hour: Number(part('hour')),
    time: `${part('hour')}:${part('minute')}`,
  }
}

/**
 * A school where it is about noon now, on a school day if there is one anywhere: the test runs at any hour of
 * any day, and no meeting of it crosses midnight.
 */
export function schoolDay(now: number): SchoolDay {
  const distance = (zone: string) => {
    const { weekday, hour } = clock(now, zone)
    return Math.abs(hour - 12) + (weekday > 5 ? 5 : 0)
  }
  const [zone = 'UTC'] = [...offeredZones].sort((one, other) => distance(one) - distance(other))
  // All offered zones are whole or half hours from UTC.
  const soon = Math.ceil((now + spare) / halfHour) * halfHour
  const { weekday, time } = clock(soon, zone)
  const label = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', minute: '2-digit' })
    .format(soon)
    .replace(/\s/g, ' ')
  return { zone, weekday, soon: { label, time } }
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const

/**
 * Every school day but today, so that the meetings of the rhythm are yet to come, and enough of them also in
 * the last weeks of a school year.
 */
export function otherSchoolDays({ weekday }: SchoolDay): readonly { value: string; name: string }[] {
  return names
    .map((name, index) => ({ value: String(index + 1), name }))
    .filter(({ value }) => value !== String(weekday))
}
