import { toWallTime } from '../../../core/src/calendar/wall-time'
import type { Command } from '../../../core/src/command'
import type { Instant } from '../../../core/src/ids'
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

const at = (date: string, time: string) => on(date, clock, time).now

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
