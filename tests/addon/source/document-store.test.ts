import { type DocumentStore, documentStore } from '../../../workspace-addon/src/source/document-store'
import type { Outcome } from '../../../workspace-addon/src/source/team-source'
import { meeting, on, order, promised } from '../../core/founded'
import { addressOf, aSchool, done, everybody, personOf, setUp } from './a-doc-team'

const away = (letter: string, id: string, from = '2026-09-01') =>
  order({ type: 'report-away', id, member: letter, from, until: from, kind: 'away', source: 'self' })

describe.each(['properties', 'tab'] as const)('a team that lives in the %s of its Doc', (home) => {
  it('is not there before it is set up', () => {
    expect(aSchool(home).open('A')).toEqual({ kind: 'none' })
  })

  it('is founded with its people, and everyone opens it as who they are', () => {
    const school = aSchool(home)
    const { team, version, member } = done(school.found())
    expect({ version, member }).toEqual({ version: 1, member: 'A' })
    const seen = school.open('B')
    if (seen.kind !== 'team') throw new Error('no team')
    expect(seen.snapshot.team).toEqual(team)
    expect(seen.snapshot).toMatchObject({ member: 'B', home, version: 1 })
    expect(seen.snapshot.people.map(({ name }) => name)).toContain('Teacher F')
    expect(promised(team).slice(0, 2)).toEqual(['09-01 A', '09-08 B'])
  })

  it('goes on from one press to the next', () => {
    const school = aSchool(home)
    school.found()
    const after = done(school.press('A', [away('A', 'a1')]))
    expect(after.version).toBe(2)
    expect(promised(after.team)[0]).not.toBe('09-01 A')
    expect(school.seen().team).toEqual(after.team)
  })

  it('refuses with a sentence what core refuses, and changes nothing', () => {
    const school = aSchool(home)
    school.found()
    const outcome = school.press('B', [away('C', 'a1')])
    expect(outcome).toMatchObject({ kind: 'refused', snapshot: { version: 1 } })
    expect(outcome.kind === 'refused' && outcome.sentence).toMatch(/for yourself/)
    expect(school.seen().version).toBe(1)
  })

  it('is seen but not changed by somebody who may open the Doc and is not of the team', () => {
    const school = aSchool(home)
    school.found()
    expect(school.open('stranger')).toMatchObject({ kind: 'team', snapshot: { member: null } })
    expect(school.press('stranger', [away('A', 'a1')])).toMatchObject({ kind: 'refused' })
    const noted = order({ type: 'close-round', round: 'r1' })
    expect(school.press('stranger', [noted], {}, { actor: 'roundtable' })).toMatchObject({ kind: 'refused' })
  })

  it('does a press that comes again once', () => {
    const school = aSchool(home)
    school.found()
    const item = order({ type: 'add-item', id: 'i1', occurrence: meeting('2026-09-01'), text: 'Trips' })
    const first = done(school.press('A', [item], { name: 'twice' }))
    const second = done(school.press('A', [item], { name: 'twice' }))
    expect(second).toEqual(first)
    expect(school.seen().version).toBe(2)
  })

  it('keeps what people wrote under its id, and erases it when it is taken back', () => {
    const school = aSchool(home)
    school.found()
    const win = order({
      type: 'log-win',
      id: 'w1',
      occurrence: meeting('2026-09-01'),
      text: 'Ñandú 🎉',
      people: ['B'],
    })
    const words = (seen: ReturnType<typeof done>) => [...seen.words.values()]
    expect(words(done(school.press('A', [win])))).toContain('Ñandú 🎉')
    expect(words(school.seen())).toContain('Ñandú 🎉')
    school.press('A', [order({ type: 'withdraw-win', id: 'w1' })])
    expect(words(school.seen())).not.toContain('Ñandú 🎉')
  })

  it('does what the clock has made due when it is opened, once, and saves it', () => {
    const school = aSchool(home)
    school.found()
    school.clock.now = on('2026-09-01', undefined, '17:00').now
    const opened = school.seen()
    expect(opened.version).toBe(2)
    expect(opened.team.rounds.rounds).toMatchObject([{ mode: 'named', state: 'open' }])
    expect(school.seen().version).toBe(2)
    school.clock.now = on('2026-09-04').now
    const later = school.seen()
    expect(later.team.rounds.rounds).toMatchObject([{ state: 'closed' }])
    expect(later.team.calendar.occurrences[0]).toMatchObject({ status: 'held' })
  })

  it('lets only a lead change the addresses by which people are known', () => {
    const school = aSchool(home)
    school.found()
    const put = [{ ...personOf('A'), email: addressOf('B') }]
    expect(school.press('B', [], {}, { people: { put, remove: [] } })).toMatchObject({ kind: 'refused' })
    expect(school.open('A')).toMatchObject({ snapshot: { member: 'A' } })
  })
})

test('whom Google does not name sees the team and changes nothing, and is told what to do in their language', () => {
  const school = aSchool('properties')
  school.found()
  const nameless = <T>(act: (store: DocumentStore) => T) =>
    school.visit('A', {}, (_, visit, services) =>
      act(documentStore(services, { ...visit, email: null, language: 'es' })),
    )
  expect(nameless((store) => store.open())).toMatchObject({ kind: 'team', snapshot: { member: null } })
  const order = { press: 'nobodys-press', commands: [away('A', 'a1')] }
  const told = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.sentence : outcome.kind)
  // The team of this Doc speaks English.
  expect(told(nameless((store) => store.carryOut(order)))).toMatch(/Sign in with your school account/)
  const empty = aSchool('properties')
  const founding = { press: 'founding', commands: setUp, people: { put: everybody, remove: [] } }
  const outcome = empty.visit('A', {}, (_, visit, services) =>
    documentStore(services, { ...visit, email: null, language: 'es' }).carryOut(founding),
  )
  expect(told(outcome)).toMatch(/Entra con tu cuenta del centro/)
})
