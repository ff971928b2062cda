import * as fc from 'fast-check'
import { startsAt, withinHours } from '../../../core/src/calendar/meeting-time'
import { toWallTime } from '../../../core/src/calendar/wall-time'
import type { Command } from '../../../core/src/command'
import { type Instant, instant } from '../../../core/src/ids'
import { commandsOfDue } from '../../../core/src/reminder/commands-of-due'
import { dueNow, nextDue } from '../../../core/src/reminder/due'
import type { Team } from '../../../core/src/state'
import {
  after,
  clock,
  doneBy,
  founded,
  meeting,
  member,
  on,
  order,
  promised,
  rotating,
  zone,
} from '../founded'
import { expectedAt, live, type Pause, type Place, teamFor } from './a-year'

const hour = 3_600_000
const where: Place = { zone, start: '15:30', weekday: 2, hours: { from: '07:00', until: '18:00' }, every: 1 }
const team = teamFor(2027, where)
const at = (date: string, time: string) => on(date, clock, time).now
const autumn = { from: at('2027-09-01', '00:00'), until: at('2027-11-20', '00:00') }

/** `09-08 15:30 7 A`: when, for how many days ahead, to whom. */
function reminders(sent: ReturnType<typeof live>['sent']): string[] {
  return sent.flatMap(({ at: when, due }) => {
    const { date, time } = toWallTime(when, zone)
    return due.kind === 'reminder' ? [`${date.slice(5)} ${time} ${due.days} ${due.member}`] : []
  })
}

describe('a server that was paused', () => {
  const span = { from: at('2027-09-06', '00:00'), until: at('2027-09-15', '00:00') }
  const paused = (from: [string, string], until: [string, string]) =>
    reminders(live(team, span, { pauses: [{ from: at(...from), until: at(...until) }] }).sent)
  const undisturbed = ['09-06 15:30 1 F', '09-07 15:30 7 A', '09-13 15:30 1 A', '09-14 15:30 7 B']

  test('otherwise reminds a week before and on the day before', () => {
    expect(reminders(live(team, span).sent)).toEqual(undisturbed)
  })

  test('for an hour reminds as soon as it is back', () => {
    expect(paused(['2027-09-07', '15:00'], ['2027-09-07', '16:00'])[1]).toBe('09-07 16:00 7 A')
  })

  test('until the night waits for the morning', () => {
    expect(paused(['2027-09-07', '15:00'], ['2027-09-07', '23:00'])[1]).toBe('09-08 07:00 7 A')
  })

  test('for days still reminds while it helps, and never a week ahead on the eve', () => {
    expect(paused(['2027-09-07', '15:00'], ['2027-09-10', '12:00'])[1]).toBe('09-10 12:00 7 A')
    expect(paused(['2027-09-07', '15:00'], ['2027-09-12', '12:00'])[1]).toBe('09-13 15:30 1 A')
  })

  test('over the weekend before reminds on Monday', () => {
    const friday = teamFor(2027, { ...where, weekday: 5 })
    const week = { from: at('2027-09-09', '00:00'), until: at('2027-09-17', '12:00') }
    const pauses = [{ from: at('2027-09-10', '15:00'), until: at('2027-09-10', '20:00') }]
    const sent = reminders(live(friday, week, { pauses }).sent)
    expect(sent.map((one) => one.slice(0, 13))).toEqual(['09-09 15:30 1', '09-13 07:00 7', '09-16 15:30 1'])
  })

  test('over the meeting does not remind of it any more', () => {
    const sent = paused(['2027-09-06', '12:00'], ['2027-09-07', '15:30'])
    expect(sent).toEqual(undisturbed.slice(1))
  })

  test('in any way reminds once, in the hours, and of what can still be of use', () => {
    const day = 24 * hour
    const anyPause = fc
      .tuple(fc.integer({ min: 0, max: 70 * 24 }), fc.oneof(fc.nat(12), fc.nat(20 * 24)))
      .map(([start, length]): Pause => {
        const from = instant.parse(autumn.from + start * hour)
        return { from, until: instant.parse(from + length * hour) }
      })
    fc.assert(
      fc.property(anyPause, (pause) => {
        const { sent } = live(team, autumn, { pauses: [pause] })
        const when = new Map(sent.map(({ key, at: instantOfIt }) => [key, instantOfIt]))
        expect(when.size).toBe(sent.length)
        for (const { id, date, start } of team.calendar.occurrences)
          for (const days of [7, 1] as const) {
            const planned = expectedAt(date, days, where)
            if (planned < autumn.from || planned >= autumn.until - 3 * day) continue
            const key = [...when.keys()].find((one) => one.startsWith(`reminder:${days}:${id}:`))
            const real = key === undefined ? undefined : when.get(key)
            const hit = pause.from <= planned && planned < pause.until
            const open = withinHours(pause.until, zone, team.profile.settings.hours)
            const limit =
              days === 1
                ? startsAt({ date, start }, zone)
                : Math.min(planned + 4 * day, expectedAt(date, 1, where))
            expect(real).toBe(!hit ? planned : open < limit ? open : undefined)
          }
      }),
      { numRuns: 60 },
    )
  })

  test('whose clock is set back an hour sends nothing twice and misses nothing', () => {
    const seen = new Set<string>()
    const first = live(team, { from: span.from, until: at('2027-09-07', '16:00') }, { seen })
    const second = live(team, { from: at('2027-09-07', '15:00'), until: span.until }, { seen })
    expect(reminders([...first.sent, ...second.sent])).toEqual(undisturbed)
  })
})

describe('reminders follow what happens', () => {
  const span = { from: at('2027-09-06', '16:00'), until: at('2027-09-21', '00:00') }
  const lived = (from: string, command: Command, by = member('A')) =>
    reminders(
      live(team, span, {
        happening: {
          at: at(from, '12:00'),
          change: (before) => after(before, [command], on(from, by)),
        },
      }).sent,
    )

  test('a meeting that is moved is announced again for its new day', () => {
    const move = order({
      type: 'move-meeting',
      occurrence: 'm-2027-09-14',
      date: '2027-09-16',
      start: '09:00',
    })
    const sent = lived('2027-09-08', move)
    expect(sent.filter((one) => one.endsWith('A'))).toEqual([
      '09-07 15:30 7 A',
      '09-09 09:00 7 A',
      '09-15 09:00 1 A',
    ])
  })

  test('a change of the hour alone is no reason to be reminded again', () => {
    const later = order({
      type: 'move-meeting',
      occurrence: 'm-2027-09-14',
      date: '2027-09-14',
      start: '16:00',
    })
    expect(lived('2027-09-08', later).filter((one) => one.endsWith('A'))).toEqual([
      '09-07 15:30 7 A',
      '09-13 16:00 1 A',
    ])
  })

  test('whoever takes a turn over is reminded of it, and whoever gave it is not', () => {
    const over = order({ type: 'take-over', occurrence: 'm-2027-09-14', role: 'facilitator', member: 'C' })
    const sent = lived('2027-09-09', over)
    expect(sent.filter((one) => /[AC]$/.test(one))).toEqual([
      '09-07 15:30 7 A',
      '09-09 12:00 7 C',
      '09-13 15:30 1 C',
    ])
    expect(sent.filter((one) => one.startsWith('09-14 15:30 7'))).toEqual(['09-14 15:30 7 B'])
  })

  test('whoever wants no messages gets none', () => {
    const quiet = order({ type: 'set-quiet', member: 'A', quiet: true })
    expect(lived('2027-09-07', quiet).filter((one) => one.endsWith('A'))).toEqual([])
  })

  test('a cancelled meeting is not announced', () => {
    const cancel = order({ type: 'cancel-meeting', occurrence: 'm-2027-09-14', mode: 'keep' })
    expect(lived('2027-09-08', cancel).filter((one) => one.endsWith('1 A'))).toEqual([])
  })

  test('a holder of two roles is reminded once', () => {
    const two = founded('A', [rotating('facilitator'), rotating('notes', { mergesInto: 'facilitator' })])
    const due = dueNow(two, at('2026-09-07', '16:00')).filter(({ kind }) => kind === 'reminder')
    expect(due.map(({ key }) => key)).toEqual(['reminder:1:m-2026-09-08:2026-09-08:A'])
  })
})

/** Does by itself what is due, until then, as the server does; each step as `09-08 16:15 round-opened`. */
function byItself(start: Team, from: Instant, until: Instant): { team: Team; steps: string[] } {
  let now = from
  let alone = start
  const steps: string[] = []
  const carryOut = (commands: readonly Command[]) => {
    const { date, time } = toWallTime(now, zone)
    const done = doneBy(alone, commands, { actor: clock, now, today: date })
    steps.push(...done.events.map(({ type }) => `${date.slice(5)} ${time} ${type}`))
    alone = done.team
  }
  const file = (): readonly Command[] =>
    dueNow(alone, now).flatMap((due) =>
      due.kind === 'file'
        ? [order({ type: 'mark-filed', occurrence: due.occurrence, filing: `f-${due.round}` })]
        : [],
    )
  while (now < until) {
    for (const due of dueNow(alone, now)) for (const command of commandsOfDue(due, alone)) carryOut([command])
    carryOut(file())
    const stuck = dueNow(alone, now).filter((due) => commandsOfDue(due, alone).length > 0)
    expect(stuck).toEqual([])
    now = nextDue(alone, now) ?? until
  }
  return { team: alone, steps }
}

describe('what Roundtable does by itself', () => {
  const monday = at('2026-08-31', '12:00')

  test('a meeting ends, its round opens, closes after a day and is filed; who led is assumed after two', () => {
    const { team: later, steps } = byItself(founded(), monday, at('2026-09-07', '00:00'))
    expect(steps).toEqual([
      '09-01 16:15 round-opened',
      '09-02 16:15 round-closed',
      '09-02 16:15 turns-published',
      '09-02 16:15 reflections-filed',
      '09-03 16:15 meeting-held',
    ])
    expect(later.turns.held[meeting('2026-09-01')]).toMatchObject({ assumed: true })
  })

  test('a round is anonymous only where the team wants it and four are there', () => {
    const wish = order({ type: 'change-team', anonymous: true })
    const modeOf = (letters: string, wished: boolean) =>
      byItself(
        wished ? after(founded(letters), [wish], on('2026-08-31')) : founded(letters),
        monday,
        at('2026-09-02', '00:00'),
      ).team.rounds.rounds[0]?.mode
    expect(modeOf('ABCD', true)).toBe('anonymous')
    expect(modeOf('ABC', true)).toBe('named')
    expect(modeOf('ABCD', false)).toBe('named')
  })

  test('a whole term goes by without anybody, and every meeting is led, reflected on and filed', () => {
    const { team: later } = byItself(founded(), monday, at('2026-12-01', '12:00'))
    const past = later.calendar.occurrences.filter(({ date }) => date < '2026-11-28')
    expect(past.map(({ status }) => status)).toEqual(past.map(() => 'held'))
    expect(later.rounds.filed).toHaveLength(past.length)
    expect(new Set(promised(later).map((line) => line.slice(6))).size).toBe(6)
  })

  test('a pause of months leaves meetings that nobody published as they are, and the server is not kept busy', () => {
    const { team: later } = byItself(founded(), at('2026-12-25', '12:00'), at('2027-01-15', '12:00'))
    const unheld = later.calendar.occurrences.filter(
      ({ date, status }) => date < '2026-12-20' && status === 'planned',
    )
    expect(unheld.length).toBeGreaterThan(0)
    expect(promised(later).filter((line) => line.startsWith('01-'))).not.toEqual([])
  })

  test('an exchange is final 24 hours before the first of its dates', () => {
    const away = order({
      type: 'report-away',
      id: 'a',
      member: 'B',
      from: '2026-09-08',
      until: '2026-09-08',
      kind: 'away',
      source: 'self',
    })
    const asked = after(founded(), [away], on('2026-08-31', member('B')))
    const { steps } = byItself(asked, monday, at('2026-09-08', '12:00'))
    expect(steps).toContain('09-07 15:30 exchange-written')
    const agreed = after(
      asked,
      [order({ type: 'accept-exchange', exchange: asked.turns.exchanges[0]?.id })],
      on('2026-08-31', member('C')),
    )
    const back = after(agreed, [order({ type: 'withdraw-away', id: 'a' })], on('2026-09-01', member('B')))
    expect(back.turns.exchanges[0]?.state).toBe('give-back-asked')
    expect(byItself(back, monday, at('2026-09-08', '12:00')).steps).toContain('09-07 15:30 turn-kept')
  })

  test('a swap that nobody answered lapses 24 hours before', () => {
    const side = (date: string) => ({ occurrence: `m-${date}`, role: 'facilitator' })
    const swap = order({
      type: 'propose-swap',
      id: 's',
      mine: side('2026-09-22'),
      theirs: side('2026-09-15'),
    })
    const asked = after(founded(), [swap], on('2026-08-31', member('D')))
    expect(byItself(asked, monday, at('2026-09-15', '12:00')).steps).toContain('09-14 15:30 swap-lapsed')
  })

  test('a swap or an exchange of a meeting that is gone ends at once', () => {
    const side = (date: string) => ({ occurrence: `m-${date}`, role: 'facilitator' })
    const swap = order({
      type: 'propose-swap',
      id: 's',
      mine: side('2026-09-22'),
      theirs: side('2026-09-15'),
    })
    const asked = after(founded(), [swap], on('2026-08-31', member('D')))
    const snow = order({ type: 'add-closure', from: '2026-09-15', until: '2026-09-15' })
    const gone = after(asked, [snow], on('2026-08-31'))
    expect(byItself(gone, monday, at('2026-08-31', '13:00')).steps).toEqual(['08-31 12:00 swap-lapsed'])
  })

  test('a role that asks first is filled the day before when nobody volunteered', () => {
    const asking = founded('ABC', [
      rotating('facilitator'),
      rotating('snacks', { mode: { kind: 'ask-first' }, mergesInto: 'facilitator' }),
    ])
    expect(promised(asking, 'snacks')[0]).toBe('09-01 ')
    const { team: later, steps } = byItself(asking, at('2026-08-31', '12:00'), at('2026-09-01', '12:00'))
    expect(steps).toEqual(['08-31 15:30 turn-refilled'])
    expect(promised(later, 'snacks')[0]).toMatch(/^09-01 [ABC]$/)
  })

  test('a team without meetings, or whose year is over, is left alone', () => {
    const bare = after(
      founded(),
      [order({ type: 'set-school-year', from: '2026-08-15', until: '2026-09-07' })],
      on('2026-08-31'),
    )
    const { team: over } = byItself(bare, monday, at('2026-10-01', '12:00'))
    expect(nextDue(over, at('2026-10-01', '12:00'))).toBeNull()
  })
})
