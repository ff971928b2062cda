import * as fc from 'fast-check'
import { startsAt, withinHours } from '../../../core/src/calendar/meeting-time'
import { toWallTime } from '../../../core/src/calendar/wall-time'
import type { Command } from '../../../core/src/command'
import { instant } from '../../../core/src/ids'
import { dueNow } from '../../../core/src/reminder/due'
import { after, clock, founded, member, on, order, rotating, zone } from '../founded'
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
