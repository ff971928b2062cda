import type { RoleId } from '../../../core/src/ids'
import type { TurnCommand } from '../../../core/src/rotation/commands'
import { Simulation } from './simulate'
import { dateOf, day, lead, meeting, member, notes, role, teamOf, thing, who } from './team-of'

const team = (members: string, publishAhead = 6) =>
  new Simulation(teamOf(members, { settings: { publishAhead } })).publish()
const shared = (members: string) =>
  new Simulation(
    teamOf(members, { roles: [role(lead, 0, { seats: 2 })], settings: { publishAhead: 4 } }),
  ).publish()
const kinds = (one: Simulation, actor: string | null, command: TurnCommand) =>
  one.act(actor, command).map(({ type }) => type)

describe('a wish', () => {
  test('that was said already changes nothing', () => {
    const one = team('ABCD')
    const out: TurnCommand = { type: 'opt-out', role: lead, from: dateOf(2), until: dateOf(3) }
    expect(kinds(one, 'B', out)).toContain('opted-out')
    expect(kinds(one, 'B', out)).toEqual([])
    expect(kinds(one, 'C', out)).toContain('opted-out')
    expect(kinds(one, 'B', { ...out, until: dateOf(4) })).toContain('opted-out')
    expect(kinds(one, 'B', { ...out, from: dateOf(1) })).toContain('opted-out')
    expect(kinds(one, 'B', { type: 'opt-in', role: lead })).toEqual(['opted-in'])
    expect(kinds(one, 'B', { type: 'opt-in', role: lead })).toEqual([])
    expect(kinds(one, 'D', { type: 'set-rung', role: lead, rung: 'lead' })).toEqual([])
    const pin: TurnCommand = { type: 'pin', occurrence: meeting(1), role: lead, member: who('A') }
    expect(kinds(one, 'A', pin)).toEqual(['turn-pinned'])
    expect(kinds(one, 'A', pin)).toEqual([])
  })

  test('is over on its last day, and not before', () => {
    const one = team('ABCD')
    one.act('B', { type: 'opt-out', role: lead, from: day('2025-08-25'), until: dateOf(1) })
    one.goTo(1)
    expect(kinds(one, 'B', { type: 'opt-in', role: lead })).toEqual(['opted-in'])
    one.act('C', { type: 'opt-out', role: lead, from: dateOf(1), until: dateOf(2) })
    one.goAfter(2, 24)
    expect(kinds(one, 'C', { type: 'opt-in', role: lead })).toEqual([])
  })

  test('is somebody’s, for a role that there is', () => {
    const one = team('ABCD')
    const wishes = (name: RoleId): TurnCommand[] => [
      { type: 'opt-out', role: name, from: dateOf(2) },
      { type: 'opt-in', role: name },
      { type: 'set-rung', role: name, rung: 'shadow' },
    ]
    for (const wish of wishes(lead)) {
      expect(one.refusal(null, wish)).toBe('turn-needs-member')
      expect(one.refusal('Z', wish)).toBe('not-in-team-then')
    }
    for (const wish of wishes(notes)) expect(one.refusal('B', wish)).toBe('turn-role-unknown')
  })
})

describe('a pin', () => {
  test('takes a free seat, else that of whoever is not pinned, else the first', () => {
    const one = shared('ABCDE')
    expect(one.holder(1)).toBe('A+B')
    const pin = (member: string) =>
      one.act('A', { type: 'pin', occurrence: meeting(1), role: lead, member: who(member) })
    pin('A')
    expect(pin('C')).toMatchObject([{ instead: 'B' }])
    expect(one.holder(1)).toBe('A+C')
    expect(pin('D')).toMatchObject([{ instead: 'A' }])
    expect(pin('D')).toEqual([])
    const two = team('A')
    two.facts = { ...two.facts, profile: { ...two.facts.profile, roles: [role(lead, 0, { seats: 2 })] } }
    two.facts = {
      ...two.facts,
      profile: { ...two.facts.profile, members: [...'AB'].map((id) => member(id)) },
    }
    expect(two.act('A', { type: 'pin', occurrence: meeting(1), role: lead, member: who('B') })).toMatchObject(
      [{ instead: null }],
    )
    expect(two.holder(1)).toBe('A+B')
  })
})

describe('volunteering', () => {
  test('takes a free seat from nobody, else that of whom the person saw, else the first', () => {
    const one = shared('ABCDE')
    one.away('B', 1)
    const [exchange] = one.facts.turns.exchanges
    one.act(exchange?.to ?? 'A', { type: 'accept-exchange', exchange: exchange?.id ?? thing('none') })
    const holders = one.holder(1)
    const take = (actor: string, n: number, from?: string) =>
      one.act(actor, {
        type: 'take-over',
        occurrence: meeting(n),
        role: lead,
        ...(from === undefined ? {} : { from: who(from) }),
      })
    expect(holders.split('+')).toHaveLength(2)
    expect(one.holder(2)).toBe('C+D')
    expect(take('E', 2, 'D')).toMatchObject([{ from: 'D', to: 'E' }])
    expect(take('A', 2)).toMatchObject([{ from: 'C', to: 'A' }])
    expect(take('A', 2)).toEqual([])
  })
})

describe('"not this one" for the school year', () => {
  const until = (one: Simulation) => one.facts.turns.absences.map((absence) => absence.until)
  const notThis = (one: Simulation, n: number) =>
    one.act(one.holder(n), { type: 'pass', occurrence: meeting(n), role: lead, until: 'year' })

  test('ends with the year in which the date lies, its first and its last day too', () => {
    const one = team('ABC')
    const [year] = one.facts.calendar.years
    if (year === undefined) throw new Error('No year')
    const years = [
      { ...year, from: day('2025-01-01'), until: day('2025-08-31') },
      { ...year, from: dateOf(1), until: dateOf(2) },
      { ...year, from: dateOf(3), until: dateOf(9) },
    ]
    one.facts = { ...one.facts, calendar: { ...one.facts.calendar, years } }
    notThis(one, 1)
    notThis(one, 2)
    notThis(one, 3)
    expect(until(one)).toEqual([dateOf(2), dateOf(2), dateOf(9)])
  })

  test('has no end where there is no year', () => {
    const one = team('ABC')
    one.facts = { ...one.facts, calendar: { ...one.facts.calendar, years: [] } }
    notThis(one, 1)
    expect(until(one)).toEqual([undefined])
  })
})
