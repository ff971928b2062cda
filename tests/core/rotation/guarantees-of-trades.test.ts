import fc from 'fast-check'
import { changedTurns } from '../../../core/src/rotation/changed'
import { previewAway, previewCancel } from '../../../core/src/rotation/preview'
import { noTurns } from '../../../core/src/rotation/turns'
import { anyTeam } from './arbitrary'
import { balances, plan } from './outcome'
import { Simulation } from './simulate'
import { dateOf, lead, letters, meeting, teamOf, thing, who } from './team-of'

const size = fc.integer({ min: 3, max: 10 })

const awayOn = (id: string, n: number, until = n) => ({
  type: 'report-away' as const,
  id: thing(`a-${id}-${n}`),
  member: who(id),
  from: dateOf(n),
  until: dateOf(until),
  kind: 'away' as const,
  source: 'self' as const,
})

describe('guarantees of exchanges, swaps and cancellations', () => {
  test('a completed swap is neutral: when both dates were held all balances are as without it', () => {
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }), (n, one, other) => {
        fc.pre(one !== other && one <= n && other <= n)
        const team = new Simulation(teamOf(letters.slice(0, n), { meetings: 20 })).publish()
        const plain = new Simulation(team.facts)
        team.goTo(1, 100)
        const mine = { occurrence: meeting(one), role: lead }
        const theirs = { occurrence: meeting(other), role: lead }
        team.act(team.holder(one), { type: 'propose-swap', id: thing('s'), mine, theirs })
        team.act(team.holder(other), { type: 'accept-swap', id: thing('s') })
        for (let held = 1; held <= n; held += 1) {
          team.hold(held)
          plain.hold(held)
        }
        expect(team.published(1, n)).not.toBe(plain.published(1, n))
        expect(balances(team.facts)).toEqual(balances(plain.facts))
      }),
      { numRuns: 40 },
    )
  })

  test('an exchange moves exactly two people, and only these two', () => {
    let traded = 0
    fc.assert(
      fc.property(anyTeam(2, { publishAhead: 10 }), fc.integer({ min: 1, max: 10 }), (facts, n) => {
        const team = new Simulation(facts).publish()
        const holder = team.holder(n)
        fc.pre(holder !== '-')
        const before = team.facts
        team.away(holder, n)
        for (const exchange of team.facts.turns.exchanges) {
          const changes = changedTurns(before, team.facts).filter(({ role }) => role === exchange.role)
          const moved = changes.flatMap((one) => [...one.before, ...one.after])
          const allowed = [exchange.from, ...(exchange.to === null ? [] : [exchange.to])]
          expect(new Set(moved)).toEqual(new Set(allowed))
          expect(changes).toHaveLength(exchange.back === null ? 1 : 2)
          traded += exchange.back === null ? 0 : 1
        }
      }),
      { numRuns: 80 },
    )
    expect(traded).toBeGreaterThan(20)
  })

  test('withdrawing restores: the published turns are as if nothing had been said', () => {
    fc.assert(
      fc.property(
        anyTeam(1, { publishAhead: 8 }),
        fc.nat(9),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(5),
        (facts, index, n, more) => {
          const team = new Simulation(facts).publish()
          const id = facts.profile.members[index % facts.profile.members.length]?.id ?? 'A'
          const before = team.facts
          team.act(id, awayOn(id, n, n + more))
          team.act(id, { type: 'withdraw-away', id: thing(`a-${id}-${n}`) })
          expect(team.facts.turns.published).toEqual(before.turns.published)
          expect(plan(team.facts)).toEqual(plan(before))
        },
      ),
      { numRuns: 80 },
    )
  })

  test('a cancellation costs nobody: sliding gives the turns that the list without the meeting gives', () => {
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom('slide' as const, 'keep' as const),
        (n, gone, mode) => {
          const team = new Simulation(teamOf(letters.slice(0, n), { meetings: 20 })).publish()
          const { calendar } = team.facts
          const without = {
            ...team.facts,
            turns: noTurns,
            calendar: {
              ...calendar,
              occurrences: calendar.occurrences.filter(({ id }) => id !== meeting(gone)),
            },
          }
          team.act('A', { type: 'cancel-meeting', occurrence: meeting(gone), mode })
          if (mode === 'slide') expect(plan(team.facts)).toEqual(plan(without))
          for (let held = 1; held <= 12; held += 1) if (held !== gone) team.hold(held)
          const [row] = balances(team.facts)
          expect(Math.max(...(row ?? [])) - Math.min(...(row ?? []))).toBeLessThanOrEqual(1.0000001)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('preview equals assignment, for absences and cancellations', () => {
    fc.assert(
      fc.property(
        anyTeam(2),
        fc.nat(9),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(4),
        (facts, index, n, more) => {
          const team = new Simulation(facts).publish()
          const id = facts.profile.members[index % facts.profile.members.length]?.id ?? 'A'
          const before = team.facts
          const command = awayOn(id, n, n + more)
          const shown = previewAway(before, command, team.moment(id))
          const events = team.act(id, command)
          const exchanges = events.flatMap((event) =>
            event.type === 'exchange-proposed' ? [event.exchange] : [],
          )
          expect(shown).toEqual({ preview: { exchanges, changed: changedTurns(before, team.facts) } })
          const between = team.facts
          const cancel = previewCancel(between, meeting(n), team.moment('A'))
          team.act('A', { type: 'cancel-meeting', occurrence: meeting(n), mode: 'slide' })
          expect(cancel).toMatchObject({ preview: { slide: { changed: changedTurns(between, team.facts) } } })
        },
      ),
      { numRuns: 60 },
    )
  })
})
