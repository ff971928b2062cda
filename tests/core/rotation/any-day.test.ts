import fc from 'fast-check'
import { turnsTable } from '../../../core/src/rotation/view'
import { belongs } from '../../../core/src/team/membership'
import { commandOf, kinds, type Step } from './any-command'
import { drawnTeam, drawsFrom } from './drawn-team'
import { Simulation } from './simulate'
import { letters, thing } from './team-of'

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat(kinds),
  actor: fc.nat(10),
  other: fc.nat(10),
  n: fc.integer({ min: 1, max: 12 }),
  more: fc.nat(4),
  yes: fc.boolean(),
})

function holdsTogether(team: Simulation) {
  const { profile, turns, calendar } = team.facts
  for (const { id, date, status } of calendar.occurrences) {
    if (status !== 'planned' || date < team.today) continue
    for (const { holders, role, shadows } of turns.published[id] ?? []) {
      expect(new Set(holders).size).toBe(holders.length)
      expect(holders.some((holder) => shadows.includes(holder))).toBe(false)
      expect(profile.roles.some((one) => one.id === role)).toBe(true)
      for (const holder of holders) {
        const known = profile.members.find((one) => one.id === holder)
        expect(known !== undefined && belongs(known, date)).toBe(true)
      }
    }
  }
  const places = turns.lost.map(({ occurrence, role, member }) => `${occurrence} ${role} ${member}`)
  expect(new Set(places).size).toBe(places.length)
  expect(JSON.parse(JSON.stringify(turns))).toEqual(turns)
}

test('whatever people do in whatever order, it is done or refused, and the published turns hold together', () => {
  let done = 0
  fc.assert(
    fc.property(fc.nat(400), fc.array(step, { minLength: 5, maxLength: 25 }), (seed, steps) => {
      const team = new Simulation(drawnTeam(drawsFrom(seed))).publish()
      steps.forEach((one, n) => {
        team.goTo(1 + Math.floor(n / 4), one.more * 10)
        const command = commandOf(team, one, thing(`t${n}`))
        const decision = team.decide(letters[one.actor] ?? 'Z', command)
        if ('refused' in decision) return
        team.act(letters[one.actor] ?? 'Z', command)
        done += 1
        const again = team.publish().act(null, { type: 'publish-turns' })
        expect(again).toEqual([])
        holdsTogether(team)
      })
      expect(turnsTable(team.facts, team.today).every(({ turns }) => turns.length > 0)).toBe(true)
    }),
    { numRuns: 60 },
  )
  expect(done).toBeGreaterThan(100)
})
