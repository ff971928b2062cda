import fc from 'fast-check'
import type { ThingId } from '../../../core/src/ids'
import type { TurnCommand } from '../../../core/src/rotation/commands'
import { turnsTable } from '../../../core/src/rotation/view'
import { belongs } from '../../../core/src/team/membership'
import { letters } from './arbitrary'
import { members, Simulation } from './simulate'
import { dateOf, lead, meeting, thing, time, who } from './team-of'
import { teamFrom } from './year-of-turns'

interface Step {
  kind: number
  actor: number
  other: number
  n: number
  more: number
  yes: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat(20),
  actor: fc.nat(10),
  other: fc.nat(10),
  n: fc.integer({ min: 1, max: 12 }),
  more: fc.nat(4),
  yes: fc.boolean(),
})

/** Some command, sensible or not, of the present state. */
function commandOf(team: Simulation, { kind, actor, other, n, more, yes }: Step, id: ThingId): TurnCommand {
  const { turns, profile } = team.facts
  const role = profile.roles[more % profile.roles.length]?.id ?? lead
  const place = { occurrence: meeting(n), role }
  const me = who(letters[actor] ?? 'Z')
  const you = who(letters[other] ?? 'Z')
  const exchange = turns.exchanges[more % Math.max(turns.exchanges.length, 1)]?.id ?? id
  const swap = turns.swaps[0]?.id ?? id
  const last = Math.min(12, n + more)
  const commands: TurnCommand[] = [
    {
      type: 'report-away',
      id,
      member: me,
      from: dateOf(n),
      until: dateOf(last),
      kind: 'away',
      source: 'self',
    },
    {
      type: 'report-away',
      id,
      member: you,
      from: dateOf(n),
      kind: yes ? 'away' : 'not-leading',
      source: 'lead',
    },
    { type: 'withdraw-away', id: turns.absences[more]?.id ?? id },
    { type: 'accept-exchange', exchange },
    { type: 'refuse-exchange', exchange },
    { type: 'give-back', exchange, answer: yes ? 'keep' : 'return' },
    { type: 'pass', ...place, until: yes ? 'this' : dateOf(last) },
    { type: 'propose-swap', id, mine: place, theirs: { occurrence: meeting(last), role } },
    { type: yes ? 'accept-swap' : 'refuse-swap', id: swap },
    { type: 'take-over', ...place },
    { type: 'not-here', ...place, present: members('ABC') },
    { type: 'cancel-meeting', occurrence: meeting(n), mode: yes ? 'slide' : 'keep' },
    { type: 'move-meeting', occurrence: meeting(n), date: dateOf(last), start: time('08:00') },
    { type: 'confirm-doers', occurrence: meeting(n), doers: yes ? [] : [{ role, members: [me, you] }] },
    {
      type: 'correct-doers',
      occurrence: meeting(n),
      doers: [{ role, members: [you] }],
      attendance: [me, you],
    },
    { type: 'pin', ...place, member: you },
    { type: 'unpin', ...place, member: turns.pins[0]?.member ?? you },
    { type: 'set-rung', role, rung: yes ? 'lead' : more > 2 ? 'shadow' : 'co-lead' },
    { type: 'opt-out', role, from: dateOf(n), until: dateOf(last) },
    { type: 'settle-exchanges' },
    { type: 'assume-doers' },
  ]
  return commands[kind] ?? { type: 'publish-turns' }
}

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
      const team = new Simulation(teamFrom(seed)).publish()
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
