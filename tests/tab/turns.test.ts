import type { Team } from '@roundtable/core'
import { fairShareView } from '../../teams-app/src/tab/views/fair-share'
import { myPartView } from '../../teams-app/src/tab/views/my-part'
import { schoolCalendarView } from '../../teams-app/src/tab/views/school-calendar'
import { turnsView } from '../../teams-app/src/tab/views/turns'
import { whyView } from '../../teams-app/src/tab/views/why'
import { after, founded, member, on, order, rotating, who } from '../core/founded'
import { sceneOf, shown } from './a-view'

const monday = '2026-08-31'
const away = (of: string, from: string, until = from) =>
  order({ type: 'report-away', id: `away-${of}`, member: of, from, until, kind: 'away', source: 'self' })
const held = (team: Team, date: string, doer: string) =>
  after(
    team,
    [
      order({
        type: 'confirm-doers',
        occurrence: `m-${date}`,
        doers: [{ role: 'facilitator', members: [doer] }],
      }),
    ],
    on(date, member('A'), '17:00'),
  )

describe('the view of turns', () => {
  test('has the plan from today on, promised dates first, and says what may still move', () => {
    const { meetings, roles, people, today } = shown(turnsView, sceneOf(founded(), 'B', monday))
    expect([roles, people[1], today]).toEqual([
      [{ id: 'facilitator', title: 'Facilitator' }],
      { id: 'B', name: 'Ben', you: true },
      monday,
    ])
    expect(meetings.slice(0, 7).map(({ date, turns }) => [date, turns[0]?.holders, turns[0]?.state])).toEqual(
      [
        ['2026-09-01', ['A'], 'published'],
        ['2026-09-08', ['B'], 'published'],
        ['2026-09-15', ['C'], 'published'],
        ['2026-09-22', ['D'], 'published'],
        ['2026-09-29', ['E'], 'published'],
        ['2026-10-06', ['F'], 'published'],
        ['2026-10-13', ['A'], 'forecast'],
      ],
    )
    expect(meetings.slice(0, 2).map(({ usually }) => usually)).toEqual(['keep', 'keep'])
  })

  test('shows what was held in this school year, and who did it', () => {
    const { held: past } = shown(turnsView, sceneOf(held(founded(), '2026-09-01', 'C'), 'B', '2026-09-02'))
    expect(past).toEqual([
      {
        id: 'm-2026-09-01',
        date: '2026-09-01',
        start: '15:30',
        doers: [{ role: 'facilitator', members: ['C'] }],
      },
    ])
  })

  test('asks whoever is to take a date, and tells the other for whom they wait', () => {
    const team = after(founded(), [away('B', '2026-09-08')], on(monday, member('B')))
    const to = team.turns.exchanges[0]?.to ?? ''
    expect(shown(turnsView, sceneOf(team, to, monday)).questions).toEqual([
      {
        kind: 'take',
        id: team.turns.exchanges[0]?.id,
        from: 'Ben',
        theirs: { date: '2026-09-08', role: 'Facilitator' },
        late: false,
        mine: { date: '2026-09-15', role: 'Facilitator' },
      },
    ])
    const ofBen = shown(turnsView, sceneOf(team, 'B', monday))
    expect(ofBen.questions).toEqual([])
    expect(ofBen.waiting).toEqual([
      {
        kind: 'exchange',
        id: team.turns.exchanges[0]?.id,
        of: 'Cleo',
        mine: { date: '2026-09-08', role: 'Facilitator' },
      },
    ])
  })

  test('asks about a swap with both dates, and lets the other take it back', () => {
    const place = (date: string, holder: string) => ({
      occurrence: `m-${date}`,
      role: 'facilitator',
      member: holder,
    })
    const swap = order({
      type: 'propose-swap',
      id: 'swap-1',
      mine: place('2026-09-08', 'B'),
      theirs: place('2026-09-22', 'D'),
    })
    const team = after(founded(), [swap], on(monday, member('B')))
    const [mine, theirs] = ['2026-09-08', '2026-09-22'].map((date) => ({ date, role: 'Facilitator' }))
    expect(shown(turnsView, sceneOf(team, 'D', monday)).questions).toEqual([
      { kind: 'swap', id: 'swap-1', from: 'Ben', theirs: mine, mine: theirs },
    ])
    expect(shown(turnsView, sceneOf(team, 'B', monday)).waiting).toEqual([
      { kind: 'swap', id: 'swap-1', of: 'Dev', mine, theirs },
    ])
  })
})

describe('the view of why', () => {
  test('names the reason and the runner-up, for a promised date as for a forecast', () => {
    const ask = (date: string) => ({ meeting: `m-${date}`, role: 'facilitator' })
    const scene = sceneOf(founded(), 'B', monday)
    expect(shown(whyView, scene, ask('2026-09-08')).sentences).toEqual([expect.stringMatching(/Ben.*Cleo/)])
    expect(shown(whyView, scene, ask('2026-10-13')).sentences).toEqual([expect.stringContaining('Ana')])
  })

  test('says nothing about what is not there', () => {
    const ask = { meeting: 'm-2020-01-01', role: 'facilitator' }
    expect(shown(whyView, sceneOf(founded(), 'B', monday), ask)).toEqual({ sentences: [] })
  })
})

describe('the view of the fair share', () => {
  test('has done and share in the order of the team, whoever is ahead', () => {
    const team = held(held(founded('ABC'), '2026-09-01', 'C'), '2026-09-08', 'C')
    const { roles } = shown(fairShareView, sceneOf(team, 'B', '2026-09-09'))
    expect(roles).toEqual([
      {
        id: 'facilitator',
        title: 'Facilitator',
        rows: [
          { id: 'A', name: 'Ana', you: false, done: 0, share: 67 },
          { id: 'B', name: 'Ben', you: true, done: 0, share: 67 },
          { id: 'C', name: 'Cleo', you: false, done: 200, share: 67 },
        ],
      },
    ])
  })

  test('keeps balances from whoever takes no turns', () => {
    const principal = order({ type: 'change-member', member: 'F', excluded: true })
    const team = after(held(founded(), '2026-09-01', 'A'), [principal], on('2026-09-02'))
    expect(shown(fairShareView, sceneOf(team, 'F', '2026-09-02'))).toEqual({ roles: null })
    const { roles } = shown(fairShareView, sceneOf(team, 'B', '2026-09-02'))
    expect(roles?.[0]?.rows.some(({ name }) => name === 'Farid')).toBe(false)
  })
})

describe('the view of my part', () => {
  test('shows rungs, roles given up, days away and messages of the viewer alone', () => {
    const commands = [
      order({ type: 'set-rung', role: 'facilitator', rung: 'co-lead' }),
      order({ type: 'opt-out', role: 'notes', from: monday, until: '2026-12-18' }),
      away('B', '2026-10-01', '2026-10-02'),
      order({ type: 'set-quiet', member: 'B', quiet: true }),
    ]
    const roles = [rotating('facilitator'), rotating('notes')]
    const team = after(founded('ABCDEF', roles), commands, on(monday, member('B')))
    expect(shown(myPartView, sceneOf(team, 'B', monday))).toEqual({
      member: 'B',
      today: monday,
      yearEnds: '2027-06-15',
      excluded: false,
      quiet: true,
      roles: [
        { id: 'facilitator', title: 'Facilitator', rung: 'co-lead', out: null },
        { id: 'notes', title: 'Notes', rung: 'lead', out: { from: monday, until: '2026-12-18' } },
      ],
      absences: [{ id: 'away-B', from: '2026-10-01', until: '2026-10-02', kind: 'away', role: null }],
    })
    const ofCleo = shown(myPartView, sceneOf(team, 'C', monday))
    expect([ofCleo.quiet, ofCleo.absences, ofCleo.roles.map(({ out }) => out)]).toEqual([
      false,
      [],
      [null, null],
    ])
  })
})

describe('the view of the school calendar', () => {
  test('shows the year, what is ahead, and the meetings that an early release cuts short', () => {
    const dates = order({
      type: 'import-dates',
      daysOff: [
        { from: '2026-08-20', until: '2026-08-21' },
        { from: '2026-11-23', until: '2026-11-27' },
      ],
      earlyRelease: [{ date: '2026-12-15', from: '12:30' }],
    })
    const team = after(founded(), [dates], on(monday))
    const view = shown(schoolCalendarView, sceneOf(team, 'B', monday))
    expect(view).toMatchObject({
      lead: false,
      years: [{ from: '2026-08-15', until: '2027-06-15' }],
      daysOff: [{ from: '2026-11-23', until: '2026-11-27' }],
      early: [{ date: '2026-12-15', from: '12:30' }],
      cycle: null,
      cutShort: [{ id: 'm-2026-12-15', date: '2026-12-15', start: '15:30', from: '12:30' }],
    })
    expect(view.meetings.some(({ date }) => date === '2026-11-24')).toBe(false)
    expect(shown(schoolCalendarView, sceneOf(team, who('A'), monday)).lead).toBe(true)
  })
})
