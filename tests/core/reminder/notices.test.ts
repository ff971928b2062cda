import type { Command } from '../../../core/src/command'
import type { Moment } from '../../../core/src/decision'
import { notices } from '../../../core/src/reminder/notices'
import type { Team } from '../../../core/src/state'
import { after, clock, doneBy, founded, founding, member, on, order, promised, rotating } from '../founded'

const monday = on('2026-08-31')
const by = (id: string, date = '2026-08-31') => on(date, member(id))
const at = (date: string) => ({ occurrence: `m-${date}`, role: 'facilitator' })
const away = (id: string, from: string, until = from) =>
  order({ type: 'report-away', id: `${id}-${from}`, member: id, from, until, kind: 'away', source: 'self' })

/** Who hears what of it: `D exchange`, `A turns-changed m-2026-09-08`, `team round-opened`. */
function told(team: Team | null, commands: readonly Command[], moment: Moment): string[] {
  const done = doneBy(team, commands, moment)
  return notices(team, done.events, done.team, moment.actor, moment.now).map((notice) => {
    if (notice.audience === 'team') return `team ${notice.about.kind}`
    const places =
      notice.about.kind === 'turns-changed' ? notice.about.changes.map(({ occurrence }) => occurrence) : []
    return [notice.to, notice.about.kind, ...places].join(' ')
  })
}

describe('who is told', () => {
  test('nobody when the team is founded, nor when further dates are published', () => {
    expect(told(null, [founding()], monday)).toEqual([])
    const held = order({ type: 'confirm-doers', occurrence: 'm-2026-09-01', doers: [] })
    const done = doneBy(founded(), [held], on('2026-09-01'))
    expect(done.events.map(({ type }) => type)).toContain('turns-published')
    expect(told(founded(), [held], on('2026-09-01'))).toEqual([])
  })

  test('of "I can’t": the other person of the exchange, and nobody else', () => {
    expect(promised(founded())[1]).toBe('09-08 B')
    expect(told(founded(), [away('B', '2026-09-08')], by('B'))).toEqual(['C exchange'])
  })

  test('of an absence that a lead enters: the other person and the one it is about', () => {
    expect(told(founded(), [away('B', '2026-09-08')], monday)).toEqual([
      'C exchange',
      'B turns-changed m-2026-09-08 m-2026-09-15',
    ])
  })

  test('of several dates at once: whoever is asked for one also hears of the others, each once', () => {
    const roles = [rotating('facilitator'), rotating('notes')]
    const asked = after(founded('ABC', roles), [away('A', '2026-09-01')], by('A'))
    expect(asked.turns.exchanges).toMatchObject([{ occurrence: 'm-2026-09-01', to: 'C', back: null }])
    const gone = order({ type: 'remove-member', member: 'C', until: '2026-08-31' })
    expect(told(asked, [gone], monday).filter((line) => line.startsWith('B'))).toEqual([
      'B exchange',
      'B turns-changed m-2026-09-15',
    ])
  })

  test('of a new order of the list: only those whose next date moves', () => {
    const join = (id: string) =>
      order({ type: 'add-member', member: id, from: '2026-11-02', excluded: false })
    const team = after(founded('ABCD'), [join('E'), join('F')], monday)
    const inOrder = (list: string) => order({ type: 'reorder-members', order: [...list] })
    expect(told(team, [inOrder('ABCDFE')], monday).sort()).toEqual(['E order-changed', 'F order-changed'])
    expect(told(team, [inOrder('BADCEF')], monday)).toEqual([])
  })

  test('of an absence on no published date: nobody', () => {
    expect(told(founded(), [away('B', '2026-09-09')], by('B'))).toEqual([])
  })

  test('of a refusal: the next candidate, and whose date changes with it', () => {
    const asked = after(founded(), [away('B', '2026-09-08')], by('B'))
    const refuse = order({ type: 'refuse-exchange', exchange: asked.turns.exchanges[0]?.id })
    expect(told(asked, [refuse], by('C'))).toEqual([
      'D exchange',
      'B turns-changed m-2026-09-15 m-2026-09-22',
    ])
  })

  test('of an absence that is withdrawn: whoever has the old date again', () => {
    const asked = after(founded(), [away('B', '2026-09-08')], by('B'))
    const withdraw = order({ type: 'withdraw-away', id: 'B-2026-09-08' })
    expect(told(asked, [withdraw], by('B'))).toEqual(['C turns-changed m-2026-09-08 m-2026-09-15'])
    const agreed = after(
      asked,
      [order({ type: 'accept-exchange', exchange: asked.turns.exchanges[0]?.id })],
      by('C'),
    )
    expect(told(agreed, [withdraw], by('B'))).toEqual(['C exchange'])
  })

  test('of a date that nobody can take: the leads', () => {
    const alone = after(founded('AB'), [away('A', '2026-09-08')], by('A'))
    const also = away('B', '2026-09-08')
    expect(told(alone, [also], by('B'))).toEqual(['A seat-empty'])
    expect(told(alone, [also], by('A'))).toEqual(['B turns-changed m-2026-09-08'])
  })

  test('of a seat that stays empty when somebody leaves, or when it is published: the leads', () => {
    const lead = order({ type: 'set-lead', member: 'C', lead: true })
    const both = after(founded('ABC'), [lead, away('A', '2026-09-08'), away('C', '2026-09-08')], monday)
    const leave = order({ type: 'remove-member', member: 'B', until: '2026-08-30' })
    expect(told(both, [leave], by('A')).filter((one) => one.includes('seat-empty'))).toEqual(['C seat-empty'])
    const alone = after(founded('A'), [away('A', '2026-09-28', '2026-10-30')], monday)
    const assume = order({ type: 'assume-doers' })
    expect(told(alone, [assume], on('2026-09-05', clock))).toEqual(['A seat-empty'])
  })

  test('of a swap: the one who is asked, then the one who asked', () => {
    const propose = order({ type: 'propose-swap', id: 's', mine: at('2026-09-08'), theirs: at('2026-09-22') })
    expect(told(founded(), [propose], by('B'))).toEqual(['D swap'])
    const asked = after(founded(), [propose], by('B'))
    const answer = (type: 'accept-swap' | 'refuse-swap' | 'undo-swap') => order({ type, id: 's' })
    expect(told(asked, [answer('accept-swap')], by('D'))).toEqual([
      'B turns-changed m-2026-09-08 m-2026-09-22',
    ])
    expect(told(asked, [answer('refuse-swap')], by('D'))).toEqual(['B swap'])
    expect(told(asked, [answer('undo-swap')], by('D'))).toEqual(['B swap'])
    expect(told(asked, [answer('undo-swap')], by('B'))).toEqual([])
    const lapse = order({ type: 'settle-exchanges' })
    expect(told(asked, [lapse], on('2026-09-08', clock, '08:00'))).toEqual(['B swap'])
  })

  test('of a cancelled meeting: the team; and those whose dates move or are lost', () => {
    const cancel = (mode: string) => order({ type: 'cancel-meeting', occurrence: 'm-2026-09-08', mode })
    expect(told(founded(), [cancel('keep')], by('A'))).toEqual([
      'team meeting-cancelled',
      // The owed turn is the first date that was free.
      'B turns-changed m-2026-09-08 m-2026-10-13',
    ])
    expect(told(founded(), [cancel('slide')], by('A'))).toEqual([
      'team meeting-cancelled',
      'B turns-changed m-2026-09-08 m-2026-09-15',
      'C turns-changed m-2026-09-15 m-2026-09-22',
      'D turns-changed m-2026-09-22 m-2026-09-29',
      'E turns-changed m-2026-09-29 m-2026-10-06',
      'F turns-changed m-2026-10-06 m-2026-10-13',
    ])
  })

  test('of a meeting that is moved: whoever has a turn at it', () => {
    const move = order({
      type: 'move-meeting',
      occurrence: 'm-2026-09-08',
      date: '2026-09-10',
      start: '15:30',
    })
    expect(told(founded(), [move], by('A'))).toEqual(['B turns-changed m-2026-09-08'])
    expect(told(founded(), [move], by('B'))).toEqual([])
    const hour = order({
      type: 'move-meeting',
      occurrence: 'm-2026-09-08',
      date: '2026-09-08',
      start: '08:00',
    })
    expect(told(founded(), [hour], by('A'))).toEqual(['B turns-changed m-2026-09-08'])
  })

  test('of a closure: those whose dates move with it', () => {
    const closure = order({ type: 'add-closure', from: '2026-09-29', until: '2026-09-29' })
    expect(told(founded(), [closure], by('A'))).toEqual([
      'E turns-changed m-2026-09-29 m-2026-10-06',
      'F turns-changed m-2026-10-06 m-2026-10-13',
    ])
  })

  test('of a new time for all meetings: everybody who has a date, but whoever set it', () => {
    const rhythm = {
      type: 'set-rhythm' as const,
      rhythm: { kind: 'weeks', every: 1, weekdays: [2], anchor: '2026-09-01' },
    }
    const later = order({ ...rhythm, start: '16:00', minutes: 45 })
    expect(told(founded(), [later], by('A')).map((one) => one.slice(0, 15))).toEqual([
      'B turns-changed',
      'C turns-changed',
      'D turns-changed',
      'E turns-changed',
      'F turns-changed',
    ])
    expect(told(founded(), [order({ ...rhythm, start: '15:30', minutes: 45 })], by('A'))).toEqual([])
  })

  test('of somebody who leaves: whoever takes their date, and not the one who is gone', () => {
    const leave = (until: string) =>
      told(founded(), [order({ type: 'remove-member', member: 'C', until })], by('A'))
    expect(leave('2026-08-30')).toEqual(['F turns-changed m-2026-09-15'])
    expect(leave('2026-08-31')).toEqual(['C turns-changed m-2026-09-15', 'F turns-changed m-2026-09-15'])
  })

  test('of a role that is dropped: whoever had it', () => {
    const two = [rotating('facilitator'), rotating('notes', { mergesInto: 'facilitator' })]
    const drop = order({ type: 'set-roles', roles: [two[0]] })
    const people = told(founded('ABC', two), [drop], by('A'))
    expect(people.map((one) => one[0]).sort()).toEqual(['B', 'C'])
    const add = order({ type: 'set-roles', roles: two })
    expect(told(founded('ABC'), [add], by('A'))).toEqual([])
  })

  test('of a correction: nobody, since no date changes', () => {
    const held = order({ type: 'confirm-doers', occurrence: 'm-2026-09-01', doers: [] })
    const past = after(founded(), [held], on('2026-09-01'))
    const correct = order({
      type: 'correct-doers',
      occurrence: 'm-2026-09-01',
      doers: [{ role: 'facilitator', members: ['D'] }],
    })
    expect(told(past, [correct], on('2026-09-02'))).toEqual([])
  })

  test('never who wants no messages', () => {
    const quiet = after(founded(), [order({ type: 'set-quiet', member: 'C', quiet: true })], monday)
    expect(told(quiet, [away('B', '2026-09-08')], by('B'))).toEqual([])
  })

  test('of a round: the team', () => {
    const open = order({
      type: 'open-round',
      id: 'r1',
      occurrence: 'm-2026-09-01',
      frame: 'plus-delta',
      mode: 'named',
    })
    expect(told(founded(), [open], by('A'))).toEqual(['team round-opened'])
    const opened = after(founded(), [open], by('A'))
    expect(told(opened, [order({ type: 'close-round', round: 'r1' })], by('A'))).toEqual([
      'team round-closed',
    ])
  })

  test('of the feedback of a leader: the team', () => {
    const admit = order({ type: 'admit-leader', leader: 'L' })
    const overseen = after(founded(), [admit], by('A'))
    const give = order({ type: 'give-feedback', id: 'f1', praise: 'Clear goals', question: 'What next?' })
    expect(told(overseen, [give], by('L'))).toEqual(['team feedback-given'])
    expect(told(after(overseen, [give], by('L')), [give], by('L'))).toEqual([])
  })

  test('at once when it is about today or tomorrow, else in the hours', () => {
    const urgent = (team: Team, command: Command, moment: Moment) => {
      const done = doneBy(team, [command], moment)
      return notices(team, done.events, done.team, moment.actor, moment.now).map((one) => one.urgent)
    }
    expect(urgent(founded(), away('B', '2026-09-08'), on('2026-09-07', member('B')))).toEqual([true])
    expect(urgent(founded(), away('B', '2026-09-08'), on('2026-09-06', member('B')))).toEqual([false])
    const move = (date: string) =>
      order({ type: 'move-meeting', occurrence: 'm-2026-09-08', date, start: '15:30' })
    expect(urgent(founded(), move('2026-09-10'), on('2026-09-07'))).toEqual([true])
    const snow = order({ type: 'add-closure', from: '2026-10-06', until: '2026-10-06' })
    expect(urgent(founded(), snow, on('2026-10-05'))).toEqual([true])
  })
})
