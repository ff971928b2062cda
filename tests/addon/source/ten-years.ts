import { addDays } from '../../../core/src/calendar/local-date'
import { endsAt } from '../../../core/src/calendar/meeting-time'
import type { Occurrence } from '../../../core/src/calendar/occurrences'
import type { Command } from '../../../core/src/command'
import { decideAll } from '../../../core/src/decide'
import type { Actor, Words } from '../../../core/src/decision'
import type { Event } from '../../../core/src/event'
import { type Instant, instant, type LocalDate, type MemberId, type WordsId } from '../../../core/src/ids'
import { roundOf } from '../../../core/src/reminder/due'
import type { Team } from '../../../core/src/state'
import { clock, day, founding, member, on, order, rotating } from '../../core/founded'
import { randomFrom } from '../../core/rotation/seeded'

/** One fact of a log, when it was and who did it. */
export interface Logged {
  at: Instant
  by: MemberId | null
  event: Event
}

/** What a team left behind over the years. */
export interface History {
  log: readonly Logged[]
  words: ReadonlyMap<WordsId, Words>
  team: Team
}

const roles = [
  rotating('facilitator'),
  rotating('notes', { mergesInto: 'facilitator' }),
  rotating('time', { required: false, mergesInto: 'notes' }),
]
const letters = 'ABCDEF'
const hour = 3_600_000

/** Sentences of words that nobody could foretell, about as long as a teacher's. */
function sentences(random: () => number) {
  const syllables = [...'bcdfghklmnprstvw'].flatMap((one) => [...'aeiou'].map((two) => one + two))
  const pick = <T>(items: readonly T[], otherwise: T) =>
    items[Math.floor(random() * items.length)] ?? otherwise
  const vocabulary = Array.from({ length: 1_500 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(syllables, 'la')).join(''),
  )
  return (words: number) => Array.from({ length: words }, () => pick(vocabulary, 'la')).join(' ')
}

/**
 * So many school years of a team of six that meets every Tuesday, decided by core: everyone's turns, absences, a topic, a
 * decision and two actions a meeting, and after it reflections of four with names, which are filed.
 */
export function yearsOf(years: number, seed = 1): History {
  const random = randomFrom(seed)
  const say = sentences(random)
  const log: Logged[] = []
  const words = new Map<WordsId, Words>()
  let team: Team | null = null
  let now = on('2026-08-31').now

  function act(actor: Actor, ...plain: ({ type: Command['type'] } & Record<string, unknown>)[]): void {
    const today = day(new Date(now).toISOString().slice(0, 10))
    const done = decideAll(team, plain.map(order), { actor, now, today })
    // Somebody who is in no turn cannot be away from it, and the like: a history has such days.
    if ('refused' in done) return
    team = done.team
    const by = actor.kind === 'member' ? actor.member : null
    for (const event of done.events) log.push({ at: now, by, event })
    for (const one of done.words) one.text === null ? words.delete(one.id) : words.set(one.id, one)
  }

  const uuid = () =>
    Array.from({ length: 32 }, (_, i) => {
      const digit = Math.floor(random() * 16).toString(16)
      return [8, 12, 16, 20].includes(i) ? `-${digit}` : digit
    }).join('')

  function meet({ id: occurrence }: Occurrence): void {
    const item = uuid()
    act(member('A'), { type: 'add-item', id: item, occurrence, text: say(9) })
    act(member('A'), { type: 'finish-item', id: item })
    act(member('B'), { type: 'record-decision', id: uuid(), occurrence, text: say(14) })
    for (const owner of ['C', 'D'])
      act(member(owner), { type: 'add-action', id: uuid(), occurrence, owner, text: say(10) })
    const round = roundOf(occurrence)
    act(
      clock,
      { type: 'carry', occurrence },
      { type: 'open-round', id: round, occurrence, frame: 'plus-delta', mode: 'named' },
    )
    for (const letter of letters.slice(0, 4)) {
      const answers = ['plus', 'delta'].map((prompt) => ({ prompt, text: say(16), id: uuid() }))
      act(member(letter), { type: 'write-reflection', round, answers })
    }
    now = instant.parse(now + 24 * hour)
    act(clock, { type: 'close-round', round })
    act(clock, { type: 'mark-filed', occurrence, filing: uuid() })
    act(clock, { type: 'note-agenda', occurrence, doc: `1${'x'.repeat(43)}` })
    now = instant.parse(now + 24 * hour)
    act(clock, { type: 'assume-doers' })
    for (const { id, owner } of openActions(team).slice(0, -3))
      act(member(owner), { type: 'close-action', id, how: 'done' })
  }

  act(member('A'), { ...founding(letters, roles) })
  for (let year = 2026; year < 2026 + years; year += 1) {
    const first = Date.parse(`${year}-09-01T12:00Z`)
    now = instant.parse(Math.max(now, first - 24 * hour))
    const anchor = day(new Date(first).toISOString().slice(0, 10))
    act(
      member('A'),
      { type: 'set-school-year', from: anchor, until: addDays(anchor, 36 * 7) },
      {
        type: 'set-rhythm',
        rhythm: { kind: 'weeks', every: 1, weekdays: [2], anchor },
        start: '15:30',
        minutes: 45,
      },
    )
    for (const meeting of planned(team, anchor)) {
      if (random() < 0.3) {
        const who = letters[Math.floor(random() * letters.length)] ?? 'A'
        const away = { from: meeting.date, until: meeting.date, kind: 'away', source: 'self' }
        act(member(who), { type: 'report-away', id: uuid(), member: who, ...away })
      }
      const zone = 'America/Chicago'
      now = instant.parse(Math.max(now, endsAt(meeting, zone)))
      act(clock, { type: 'settle-exchanges' })
      meet(meeting)
    }
  }
  if (team === null) throw new Error('the team was not founded')
  return { log, words, team }
}

function planned(team: Team | null, from: LocalDate): readonly Occurrence[] {
  return (team?.calendar.occurrences ?? []).filter(({ date, status }) => status === 'planned' && date >= from)
}

function openActions(team: Team | null): Team['agenda']['actions'] {
  return team?.agenda.actions.filter(({ state }) => state === 'open') ?? []
}
