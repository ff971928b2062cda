import { pushed, sidebarOf } from '../doubles/apps-script/sidebar'
import { addressOf, done } from './source/a-doc-team'
import { aLinkedSchool, server } from './source/a-linked-doc'

const addon = pushed(server)
const code = 'ABCDEF'

/** A school with a server, and the sidebars beside its Doc. */
function aSchoolOfSidebars() {
  const school = aLinkedSchool()
  const beside = (letter: string) => {
    const sidebar = sidebarOf(addon, school.script, { doc: school.doc, email: addressOf(letter) })
    sidebar.open()
    return sidebar
  }
  return { school, beside }
}

/** The card of a Doc without a team on which a code can be typed, or an export pasted. */
function oldCards(beside: ReturnType<typeof aSchoolOfSidebars>['beside']) {
  const [join, bring] = [beside('A'), beside('A')]
  join.press('Use with Teams')
  bring.press('Bring an export')
  return { join, bring }
}

describe('a card of before there was a team', () => {
  test('brings no team of Teams over one of the Doc', () => {
    const { school, beside } = aSchoolOfSidebars()
    const { join } = oldCards(beside)
    done(school.found())
    join.press('Use with Teams', { code })
    expect(join.words()).toContain('This Doc has a team of its own')
    expect(join.title()).not.toBe('Join a team of Teams')
    expect(school.server.asked).toEqual([])
    expect(beside('A').buttons()).toContain("Everyone's turns")
  })

  test('brings nothing over a team of Teams, and nothing beside it', () => {
    const { school, beside } = aSchoolOfSidebars()
    const { join, bring } = oldCards(beside)
    const stranger = oldCards(beside).bring
    school.door('A', ({ moving }) => moving.join(code))
    join.press('Use with Teams', { code: 'GHJKMN' })
    expect(join.words()).toContain('This Doc shows a team of Teams already')
    bring.press('Bring an export', { export: '{"v":1}' })
    expect(bring.words()).toContain('This Doc shows a team of Teams already')
    expect(school.server.asked.filter((path) => path === 'link')).toHaveLength(1)
    // Nor does somebody who is not of that team bring another one.
    school.server.linked = false
    stranger.press('Bring an export', { export: '{"v":1}' })
    expect(stranger.words()).toContain('This Doc shows a team of Teams already')
    expect(school.holds()).toBe(false)
  })
})

describe('a Doc of a team that does not know whoever opens it', () => {
  function foreign() {
    const at = aSchoolOfSidebars()
    at.school.door('A', ({ moving }) => moving.join(code))
    at.school.server.linked = false
    return { ...at, side: at.beside('B') }
  }

  test('has no button that does nothing', () => {
    const { side } = foreign()
    expect(side.title()).toBe('This Doc belongs to a team of Teams')
    expect(side.buttons()).not.toContain('Back')
    side.press('Help')
    expect(side.title()).toBe('What Roundtable does')
    side.press('Next meeting')
    expect(side.title()).toBe('This Doc belongs to a team of Teams')
  })

  test('is joined by a code', () => {
    const { side, school } = foreign()
    side.press('Use with Teams', { code })
    expect(school.server.linked).toBe(true)
    expect(side.buttons()).toContain("Everyone's turns")
  })

  test('can be set up anew where that team is no more', () => {
    const { side, beside, school } = foreign()
    side.press('Take the Doc from it')
    expect(side.buttons()).toContain('Set up the team')
    const other = beside('C')
    expect(other.buttons()).toContain('Set up the team')
    other.press('Set up the team')
    other.press('Save', { weekdays: ['2'], zone: 'Europe/Madrid', members: 'C <c@school.example>' })
    expect(other.buttons()).toContain("Everyone's turns")
    expect(school.holds()).toBe(true)
  })
})

test('a press that got no answer is not said to be undone', () => {
  const { school, beside } = aSchoolOfSidebars()
  school.door('A', ({ moving }) => moving.join(code))
  const side = beside('A')
  side.press('Actions')
  school.server.down = true
  side.press('Add action', { text: 'Copy the rubric' })
  expect(side.title()).toBe('Not certain yet')
  expect(side.buttons()).toContain('Try again')
  side.open()
  expect(side.title()).toBe('Nothing was written')
})

describe('a card that says why the team could not be reached', () => {
  test('has a help that helps, and no export where none can be brought', () => {
    const { school, beside } = aSchoolOfSidebars()
    done(school.found())
    school.script.documents.get(school.doc)?.set('rt.head', 'changed by hand')
    const side = beside('A')
    expect(side.words()).toContain('not as Roundtable left it')
    expect(side.buttons()).toEqual(['Try again', 'Help'])
    side.press('Help')
    expect(side.title()).toBe('What Roundtable does')
  })
})
