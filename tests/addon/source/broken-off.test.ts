import type { Outcome } from '../../../workspace-addon/src/source/team-source'
import { meeting, order } from '../../core/founded'
import type { Fate, ServiceCall } from '../../doubles/apps-script/execution'
import { Ended } from '../../doubles/apps-script/execution'
import { aSchool, done, everybody, type School, setUp } from './a-doc-team'

const item = (id: string) =>
  order({ type: 'add-item', id, occurrence: meeting('2026-09-01'), text: `Topic ${id}` })

const titles = (school: School) => school.seen().team.agenda.items.map(({ id }) => id)

/** Whether the act was stopped at the call of that number; false when it has fewer calls. */
function stopped(act: (fate: (call: ServiceCall) => Fate) => void, at: number, how: Fate): boolean {
  try {
    act(({ number }) => (number === at ? how : 'passes'))
    return false
  } catch (problem) {
    if (!(problem instanceof Ended)) throw problem
    return true
  }
}

/** Every place at which an act with these calls can be stopped. */
function* places(): Generator<{ at: number; how: Fate }> {
  for (let at = 1; at <= 40; at += 1)
    for (const how of ['ends-before', 'ends-after'] as const) yield { at, how }
}

describe.each(['properties', 'tab'] as const)('in the %s, a script that is stopped at any call', (home) => {
  it('leaves the state before a press or after it; the press comes again and is done once', () => {
    let stops = 0
    for (const { at, how } of places()) {
      const school = aSchool(home)
      school.found()
      school.press('A', [item('before')])
      const press = (fate: (call: ServiceCall) => Fate) =>
        void school.press('A', [item('new')], { name: 'pressed-again', fate })
      if (!stopped(press, at, how)) break
      stops += 1
      expect([['before'], ['before', 'new']]).toContainEqual(titles(school))
      // A colleague is not held up, nor does their press lose anything.
      done(school.press('B', [item('other')]))
      done(school.press('A', [item('new')], { name: 'pressed-again' }))
      expect(titles(school).sort()).toEqual(['before', 'new', 'other'])
      if (home === 'properties') expectNothingLeft(school)
    }
    expect(stops).toBeGreaterThan(5)
  })

  it('while a team is set up leaves none or one, and the set-up comes again and is done once', () => {
    let stops = 0
    for (const { at, how } of places()) {
      const school = aSchool(home)
      if (!stopped((fate) => void school.found({ name: 'founding', fate }), at, how)) break
      stops += 1
      done(school.press('A', setUp, { name: 'founding' }, { people: { put: everybody, remove: [] } }))
      expect(school.seen()).toMatchObject({ version: 1, member: 'A' })
      expect(school.google.doc(school.doc).tabs).toHaveLength(home === 'tab' ? 2 : 1)
    }
    expect(stops).toBeGreaterThan(5)
  })
})

describe.each(['properties', 'tab'] as const)(
  'in the %s, a colleague who comes in between two calls',
  (home) => {
    it('gets theirs done too, at once or after waiting for the lock', () => {
      for (let at = 1; ; at += 1) {
        const school = aSchool(home)
        school.found()
        const press = () => school.press('B', [item('second')], { name: 'second' })
        let came: Outcome | null = null
        const between = ({ number }: ServiceCall) => {
          if (number === at) came = press()
        }
        done(school.press('A', [item('first')], { between }))
        if (came === null) break
        expect([
          { kind: 'trouble', trouble: 'busy' },
          { kind: 'done', snapshot: expect.anything() },
        ]).toContainEqual(came)
        done(press())
        expect(titles(school).sort()).toEqual(['first', 'second'])
      }
    })
  },
)

test.each(['properties', 'tab'] as const)(
  'in the %s, of two who take one turn at once one wins and the other is told',
  (home) => {
    for (let at = 1; ; at += 1) {
      const school = aSchool(home)
      school.found()
      const take = (letter: string) =>
        order({
          type: 'take-over',
          occurrence: meeting('2026-09-01'),
          role: 'facilitator',
          from: 'A',
          member: letter,
        })
      const press = () => school.press('C', [take('C')], { name: 'by-c' })
      let came: Outcome | null = null
      const between = ({ number }: ServiceCall) => {
        if (number === at) came = press()
      }
      const first = school.press('B', [take('B')], { between })
      if (came === null) break
      const second = press()
      expect([first.kind, second.kind].sort()).toEqual(['done', 'refused'])
      const lost = first.kind === 'refused' ? first : second
      expect(lost.kind === 'refused' && lost.sentence).toMatch(/\w+/)
    }
  },
)

/** No piece lies about that the head does not name. */
function expectNothingLeft({ script, doc }: School): void {
  const held = script.documents.get(doc) ?? new Map()
  const head: { parts: string[][] } = JSON.parse(held.get('rt.head') ?? '')
  expect([...held.keys()].sort()).toEqual(['rt.head', ...head.parts.flat()].sort())
}
