import {
  isZone,
  type LocalDate,
  type LocalTime,
  localTime,
  type Rhythm,
  readRhythm,
  readWeekdays,
  roleId,
} from '@roundtable/core'
import { memberIdOf } from '../digest'
import { type Fields, many, one } from '../fields'
import { readPersonLines } from '../person-lines'
import type { Person } from '../source/team-source'
import type { Texts } from '../text/en'
import type { Filling } from './filling'
import { readMinutes } from './minutes-field'

export type Problem = { problem: string }

/** When a team meets. */
export interface Meets {
  rhythm: Rhythm
  start: LocalTime
  minutes: number
}

/** What the set-up card asks of a new team and of one that is there. */
export interface SetUpFields {
  name: string
  zone: string
  people: readonly Person[]
  meets: Meets
  roles: readonly string[]
}

/** @param before the rhythm that the team has: it goes on as it is counted */
function readMeets(
  fields: Fields,
  { setUp }: Texts,
  today: LocalDate,
  before: Rhythm | null,
): Meets | Problem {
  const key = one(fields, 'rhythm')
  const days = readWeekdays(many(fields, 'weekdays'))
  if (days.length === 0 && /^([1-4]|month\w+)$/.test(key)) return { problem: setUp.dayError }
  const said = /^[1-6]$/.exec(one(fields, 'cycleDay').trim())?.[0]
  const cycleDay = said === undefined ? undefined : Number(said)
  const rhythm = readRhythm(key, { weekdays: days, today, cycleDay, before })
  if (rhythm === null) return { problem: setUp.rhythmError }
  const start = localTime.safeParse(one(fields, 'start'))
  if (!start.success) return { problem: setUp.startError }
  const minutes = readMinutes(one(fields, 'minutes'))
  return minutes === null ? { problem: setUp.minutesError } : { rhythm, start: start.data, minutes }
}

/** Who is on the list: whoever the team knows by address or name stays the member that they are. */
function readPeople(
  { fields, stage, digest }: Filling,
  known: readonly Person[],
): { people: readonly Person[] } | Problem {
  const { setUp } = stage.texts
  const read = readPersonLines(one(fields, 'members'))
  if ('unread' in read) return { problem: setUp.memberUnread(read.unread) }
  if (read.people.length === 0 || read.people.length > 60) return { problem: setUp.membersError }
  const people: Person[] = []
  for (const { name, email } of read.people) {
    const before = known.find((person) =>
      email === null ? person.name === name : person.email?.toLowerCase() === email,
    )
    if (before === undefined && email === null) return { problem: setUp.addressMissing(name) }
    const member = before?.member ?? memberIdOf(digest, email ?? '')
    if (people.some((person) => person.member === member)) return { problem: setUp.memberTwice(name) }
    people.push({ member, name, email: email ?? before?.email ?? null })
  }
  return { people }
}

/** Reads the set-up card; the first field that cannot be taken is the problem. */
export function readSetUpFields(
  filling: Filling,
  known: readonly Person[],
  today: (zone: string) => LocalDate,
  kept: Rhythm | null,
): SetUpFields | Problem {
  const { fields, stage } = filling
  const { setUp } = stage.texts
  const name = one(fields, 'name').trim()
  if (name === '' || name.length > 80) return { problem: setUp.nameError }
  const members = readPeople(filling, known)
  if ('problem' in members) return members
  const zone = one(fields, 'zone')
  if (!isZone(zone)) return { problem: setUp.zoneError }
  const meets = readMeets(fields, stage.texts, today(zone), kept)
  if ('problem' in meets) return meets
  const roles = many(fields, 'roles').filter((role) => roleId.safeParse(role).success)
  if (roles.length === 0 || roles.length > 8) return { problem: setUp.rolesError }
  return { name, zone, people: members.people, meets, roles }
}
