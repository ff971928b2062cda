import type { TeamExport } from '../../../core/src/doc-link/team-export'
import { turnsTable } from '../../../core/src/rotation/view'
import { exportTeam, importTeam, moveTeam } from '../../../workspace-addon/src/source/move-team'
import type { Outcome } from '../../../workspace-addon/src/source/team-source'
import { meeting, on, order } from '../../core/founded'
import { aSchool, done, type School } from './a-doc-team'

const item = order({ type: 'add-item', id: 'i1', occurrence: meeting('2026-09-08'), text: '=Trips 🎒' })
const away = order({
  type: 'report-away',
  id: 'a1',
  member: 'B',
  from: '2026-09-08',
  until: '2026-09-08',
  kind: 'away',
  source: 'self',
})

/** A school some weeks into its year. */
function lived(home: 'properties' | 'tab'): School {
  const school = aSchool(home)
  school.found()
  school.press('B', [away])
  school.press('A', [item])
  school.clock.now = on('2026-09-04').now
  school.open('A')
  return school
}

function exported(school: School): TeamExport {
  const result = school.visit('A', {}, (store, visit) => exportTeam(store, visit))
  if (result.kind !== 'export') throw new Error(`not exported: ${result.kind}`)
  return result.export
}

function bring(school: School, json: unknown, letter = 'A', press = 'import-press'): Outcome {
  return school.visit(letter, { doc: school.doc }, (store, visit) => importTeam(store, visit, press, json))
}

const table = (school: School) => JSON.stringify(turnsTable(school.seen().team, on('2026-09-04').today))

describe.each([
  ['properties', 'properties'],
  ['properties', 'tab'],
  ['tab', 'properties'],
] as const)('a team that moves from the %s of one Doc to the %s of another', (from, to) => {
  it('has the same turns there, the same words and the same people', () => {
    const old = lived(from)
    const school = aSchool(to)
    school.clock.now = old.clock.now
    const json: unknown = JSON.parse(JSON.stringify(exported(old)))
    const brought = done(bring(school, json))
    expect(table(school)).toBe(table(old))
    expect(table(school)).toContain('2026-09-08')
    expect([...brought.words]).toEqual([...old.seen().words])
    expect(brought.people).toEqual(old.seen().people)
    expect(exported(school)).toEqual({ ...exported(old), exportedAt: expect.any(Number) })
  })
})

test('a team is brought in once, and not over another one', () => {
  const json = exported(lived('properties'))
  const school = aSchool('properties')
  done(bring(school, json))
  done(bring(school, json))
  expect(school.seen().version).toBe(1)
  expect(bring(school, json, 'A', 'another-press')).toMatchObject({
    kind: 'refused',
    sentence: expect.stringMatching(/has a team already/),
  })
})

test('whoever is not of a team neither takes it along nor brings it in', () => {
  const old = lived('properties')
  expect(old.visit('stranger', {}, (store, visit) => exportTeam(store, visit))).toEqual({ kind: 'none' })
  const school = aSchool('properties')
  expect(bring(school, exported(old), 'stranger')).toMatchObject({
    kind: 'refused',
    sentence: expect.stringMatching(/stranger@school.example/),
  })
  expect(school.open('A')).toEqual({ kind: 'none' })
})

describe('what is no team of ours', () => {
  const good = exported(lived('properties'))
  const first = good.events[0]
  const hostile: [string, unknown][] = [
    ['nothing', null],
    ['a text', 'roundtable-team'],
    ['another version', { ...good, v: 2 }],
    ['a field too much', { ...good, extra: 1 }],
    ['no events', { ...good, events: [] }],
    ['a log without its beginning', { ...good, events: good.events.slice(1) }],
    [
      'an event that nobody knows',
      { ...good, events: [...good.events, { ...first, event: { type: 'rule-broken' } }] },
    ],
    [
      'an event named like a part of every object',
      { ...good, events: [first, { ...first, event: { type: '__proto__' } }] },
    ],
    [
      'events that hold nothing',
      { ...good, events: good.events.map(({ event, ...one }) => ({ ...one, event: { type: event.type } })) },
    ],
    [
      'a zone that is none',
      {
        ...good,
        events: good.events.map((one) =>
          one.event.type === 'team-founded' ? { ...one, event: { ...one.event, zone: 'No/Where' } } : one,
        ),
      },
    ],
    ['ids that are none', { ...good, people: [{ member: '../../etc', name: 'x', email: null }] }],
  ]

  it.each(hostile)('%s is refused, and nothing is written', (_, json) => {
    const school = aSchool('properties')
    expect(bring(school, json)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/not a team that Roundtable wrote/),
    })
    expect(school.open('A')).toEqual({ kind: 'none' })
    expect(school.script.documents.get(school.doc)?.size).toBe(0)
  })
})

describe('a team that moves to a server', () => {
  const press = (school: School) => school.press('B', [item])
  const move = (school: School, bring: () => Outcome) =>
    school.visit('A', {}, (store, visit) => moveTeam(store, visit, bring))
  const moved: Outcome = { kind: 'refused', sentence: 'This code is too old.', snapshot: null }

  it('is not changed here meanwhile, and gone from here when it is there', () => {
    const school = aSchool('properties')
    school.found()
    let meanwhile: Outcome | null = null
    const seen = school.seen()
    const outcome = move(school, () => {
      meanwhile = press(school)
      return { kind: 'done', snapshot: seen }
    })
    expect([outcome.kind, meanwhile]).toEqual(['done', { kind: 'trouble', trouble: 'busy' }])
    expect(school.open('B')).toEqual({ kind: 'none' })
  })

  it('goes on here at once when it is refused there', () => {
    const school = aSchool('tab')
    school.found()
    expect(move(school, () => moved)).toBe(moved)
    done(press(school))
  })

  it('goes on here after a minute when nobody knows what became of it', () => {
    const school = aSchool('properties')
    school.found()
    const unknown: Outcome = { kind: 'trouble', trouble: 'unreachable' }
    expect(move(school, () => unknown)).toBe(unknown)
    expect(press(school)).toEqual({ kind: 'trouble', trouble: 'busy' })
    expect(school.open('B').kind).toBe('team')
    school.clock.now += 60_000
    done(press(school))
  })

  it('is moved by its members alone', () => {
    const school = aSchool('properties')
    school.found()
    const bring = jest.fn(() => moved)
    const outcome = school.visit('stranger', {}, (store, visit) => moveTeam(store, visit, bring))
    expect([outcome.kind, bring.mock.calls]).toEqual(['refused', []])
  })
})
