import {
  type Command,
  endsAt,
  type Instant,
  instant,
  type MemberId,
  type Occurrence,
  openingOf,
  roleId,
  startsAt,
  thingId,
} from '@roundtable/core'
import type { RoleSetUp } from '../../core/src/team/commands'
import type { Saying } from './sayings'
import { type Language, School, zone } from './school'
import { localDate, localTime } from './values'

/** How much a school has of everything. */
export interface Size {
  roles: number
  actions: number
  /** Periods without school, beside Thanksgiving and the winter break. */
  daysOff: number
  /** Of the team's own protocol; 0: the next meeting follows one of the library. */
  parts: number
}

const founded = instant.parse(Date.UTC(2026, 7, 24, 14))
/** Tuesday 10 November 2026, 17:30 in Chicago: a good hour after the twelfth meeting. */
export const now = instant.parse(Date.UTC(2026, 10, 10, 23, 30))

/** The rounds that are open on that evening: that of the afternoon, and that of an extra meeting in the morning. */
export const rounds = { anonymous: thingId.parse('r-afternoon'), named: thingId.parse('r-morning') }

const roleIds = ['facilitator', 'notes', 'time', 'role-own', 'norms', 'data', 'reporter', 'role-second']

const later = (at: Instant, minutes: number) => instant.parse(at + minutes * 60_000)

const roles = (count: number, { roleTitles }: Saying): RoleSetUp[] =>
  roleIds.slice(0, count).map((id, rank, all) => ({
    id: roleId.parse(id),
    seats: 1,
    required: rank === 0,
    mode: { kind: 'rotating' },
    ...(id.startsWith('role-') ? { title: roleTitles[id === 'role-own' ? 0 : 1] } : {}),
    ...(rank === 0 ? {} : { mergesInto: roleId.parse(all[rank - 1]) }),
  }))

function foundation({ language, saying, members }: School, size: Size, lead: MemberId): Command[] {
  const extra = Array.from({ length: size.daysOff }, (_, n) => {
    const day = localDate(
      `2027-${String(1 + (n % 5)).padStart(2, '0')}-${String(3 + 2 * (n % 12)).padStart(2, '0')}`,
    )
    return { from: day, until: day }
  })
  return [
    {
      type: 'found-team',
      name: saying.team,
      zone,
      language,
      hours: { from: localTime('07:00'), until: localTime('17:00') },
      founders: [...members],
      lead,
      roles: roles(size.roles, saying),
      anonymous: true,
    },
    { type: 'set-school-year', from: localDate('2026-08-17'), until: localDate('2027-06-11') },
    {
      type: 'set-rhythm',
      rhythm: { kind: 'weeks', every: 1, weekdays: [2], anchor: localDate('2026-08-25') },
      start: localTime('15:30'),
      minutes: 45,
    },
    {
      type: 'import-dates',
      daysOff: [
        { from: localDate('2026-11-23'), until: localDate('2026-11-27') },
        { from: localDate('2026-12-21'), until: localDate('2027-01-04') },
        ...extra,
      ],
      earlyRelease: [{ date: localDate('2026-12-18'), from: localTime('12:30') }],
    },
    { type: 'set-charter', goal: saying.goal, norms: [...saying.norms] },
  ]
}

/** What was agreed at a meeting: its share of all actions, every other one with a date, and a decision. */
function agreed(school: School, { id: occurrence }: Occurrence, n: number, actions: number): Command[] {
  const { saying } = school
  return [
    ...Array.from({ length: actions }, (_, k): Command => {
      const due = k % 2 === 0 ? { due: localDate('2026-12-04') } : {}
      const id = thingId.parse(`a-${n}-${k}`)
      return {
        type: 'add-action',
        id,
        occurrence,
        owner: school.member(n + k),
        text: saying.action(n + k),
        ...due,
      }
    }),
    { type: 'record-decision', id: thingId.parse(`d-${n}`), occurrence, text: saying.decision },
  ]
}

function answer(id: string, { reflection }: Saying) {
  return { prompt: 'plus' as const, text: reflection, id: thingId.parse(id) }
}

/** A past meeting from its beginning to its filing. */
function hold(school: School, meeting: Occurrence, n: number, actions: number): void {
  const end = endsAt(meeting, zone)
  const occurrence = meeting.id
  const round = thingId.parse(`r-${n}`)
  const who = school.member(n)
  school.run(who, later(end, -1), agreed(school, meeting, n, actions))
  school.run('clock', end, openingOf(school.team, { occurrence, round }))
  school.run(who, end, [
    { type: 'confirm-doers', occurrence, doers: [] },
    { type: 'write-reflection', round, answers: [answer(`secret-of-16-chars-${n}`, school.saying)] },
    { type: 'close-round', round },
  ])
  school.run('clock', end, [{ type: 'mark-filed', occurrence, filing: thingId.parse(`f-${n}`) }])
}

/** The last day: an extra meeting in the morning with names, the usual one without; both rounds are open. */
function leaveOpen(school: School, meeting: Occurrence, n: number, actions: number): void {
  const { saying } = school
  const start = localTime('08:00')
  const [first, second] = [school.member(0), school.member(1)]
  school.run(first, later(startsAt(meeting, zone), -1440), [
    { type: 'add-meeting', date: meeting.date, start, minutes: 30 },
  ])
  const morning = school.team.calendar.occurrences.find((one) => one.start === start)
  if (morning === undefined) throw new Error('The extra meeting is not there')
  const open = { frame: 'plus-delta', type: 'open-round' } as const
  school.run(first, endsAt(morning, zone), [
    { ...open, id: rounds.named, occurrence: morning.id, mode: 'named' },
    { type: 'confirm-doers', occurrence: morning.id, doers: [] },
  ])
  school.run(first, endsAt(meeting, zone), [
    ...agreed(school, meeting, n, actions),
    { ...open, id: rounds.anonymous, occurrence: meeting.id, mode: 'anonymous' },
    { type: 'confirm-doers', occurrence: meeting.id, doers: [] },
    {
      type: 'write-reflection',
      round: rounds.anonymous,
      answers: [answer('secret-of-16-chars-first', saying)],
    },
  ])
  school.run(second, endsAt(meeting, zone), [
    {
      type: 'write-reflection',
      round: rounds.anonymous,
      answers: [answer('secret-of-16-chars-other', saying)],
    },
  ])
}

/** A team in November of its year: twelve meetings behind it, and open ones before it. */
export function foundSchool(language: Language, saying: Saying, size: Size): School {
  const school = new School(language, saying)
  const lead = school.member(0)
  school.run(lead, founded, foundation(school, size, lead))
  const past = school.team.calendar.occurrences.filter((meeting) => startsAt(meeting, zone) < now)
  past.forEach((meeting, n) => {
    const each = Math.floor(size.actions / past.length) + (n < size.actions % past.length ? 1 : 0)
    const end = n < past.length - 1 ? hold : leaveOpen
    end(school, meeting, n, each)
  })
  return school
}
