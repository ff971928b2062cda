import type { RoleId } from '../../../core/src/ids'
import { evolveTurnsByTeam } from '../../../core/src/rotation/dropped-roles'
import type { Turns } from '../../../core/src/rotation/turns'
import { Simulation } from './simulate'
import { lead, meeting, notes, role, teamOf, thing, who } from './team-of'

const both = [role(lead, 0), role(notes, 1)]
const withRoles = (turns: Turns, roles: typeof both) =>
  evolveTurnsByTeam['roles-set'](turns, { type: 'roles-set', roles })

/** The first meeting is held; ahead lie pins, an exchange and a swap in each role. */
function inFullSwing(): Turns {
  const team = new Simulation(teamOf('ABCDEF', { roles: both })).publish().hold(1)
  for (const name of [lead, notes])
    team.act('A', { type: 'pin', occurrence: meeting(5), role: name, member: who('F') })
  team.away(team.holder(3), 3)
  const { turns } = team.facts
  const [exchange] = turns.exchanges
  if (exchange === undefined) throw new Error('No exchange')
  const place = (name: RoleId, n: number) => ({ occurrence: meeting(n), role: name, member: who('A') })
  const swap = (id: string, mine: RoleId, theirs: RoleId) => ({
    id: thing(id),
    mine: place(mine, 2),
    theirs: place(theirs, 4),
  })
  return {
    ...turns,
    exchanges: [
      { ...exchange, role: lead },
      { ...exchange, id: thing('other'), role: notes },
    ],
    swaps: [swap('s1', lead, lead), swap('s2', lead, notes), swap('s3', notes, lead)],
  }
}

describe('a role that is dropped', () => {
  const only = [role(lead, 0)]

  test('is nobody’s duty any more, and its pins and open trades end with it', () => {
    const before = inFullSwing()
    const { published, pins, exchanges, swaps } = withRoles(before, only)
    for (const [occurrence, list] of Object.entries(before.published)) {
      const kept = occurrence === meeting(1) ? list : list.filter((turn) => turn.role === lead)
      expect(published[meeting(Number(occurrence.slice(1)))]).toEqual(kept)
    }
    expect(before.pins).toHaveLength(2)
    expect(pins).toEqual(before.pins.filter((pin) => pin.role === lead))
    expect(exchanges.map((one) => one.role)).toEqual([lead])
    expect(swaps.map(({ id }) => id)).toEqual(['s1'])
  })

  test('changes nothing where the team keeps its roles, or the role was only in meetings that were held', () => {
    const before = inFullSwing()
    expect(withRoles(before, both)).toBe(before)
    const first = before.published[meeting(1)] ?? []
    expect(first.map((turn) => turn.role)).toEqual([lead, notes])
    const held = { ...before, published: { [meeting(1)]: first } }
    expect(withRoles(held, only)).toBe(held)
  })

  test('is dropped too where it was the only one', () => {
    expect(withRoles(inFullSwing(), []).published[meeting(2)]).toEqual([])
  })
})
