import fc from 'fast-check'
import { changedTurns } from '../../../core/src/rotation/changed'
import { layGrid } from '../../../core/src/rotation/grid'
import { previewAway, previewCancel } from '../../../core/src/rotation/preview'
import { noTurns, type TurnFacts } from '../../../core/src/rotation/turns'
import { turnsTable } from '../../../core/src/rotation/view'
import { walk } from '../../../core/src/rotation/walk'
import { anyTeam, letters } from './arbitrary'
import { Simulation } from './simulate'
import {
  clock,
  dateOf,
  day,
  lead,
  meeting,
  member,
  notes,
  oneRole,
  teamOf,
  thing,
  threeRoles,
  who,
} from './team-of'

const beginning = day('2025-08-25')
const size = fc.integer({ min: 3, max: 10 })

/** Who holds which role of the coming meetings, without how sure it is. */
const plan = (facts: TurnFacts) =>
  turnsTable(facts, beginning).map(({ occurrence, turns }) => [
    occurrence,
    turns.map(({ holders }) => holders),
  ])

/** Balances in turns after the meetings held so far. */
const balances = (facts: TurnFacts) => {
  const { occurrences } = facts.calendar
  const stop = occurrences.reduce((last, { status }, i) => (status === 'held' ? i + 1 : last), 0)
  const { accounts } = walk(layGrid(facts), { from: beginning, stop, bare: true })
  return accounts.balance.map((row) => row.map((value) => Number(value) / Number(accounts.unit)))
}

const awayOn = (id: string, n: number, until = n) => ({
  type: 'report-away' as const,
  id: thing(`a-${id}-${n}`),
  member: who(id),
  from: dateOf(n),
  until: dateOf(until),
  kind: 'away' as const,
  source: 'self' as const,
})

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
