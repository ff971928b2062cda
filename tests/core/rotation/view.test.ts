import type { RoleId } from '../../../core/src/ids'
import { nextMeeting, turnsTable, why } from '../../../core/src/rotation/view'
import type { Role } from '../../../core/src/team/team'
import { Simulation } from './simulate'
import { lead, meeting, notes, role, teamOf, who } from './team-of'

const both = [role(lead, 0), role(notes, 1)]
const five = (members: string, roles: readonly Role[]) =>
  new Simulation(teamOf(members, { roles, settings: { publishAhead: 5 } })).publish()

/** What the table says of the first seven meetings, in one role. */
const rows = (team: Simulation, name: RoleId) =>
  turnsTable(team.facts, team.today, 7).map(({ occurrence, turns }) => ({
    occurrence,
    ...turns.find((turn) => turn.role === name),
  }))
const states = (team: Simulation, name: RoleId) => rows(team, name).map(({ state }) => state)

const asPublished = [...Array.from({ length: 5 }, () => 'published'), 'forecast', 'forecast']

describe('the table of turns', () => {
  test('tells what is published from what is forecast', () => {
    const team = five('ABCDEF', both)
    expect(states(team, lead)).toEqual(asPublished)
    expect(states(team, notes)).toEqual(asPublished)
  })

  test('marks both dates of an exchange until it is written, in their role alone', () => {
    const team = five('ABCDEF', both)
    team.away(team.holder(2), 2)
    const [exchange] = team.facts.turns.exchanges
    if (exchange === undefined || exchange.to === null) throw new Error('No exchange')
    const marked = rows(team, lead).filter(({ state }) => state === 'provisional')
    expect(marked.map(({ occurrence }) => occurrence)).toEqual([exchange.occurrence, exchange.back])
    expect(states(team, notes)).toEqual(asPublished)
    team.act(exchange.to, { type: 'accept-exchange', exchange: exchange.id })
    expect(states(team, lead)).toEqual(asPublished)
  })

  test('marks a pin on its date and in its role', () => {
    const team = five('ABCDEF', both)
    team.act('A', { type: 'pin', occurrence: meeting(6), role: lead, member: who('F') })
    expect(rows(team, lead).flatMap((row) => (row.pinned ? [row.occurrence] : []))).toEqual([meeting(6)])
    expect(rows(team, notes).some(({ pinned }) => pinned)).toBe(false)
  })

  test('says that volunteers are asked only where that is how it is done, until there is one', () => {
    const asking = five('ABC', [role(lead, 0), role(notes, 1, { mode: { kind: 'ask-first' } })])
    expect(states(asking, notes)).toEqual(Array.from({ length: 7 }, () => 'asking'))
    expect(states(asking, lead)).toEqual(asPublished)
    asking.act('C', { type: 'take-over', occurrence: meeting(2), role: notes })
    expect(states(asking, notes).slice(0, 3)).toEqual(['asking', 'published', 'asking'])
    expect(states(five('', both), lead)).toEqual(asPublished)
  })

  test('ends where the calendar does', () => {
    const team = new Simulation(teamOf('ABC', { meetings: 3 }))
    expect(turnsTable(team.facts, team.today)).toHaveLength(3)
    expect(turnsTable(team.goAfter(3, 24).facts, team.today)).toEqual([])
    expect(nextMeeting(team.facts, team.today)).toBeNull()
  })
})

describe('why somebody has a turn', () => {
  test('is told for what is published and for the forecast, and of nothing that is not there', () => {
    const team = five('ABC', [role(lead, 0)])
    const asked = (n: number, name: RoleId = lead) => why(team.facts, meeting(n), name, team.today)
    expect(asked(1)).toMatchObject([{ holder: 'A', reason: { code: 'chosen' } }])
    expect(asked(7)).toMatchObject([{ holder: 'A', reason: { code: 'chosen' } }])
    expect([asked(99), asked(1, notes)]).toEqual([[], []])
  })
})
