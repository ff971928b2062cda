import type { Properties } from '../../../workspace-addon/src/google/services'
import { documentStore } from '../../../workspace-addon/src/source/document-store'
import { aSchool, done, everybody, setUp } from './a-doc-team'

const found = { press: 'founding', commands: setUp, people: { put: everybody, remove: [] } }

/** Properties that take everything and keep nothing: what an add-on of this kind may get. */
const forgetful: Properties = {
  getProperties: () => ({}),
  getProperty: () => null,
  setProperties: () => forgetful,
  setProperty: () => forgetful,
  deleteProperty: () => forgetful,
}

const throwing: Properties = {
  ...forgetful,
  setProperty() {
    throw new Error('Service error: Properties')
  },
}

describe('where a team without a server lives', () => {
  it('is the properties of the Doc, where Google gives them', () => {
    const school = aSchool('properties')
    expect(done(school.found()).home).toBe('properties')
    expect(school.google.doc(school.doc).tabs).toHaveLength(1)
  })

  it('is a tab where there are none', () => {
    const school = aSchool('tab')
    expect(done(school.found()).home).toBe('tab')
  })

  it.each([
    ['forget', forgetful],
    ['fail', throwing],
  ])('is a tab where the properties %s, and is found there by everyone', (_, properties) => {
    const school = aSchool('properties')
    const outcome = school.visit('A', {}, (_store, visit, services) =>
      documentStore({ ...services, documentProperties: () => properties }, visit).carryOut(found),
    )
    expect(done(outcome).home).toBe('tab')
    // A colleague to whom Google gives the properties finds it in the tab all the same.
    expect(school.open('B')).toMatchObject({ kind: 'team', snapshot: { home: 'tab', member: 'B' } })
    expect(school.found({ name: 'again' })).toMatchObject({ kind: 'refused' })
  })

  it('is nowhere where Google gives neither, and that is said before anything is lost', () => {
    const school = aSchool('tab')
    const outcome = school.visit('A', {}, (_store, visit, services) =>
      documentStore({ ...services, docs: undefined }, visit).carryOut(found),
    )
    expect(outcome).toEqual({ kind: 'trouble', trouble: 'refused' })
  })

  it('is not looked for in vain: who has not let us read a new Doc may set up a team there', () => {
    const school = aSchool('properties')
    school.google.unshare(school.doc, 'b@school.example')
    expect(school.open('B')).toEqual({ kind: 'none' })
  })
})
