import * as fc from 'fast-check'
import { addDays } from '../../core/src/calendar/local-date'
import { today as dayOf } from '../../core/src/calendar/meeting-time'
import type { Command } from '../../core/src/command'
import { decideAll } from '../../core/src/decide'
import type { Actor, Moment } from '../../core/src/decision'
import type { Event } from '../../core/src/event'
import { type Instant, instant } from '../../core/src/ids'
import { readEvent } from '../../core/src/log-shape/read-event'
import { meetingAgenda } from '../../core/src/meeting'
import { meetingInHand } from '../../core/src/meeting-in-hand'
import type { Refusal } from '../../core/src/refusal'
import { commandsOfDue } from '../../core/src/reminder/commands-of-due'
import { dueNow, nextDue } from '../../core/src/reminder/due'
import { notices } from '../../core/src/reminder/notices'
import { fairShare, turnsTable, why } from '../../core/src/rotation/view'
import type { Team } from '../../core/src/state'
import { refusalText } from '../../core/src/text/refusal-text'
import { speak } from '../../core/src/text/speak'
import { draw, everyKind } from './any-command'
import { everyType } from './every-type'
import { after, clock, doneBy, founding, member, on, order, replay, rotating, tuesdays } from './founded'
import { canary, hatOf } from './hat'

const twoRoles = [rotating('facilitator'), rotating('notes', { mergesInto: 'facilitator' })]
const shortYear = order({ type: 'set-school-year', from: '2026-08-15', until: '2026-11-20' })
const beginning = doneBy(null, [founding('ABCDE', twoRoles), shortYear, tuesdays], on('2026-08-31'))

const hour = 3_600_000
const step = fc.record({
  type: fc.constantFrom(...everyKind),
  numbers: fc.array(fc.nat(10_000), { maxLength: 14 }),
  actor: fc.constantFrom<Actor>(
    member('A'),
    member('A'),
    member('B'),
    member('C'),
    member('nobody'),
    member('P'),
    clock,
    clock,
  ),
  hours: fc.nat(60),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** What came of a step: the moment and command that were given, and the answer. */
interface Taken {
  before: Team
  command: Command
  moment: Moment
  answer: ReturnType<typeof decideAll>
}

/** Plays the steps one after the other; each command is drawn from the team as it is then. */
function play(steps: readonly Step[], look: (taken: Taken) => void): { team: Team; events: Event[] } {
  let { team } = beginning
  const events = [...beginning.events]
  let now: Instant = on('2026-08-31').now
  for (const { type, numbers, actor, hours } of steps) {
    now = instant.parse(now + hours * hour)
    const moment = { actor, now, today: dayOf(now, team.profile.zone) }
    const command = draw(type, hatOf(numbers), team, moment.today)
    const answer = decideAll(team, [command], moment)
    look({ before: team, command, moment, answer })
    if ('refused' in answer) continue
    team = answer.team
    events.push(...answer.events)
  }
  return { team, events }
}

const steps = fc.array(step, { maxLength: 30 })
const runs = { numRuns: 60 }
const json = (value: unknown) => JSON.stringify(value)
const speakers = (['en', 'es'] as const).map((language) => speak(language, new Map(), () => undefined))

function expectSentences(refusal: Refusal) {
  for (const speaker of speakers) {
    const text = refusalText(refusal, speaker)
    expect(text.trim()).not.toBe('')
    expect(text).not.toMatch(/undefined|null|NaN|\[object|function/)
  }
}

describe('commands in any order', () => {
  test('every command that the border lets in is drawn', () => {
    expect([...everyKind].sort()).toEqual([...everyType].sort())
  })

  test('are decided or refused with a sentence, never with an exception, and twice alike', () => {
    fc.assert(
      fc.property(steps, (list) => {
        play(list, ({ before, command, moment, answer }) => {
          expect(json(decideAll(before, [command], moment))).toBe(json(answer))
          if ('refused' in answer) expectSentences(answer.refused)
        })
      }),
      runs,
    )
  })

  test('make a log from which the same team comes again, also after a way through JSON', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { team, events } = play(list, () => undefined)
        expect(json(replay(events))).toBe(json(team))
        const stored: Event[] = JSON.parse(json(events))
        expect(stored).toEqual(events)
        expect(replay(stored)).toEqual(team)
        expect(stored.map(readEvent)).toEqual(events)
      }),
      runs,
    )
  })

  test('change nothing that was there before', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const seen: [Team, string][] = []
        const { events } = play(list, ({ before, answer }) => {
          seen.push([before, json(before)])
          if (!('refused' in answer)) seen.push([answer.team, json(answer.team)])
        })
        for (const [team, text] of seen) expect(json(team)).toBe(text)
        const log = json(events)
        replay(events)
        expect(json(events)).toBe(log)
      }),
      runs,
    )
  })

  test('leave in the log no word that somebody typed', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(steps, (list) => {
        const { events, team } = play(list, ({ command, answer }) => {
          if (!json(command).includes(canary) || 'refused' in answer) return
          expect(json(answer.events)).not.toContain(canary)
          if (json(answer.words).includes(canary)) kinds.add(command.type)
        })
        expect(json([events, team])).not.toContain(canary)
      }),
      // One draw for ever: that each of these kinds came is no matter of luck.
      { numRuns: 300, seed: 20261124 },
    )
    expect(kinds).toContain('add-item')
    expect(kinds).toContain('set-charter')
  })

  test('happen all or not at all', () => {
    const impossible = order({ type: 'withdraw-away', id: 'never-there' })
    fc.assert(
      fc.property(steps, step, (list, last) => {
        const { team } = play(list, () => undefined)
        const moment = on('2026-10-01')
        const command = draw(last.type, hatOf(last.numbers), team, moment.today)
        const answer = decideAll(team, [command, impossible], moment)
        expect(answer).toHaveProperty('refused')
        expect(answer).not.toHaveProperty('events')
      }),
      runs,
    )
  })

  test('keep the team whole', () => {
    fc.assert(
      fc.property(steps, (list) => {
        play(list, ({ answer, moment }) => {
          if (!('refused' in answer)) expectWhole(answer.team, moment)
        })
      }),
      runs,
    )
  })

  test('leave nothing behind that cannot be shown, told or awaited', () => {
    fc.assert(
      fc.property(steps, (list) => {
        play(list, ({ before, answer, moment }) => {
          if ('refused' in answer) return
          expectSpeakable(before, answer.team, answer.events, moment)
        })
      }),
      runs,
    )
  })
})

function expectWhole({ profile, calendar, turns }: Team, { today }: Moment) {
  const ids = calendar.occurrences.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(calendar.occurrences.map(({ date, start }) => `${date} ${start}`)).toEqual(
    calendar.occurrences.map(({ date, start }) => `${date} ${start}`).sort(),
  )
  expect(profile.leads.length).toBeGreaterThan(0)
  const people = new Set(profile.members.map(({ id }) => id))
  const roles = new Set(profile.roles.map(({ id }) => id))
  const coming = calendar.occurrences.filter(({ status, date }) => status === 'planned' && date >= today)
  for (const { id } of coming.slice(0, 4))
    expect((turns.published[id] ?? []).map(({ role }) => role).sort()).toEqual([...roles].sort())
  for (const [occurrence, list] of Object.entries(turns.published)) {
    expect(ids).toContain(occurrence)
    for (const { holders } of list) {
      expect(new Set(holders).size).toBe(holders.length)
      for (const holder of holders) expect(people).toContain(holder)
    }
  }
}

function expectSpeakable(before: Team, team: Team, events: readonly Event[], moment: Moment) {
  const { now, today, actor } = moment
  const told = notices(before, events, team, actor, now)
  expect(new Set(told.map(({ number }) => number)).size).toBe(told.length)
  for (const notice of told)
    if (notice.audience === 'person' && actor.kind === 'member') expect(notice.to).not.toBe(actor.member)
  for (const due of dueNow(team, now)) {
    expect(due.at).toBeLessThanOrEqual(now)
    const alone: Moment = { ...moment, actor: clock }
    const answer = decideAll(team, commandsOfDue(due, team), alone)
    if ('refused' in answer) expectSentences(answer.refused)
  }
  const next = nextDue(team, now)
  if (next !== null) expect(next).toBeGreaterThan(now)
  const inHand = meetingInHand(team, now)
  for (const { occurrence, turns } of turnsTable(team, today, 6)) {
    expect(meetingAgenda(team, { language: 'en', today, words: () => undefined }, occurrence)).toBeDefined()
    for (const { role } of turns) why(team, occurrence, role, today)
  }
  if (inHand !== undefined) expect(inHand.status).not.toBe('cancelled')
  expect(fairShare(team, today).length).toBeGreaterThanOrEqual(0)
}

test('a team that is founded anew from its log goes on as if nothing had been', () => {
  const again = replay(beginning.events)
  const away = order({
    type: 'report-away',
    id: 'a1',
    member: 'A',
    from: addDays(on('2026-08-31').today, 1),
    kind: 'away',
    source: 'self',
  })
  expect(after(again, [away], on('2026-08-31'))).toEqual(after(beginning.team, [away], on('2026-08-31')))
})
