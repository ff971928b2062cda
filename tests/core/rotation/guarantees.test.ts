import fc from 'fast-check'
import { changedTurns } from '../../../core/src/rotation/changed'
import type { TurnFacts } from '../../../core/src/rotation/turns'
import { anyTeam } from './arbitrary'
import { balances, plan } from './outcome'
import { Simulation } from './simulate'
import {
  clock,
  dateOf,
  day,
  lead,
  letters,
  meeting,
  member,
  notes,
  oneRole,
  teamOf,
  threeRoles,
  who,
} from './team-of'

const size = fc.integer({ min: 3, max: 10 })

describe('guarantees of the rotation', () => {
  test('round: any n meetings in a row contain each member once in each role, in list order', () => {
    fc.assert(
      fc.property(size, fc.constantFrom(oneRole, threeRoles), fc.nat(12), (n, roles, start) => {
        const team = new Simulation(teamOf(letters.slice(0, n), { roles, meetings: 24 })).publish()
        for (let held = 1; held <= start; held += 1) team.hold(held)
        for (const { id } of roles) {
          const order = `${team.published(1, start, id)} ${team.coming(24, id)}`
            .split(' ')
            .filter((x) => x !== '?')
          const whole = order.filter((holder) => holder !== '')
          for (let first = 0; first + n <= whole.length; first += 1) {
            expect(new Set(whole.slice(first, first + n)).size).toBe(n)
          }
        }
        expect(team.coming(n).split(' ').join('')).toBe(
          (letters.slice(0, n) + letters.slice(0, n)).slice(start % n, (start % n) + n),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('deterministic: the same facts give the same turns, also after a way through JSON', () => {
    fc.assert(
      fc.property(anyTeam(), (facts) => {
        const again: TurnFacts = JSON.parse(JSON.stringify(facts))
        expect(plan(again)).toEqual(plan(facts))
      }),
      { numRuns: 60 },
    )
  })

  test('idempotent: publishing twice is publishing once, and publishes what was shown', () => {
    fc.assert(
      fc.property(anyTeam(), (facts) => {
        const shown = plan(facts)
        const team = new Simulation(facts).publish()
        expect(plan(team.facts)).toEqual(shown)
        expect(team.act(null, { type: 'publish-turns' })).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('long leave does not pile up turns, and no two turns come closer than half a round', () => {
    fc.assert(
      fc.property(size, fc.integer({ min: 4, max: 14 }), fc.nat(9), (n, length, index) => {
        const id = letters[index % n] ?? 'A'
        const team = new Simulation(teamOf(letters.slice(0, n), { meetings: 36 }))
        team.away(id, 4, 3 + length)
        const order = team.coming(36).split(' ')
        const back = order.slice(3 + length, 3 + length + n)
        expect(back.filter((holder) => holder === id).length).toBeLessThanOrEqual(2)
        const turns = order.flatMap((holder, at) => (holder === id ? [at] : []))
        turns.slice(1).forEach((at, k) => {
          expect(at - (turns[k] ?? 0) - 1).toBeGreaterThanOrEqual(n === 2 ? 0 : Math.floor((n - 1) / 2))
        })
      }),
      { numRuns: 60 },
    )
  })

  test("joining or leaving moves nobody else's published date", () => {
    fc.assert(
      fc.property(
        anyTeam(3),
        fc.nat(9),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(10),
        (facts, index, n, place) => {
          const team = new Simulation(facts).publish()
          const before = team.facts
          const { profile } = before
          const leaver = profile.members[index % profile.members.length]?.id ?? who('A')
          const stayed = profile.members.map((one) =>
            one.id === leaver ? { ...one, periods: [{ from: day('2025-08-01'), until: dateOf(n) }] } : one,
          )
          const newcomer = member('Z', { founder: false, periods: [{ from: dateOf(n) }] })
          const members = [...stayed.slice(0, place), newcomer, ...stayed.slice(place)]
          team.facts = { ...before, profile: { ...profile, members } }
          team.publish()
          for (const change of changedTurns(before, team.facts)) {
            if (change.before.length === 0) continue
            const kept = change.before.filter((id) => id !== leaver)
            expect(change.after).toEqual(expect.arrayContaining(kept))
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('outsiders change nothing: whoever is excluded moves no turn and no balance', () => {
    fc.assert(
      fc.property(anyTeam(1), fc.nat(10), fc.integer({ min: 1, max: 6 }), (facts, place, n) => {
        const { members } = facts.profile
        const coach = member('K', { excluded: true })
        const withCoach: TurnFacts = {
          ...facts,
          profile: {
            ...facts.profile,
            members: [...members.slice(0, place), coach, ...members.slice(place)],
          },
        }
        expect(plan(withCoach)).toEqual(plan(facts))
        const team = new Simulation(withCoach).publish()
        for (let held = 1; held < n; held += 1) team.hold(held)
        const [before] = balances(team.facts)
        team.hold(n, 'K')
        expect(balances(team.facts)[0]).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  test('a correction equals having recorded it right', () => {
    fc.assert(
      fc.property(
        anyTeam(2),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(9),
        fc.nat(9),
        (facts, n, wrong, right) => {
          const ids = facts.profile.members.map(({ id }) => id)
          const pick = (index: number) => ids[index % ids.length] ?? who('A')
          const quiet = {
            ...facts,
            profile: { ...facts.profile, settings: { ...facts.profile.settings, publishAhead: 0 } },
          }
          const one = new Simulation(quiet)
          const other = new Simulation(one.facts)
          for (let held = 1; held <= n; held += 1) {
            one.hold(held, held === n ? pick(wrong) : undefined)
            other.hold(held, held === n ? pick(right) : undefined)
          }
          const later = [{ role: lead, members: [pick(right)] }]
          one.act('A', { type: 'correct-doers', occurrence: meeting(n), doers: later })
          expect(one.facts.turns.held).toEqual(other.facts.turns.held)
          expect(balances(one.facts)).toEqual(balances(other.facts))
          expect(plan(one.facts)).toEqual(plan(other.facts))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('empty teams, one and two members work in every role', () => {
    for (const people of ['', 'A', 'AB']) {
      const team = new Simulation(teamOf(people, { roles: threeRoles })).publish()
      for (let held = 1; held <= 6; held += 1) team.hold(held)
      const wanted = { '': '- - -', A: 'A A A', AB: 'A B A' }[people]
      expect(team.published(7, 9)).toBe(wanted)
      expect(team.published(7, 7, notes)).toBe({ '': '-', A: 'A', AB: 'B' }[people])
      expect(team.published(7, 7, clock)).toBe({ '': '-', A: 'A', AB: 'B' }[people])
    }
  })
})
