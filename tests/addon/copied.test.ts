import { aTeam } from './a-school-of-docs'

/** A copy of the team's Doc, as Google makes it: the text, the tab of the team or its properties, and another id. */
function copied(home: 'properties' | 'tab') {
  const at = aTeam(home)
  const copy = at.copy()
  return { ...at, copy, beside: (name: string) => at.sidebar(name, { doc: copy }) }
}

describe.each(['properties', 'tab'] as const)('a copy of a Doc whose team lies in its %s', (home) => {
  test('says that it is one, and nobody acts in it as if it were the team', () => {
    const { beside } = copied(home)
    const ana = beside('ana')
    ana.open()
    expect(ana.title()).toBe('This Doc is a copy')
    expect(ana.buttons()).toEqual(['Start anew', 'Go on here', 'Help'])
    ana.press('Help')
    expect(ana.title()).toBe('What Roundtable does')
  })

  test('begins anew, and the team of the other Doc stays', () => {
    const { beside, ana: before } = copied(home)
    const stranger = beside('stranger')
    stranger.open()
    stranger.press('Start anew')
    expect(stranger.buttons()).toContain('Set up the team')
    before.open()
    expect(before.words()).toContain('Who does what')
  })

  test('goes on as the Doc of the team when one of its members says so, also for the others', () => {
    const { beside } = copied(home)
    const stranger = beside('stranger')
    stranger.open()
    stranger.press('Go on here')
    expect(stranger.title()).toBe('That did not work')
    const [ana, ben] = [beside('ana'), beside('ben')]
    ben.open()
    ana.open()
    ana.press('Go on here')
    expect(ana.words()).toContain('Who does what')
    // The card of before takes nothing away any more.
    ben.press('Start anew')
    expect(ben.words()).toContain('Who does what')
  })
})
