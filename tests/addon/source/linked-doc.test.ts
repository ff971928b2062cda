import { meeting, order } from '../../core/founded'
import { Ended, type Fate, type ServiceCall } from '../../doubles/apps-script/execution'
import { done } from './a-doc-team'
import { aLinkedSchool } from './a-linked-doc'

const item = order({ type: 'add-item', id: 'i1', occurrence: meeting('2026-09-08'), text: 'Trips' })
const code = 'ABC DEF'

type School = ReturnType<typeof aLinkedSchool>

/** Every call of an act at which the script can be stopped, each in a school of its own. */
function stopEach(begin: () => School, act: (school: School, fate: (call: ServiceCall) => Fate) => void) {
  const stopped: School[] = []
  for (let at = 1; ; at += 1)
    for (const how of ['ends-before', 'ends-after'] as const) {
      const school = begin()
      try {
        act(school, ({ number }) => (number === at ? how : 'passes'))
        return stopped
      } catch (problem) {
        if (!(problem instanceof Ended)) throw problem
        stopped.push(school)
      }
    }
}

function withATeam(): School {
  const school = aLinkedSchool()
  done(school.found())
  return school
}

const opened = (school: School, letter = 'B') => school.door(letter, ({ source }) => source.open())
const press = (school: School) =>
  school.door('B', ({ source }) => source.carryOut({ press: 'by-b', commands: [item] }))
const move = (school: School, fate?: (call: ServiceCall) => Fate) =>
  school.door('A', ({ moving }) => moving.move(code), fate === undefined ? {} : { fate })

describe('a move to the server that was stopped at any call', () => {
  const stops = () => stopEach(withATeam, (school, fate) => void move(school, fate))

  test('leaves one team: on the server where it has come there, else here', () => {
    const all = stops()
    expect(all.length).toBeGreaterThan(20)
    expect(new Set(all.map(({ server }) => server.linked))).toEqual(new Set([true, false]))
    for (const school of all) {
      school.clock.now += 61_000
      const seen = opened(school)
      expect(seen).toMatchObject({
        kind: 'team',
        snapshot: { home: school.server.linked ? 'server' : 'properties' },
      })
      done(press(school))
      if (!school.server.linked) continue
      // Nor does a team of before come to light when the Doc leaves the one of now.
      school.door('A', ({ moving }) => moving.unlink())
      expect([school.holds(), opened(school)]).toEqual([false, { kind: 'none' }])
    }
  })

  test('is finished by the same press again', () => {
    for (const school of stops()) {
      school.clock.now += 61_000
      opened(school, 'A')
      done(move(school))
      expect([school.server.linked, school.holds()]).toEqual([true, false])
    }
  })

  test('is written to nowhere while the server is away, and seen all the same', () => {
    for (const school of stops()) {
      school.clock.now += 61_000
      if (school.door('B', (door) => door.linked())) continue
      const isMoving = school.visit('A', {}, (store) => store.open())
      if (isMoving.kind !== 'team' || !isMoving.snapshot.moving) continue
      school.server.down = true
      expect(opened(school).kind).toBe('team')
      expect(press(school)).toEqual({ kind: 'trouble', trouble: 'unreachable' })
    }
  })

  test('goes on here only when the server has said so to somebody of the team', () => {
    const school = withATeam()
    school.server.down = true
    expect(move(school)).toEqual({ kind: 'trouble', trouble: 'unreachable' })
    school.server.down = false
    opened(school, 'stranger')
    expect(opened(school)).toMatchObject({ snapshot: { moving: true } })
    expect(press(school)).toEqual({ kind: 'trouble', trouble: 'busy' })
    school.clock.now += 61_000
    opened(school, 'stranger')
    done(press(school))
    expect(opened(school)).not.toHaveProperty('snapshot.moving')
  })
})

test('a code that was used and not noted is found by whoever opens the Doc next', () => {
  const join = (school: School, fate: (call: ServiceCall) => Fate) =>
    void school.door('A', ({ moving }) => moving.join(code), { fate })
  const all = stopEach(aLinkedSchool, join)
  expect(all.some(({ server }) => server.linked)).toBe(true)
  for (const school of all)
    expect(opened(school)).toMatchObject(
      school.server.linked ? { kind: 'team', snapshot: { home: 'server' } } : { kind: 'none' },
    )
})

describe('the server is asked', () => {
  test('by a Doc with a team of its own, or without any, never', () => {
    const school = aLinkedSchool()
    expect(school.calls(() => opened(school))).toEqual([])
    done(school.found())
    expect(school.calls(() => opened(school))).toEqual([])
    expect(school.calls(() => done(press(school)))).toEqual([])
  })

  test('once for a press, and once for a card, where the team is there', () => {
    const school = aLinkedSchool()
    school.door('A', ({ moving }) => moving.join(code))
    expect(school.calls(() => opened(school))).toEqual(['open'])
    expect(school.calls(() => done(press(school)))).toEqual(['commands'])
  })

  test('where Google gives the Doc nothing in which it could say that it is linked', () => {
    const school = aLinkedSchool('tab')
    expect(school.calls(() => opened(school))).toEqual(['open'])
    school.server.down = true
    expect(opened(school)).toEqual({ kind: 'none' })
  })

  test('after the Doc was taken from a team that is no more, or that is there after all', () => {
    const school = aLinkedSchool()
    school.door('A', ({ moving }) => moving.join(code))
    school.server.linked = false
    expect(school.door('B', (door) => [door.source.open(), door.linked()])).toEqual([{ kind: 'none' }, true])
    school.door('B', ({ moving }) => moving.letGo())
    expect(school.door('B', (door) => [door.source.open(), door.linked()])).toEqual([{ kind: 'none' }, false])
    school.server.linked = true
    expect(opened(school)).toMatchObject({ snapshot: { home: 'server' } })
  })
})
