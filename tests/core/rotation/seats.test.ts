import type { RoleId } from '../../../core/src/ids'
import { fairShare, turnsTable } from '../../../core/src/rotation/view'
import { members, Simulation } from './simulate'
import { lead, meeting, member, notes, role, teamOf, threeRoles, who } from './team-of'

const people = (text: string) => [...text].map((id) => member(id))
const turnsIn = (order: string, id: string) =>
  order.split(' ').filter((holder) => holder.split('+').includes(id)).length

describe('the ladder of a role', () => {
  const learner = (rung: 'shadow' | 'co-lead') => member('L', { rungs: { [lead]: rung } })

  test('a shadow watches one meeting, leads none, and stays until she says so', () => {
    const team = new Simulation(teamOf([...people('ABC'), learner('shadow')])).publish()
    const rows = turnsTable(team.facts, team.today).map(({ turns }) => turns[0])
    expect(rows.filter((row) => row?.shadows.includes(who('L')))).toHaveLength(1)
    expect(rows.some((row) => row?.holders.includes(who('L')))).toBe(false)
    expect(rows.every((row) => !row?.holders.some((holder) => row.shadows.includes(holder)))).toBe(true)
  })

  test('"ready": she co-leads with somebody experienced, half a turn each', () => {
    const team = new Simulation(teamOf([...people('ABC'), learner('shadow')], { meetings: 20 }))
    team.act('L', { type: 'set-rung', role: lead, rung: 'co-lead' })
    team.publish()
    const shared = team
      .coming(20)
      .split(' ')
      .filter((holders) => holders.includes('L'))
    expect(shared.length).toBeGreaterThan(3)
    for (const holders of shared) expect(holders).toMatch(/^L\+[ABC]$/)
    const n =
      team
        .published(1, 6)
        .split(' ')
        .findIndex((holders) => holders.includes('L')) + 1
    for (let held = 1; held <= n; held += 1) team.hold(held)
    expect(fairShare(team.facts, team.today).find((one) => one.member === 'L')?.done).toBe(50)
  })

  test('never two learners, and never one alone', () => {
    const list = [member('A'), learner('co-lead'), member('M', { rungs: { [lead]: 'co-lead' } })]
    for (const holders of new Simulation(teamOf(list)).coming(12).split(' ')) {
      expect(holders.split('+').filter((holder) => holder !== 'A').length).toBeLessThanOrEqual(1)
      expect(holders).toContain('A')
    }
    expect(new Simulation(teamOf([learner('co-lead')])).coming(2)).toBe('- -')
  })

  test('going back a rung does not leave a learner alone with a published date', () => {
    const team = new Simulation(teamOf('ABCD')).publish()
    expect(team.holder(2)).toBe('B')
    team.act('B', { type: 'set-rung', role: lead, rung: 'co-lead' })
    expect(team.holder(2)).toMatch(/^B\+[ACD]$/)
    team.act('B', { type: 'set-rung', role: lead, rung: 'shadow' })
    expect(team.holder(2)).not.toContain('B')
    expect(team.act('B', { type: 'set-rung', role: lead, rung: 'shadow' })).toEqual([])
    team.act('A', { type: 'set-rung', role: lead, rung: 'lead', member: who('B') })
    expect(team.facts.profile.members[1]?.rungs[lead]).toBe('lead')
  })

  test('two seats are two doers, each with a turn of their own', () => {
    const team = new Simulation(teamOf('ABCDEF', { roles: [role(lead, 0, { seats: 2 })], meetings: 6 }))
    expect(team.coming(6)).toBe('A+B C+D E+F A+B C+D E+F')
    team.publish().hold(1)
    expect(fairShare(team.facts, team.today).map(({ done }) => done)).toEqual([100, 100, 0, 0, 0, 0])
  })
})

describe('a fixed facilitator and pins', () => {
  const fixed = [role(lead, 0, { mode: { kind: 'fixed', member: who('C') } }), role(notes, 1)]

  test('a fixed person leads every time unless absent', () => {
    const team = new Simulation(teamOf('ABC', { roles: fixed }))
    team.away('C', 2)
    expect(team.coming(4)).toBe('C B C C')
    expect(turnsIn(team.coming(12, notes), 'C')).toBe(0)
  })

  test('a pin beats everything except absence, and counts', () => {
    const team = new Simulation(teamOf('ABCDEF', { meetings: 18 }))
    team.act('A', { type: 'pin', occurrence: meeting(2), role: lead, member: who('A') })
    expect(team.coming(8)).toBe('A A B C D E F B')
    const away = new Simulation(team.facts)
    away.away('A', 2)
    expect(away.coming(2)).toBe('A B')
  })

  test('on a published date the pin takes the seat, and the holder has an owed turn', () => {
    const team = new Simulation(teamOf('ABCD')).publish()
    team.act('A', { type: 'pin', occurrence: meeting(2), role: lead, member: who('D') })
    expect(team.published(1, 4)).toBe('A D C D')
    expect(team.coming(5).split(' ')[4]).toBe('B')
    expect(turnsTable(team.facts, team.today)[1]?.turns[0]?.pinned).toBe(true)
    team.act('A', { type: 'unpin', occurrence: meeting(2), role: lead, member: who('D') })
    expect(team.published(1, 4)).toBe('A D C D')
  })

  test('a pin is taken away alone: those of other dates, roles and people stay', () => {
    const team = new Simulation(teamOf('ABCDEF', { roles: [role(lead, 0, { seats: 2 }), role(notes, 1)] }))
    const pinOf = (n: number, of: RoleId, id: string) => ({
      occurrence: meeting(n),
      role: of,
      member: who(id),
    })
    const gone = pinOf(2, lead, 'C')
    const others = [pinOf(2, lead, 'D'), pinOf(2, notes, 'C'), pinOf(3, lead, 'C')]
    for (const pin of [gone, ...others]) team.act('A', { type: 'pin', ...pin })
    team.act('A', { type: 'unpin', ...gone })
    expect(team.facts.turns.pins).toEqual(others)
  })

  test('whoever is away or gone cannot be pinned; a pin that is not there cannot go', () => {
    const team = new Simulation(teamOf('ABC'))
    team.away('B', 2)
    const pin = { type: 'pin' as const, occurrence: meeting(2), role: lead, member: who('B') }
    expect(team.refusal('A', pin)).toBe('away-then')
    expect(team.refusal('A', { ...pin, member: who('Z') })).toBe('not-in-team-then')
    expect(team.refusal('A', { ...pin, type: 'unpin' })).toBe('pin-unknown')
    expect(team.act('A', { ...pin, occurrence: meeting(3) })).toHaveLength(1)
    expect(team.act('A', { ...pin, occurrence: meeting(3) })).toEqual([])
  })
})

describe('a turn that lasts a month, a quarter or several meetings', () => {
  const block = (every: 'month' | 'quarter' | number) =>
    typeof every === 'number' ? { every: 'meetings' as const, count: every } : { every }
  const team = (every: Parameters<typeof block>[0], meetings = 18) =>
    new Simulation(teamOf('ABC', { roles: [role(lead, 0, { block: block(every) })], meetings }))

  test('goes on to the end of the block', () => {
    expect(team(3, 12).coming(12)).toBe('A A A B B B C C C A A A')
    expect(team('month', 13).coming(13)).toBe('A A A A A B B B B C C C C')
    expect(team('quarter', 18).coming(18)).toBe(`${'A '.repeat(5)}${'B '.repeat(13)}`.trim())
  })

  test('is credited by the meetings that were led', () => {
    const months = team('month').publish()
    months.away('A', 2)
    expect(months.coming(6)).toBe('A B A A A C')
  })
})

describe('fewer people than roles', () => {
  test('roles merge as declared, one person does all, two alternate', () => {
    const three = new Simulation(teamOf('ABC', { roles: threeRoles }))
    three.away('C', 1, 3)
    expect(three.coming(3)).toBe('A B A')
    expect(three.coming(3, notes)).toBe('B A B')
    three.away('B', 2, 2)
    expect(three.coming(3)).toBe('A A B')
    expect(three.coming(3, notes)).toBe('B A A')
  })

  test('an optional role without a declared partner stays empty', () => {
    const roles = [role(lead, 0), role(notes, 1, { required: false })]
    expect(new Simulation(teamOf('A', { roles })).coming(2, notes)).toBe('- -')
    expect(new Simulation(teamOf('A', { roles: [role(lead, 0), role(notes, 1)] })).coming(2, notes)).toBe(
      'A A',
    )
  })

  test('a pool of its own limits a role to those in it', () => {
    const roles = [role(lead, 0), role(notes, 1, { pool: members('DE') })]
    expect(new Simulation(teamOf('ABCDE', { roles })).coming(4, notes)).toBe('D E D E')
  })
})
