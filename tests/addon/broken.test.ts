import type { Fate, ServiceCall } from '../doubles/apps-script/execution'
import { aTeam, school } from './a-school-of-docs'

const entries = ['onHomepage', 'onFileScopeGranted', 'onStartAgain', 'onSettings', 'onHelp'] as const

/** Every call of an act, one after the other, as the one that throws. */
function throwingAt(nth: number, how: Fate, seen: { thrown: boolean }) {
  return {
    fate({ number }: ServiceCall): Fate {
      if (number !== nth) return 'passes'
      seen.thrown = true
      return how
    },
  }
}

describe('when a service of Google throws', () => {
  test.each(entries)('%s answers with a card all the same, at whichever call it was', (entry) => {
    const at = aTeam()
    let thrown = 0
    for (let nth = 1; ; nth += 1) {
      const seen = { thrown: false }
      const ben = at.sidebar('ben', throwingAt(nth, 'throws-before', seen))
      ben.open(entry)
      if (!seen.thrown) break
      thrown += 1
      expect(ben.buttons().length).toBeGreaterThan(0)
    }
    expect(thrown).toBeGreaterThan(2)
  })

  test('a card that could not be drawn says so, whichever part of it was refused', () => {
    const at = aTeam()
    for (let cardFails = 1; cardFails < 20; cardFails += 3) {
      const ben = at.sidebar('ben', { cardFails })
      ben.open()
      expect(ben.title()).toBe('Google broke off')
      expect(ben.words()).toContain('Nothing is lost')
      expect(ben.buttons()).toEqual(['Try again', 'Help'])
    }
  })

  test('a press says that it is not certain, keeps what was typed, and is done once when it is tried again', () => {
    let thrown = 0
    for (let nth = 1; ; nth += 1)
      for (const how of ['throws-before', 'throws-after'] as const) {
        const at = aTeam()
        at.ana.press('Actions')
        const seen = { thrown: false }
        const broken = at.sidebar('ana', throwingAt(nth, how, seen))
        broken.putBack(at.ana.stack())
        broken.press('Add action', { text: 'Copy the rubric' })
        if (!seen.thrown) {
          expect(thrown).toBeGreaterThan(5)
          return
        }
        thrown += 1
        at.ana.putBack(broken.stack())
        if (at.ana.title() === 'Not certain yet') expect(at.ana.words()).toContain('What you typed is kept')
        if (at.ana.buttons().includes('Try again')) at.ana.press('Try again')
        at.ana.open()
        at.ana.press('Actions')
        expect(at.ana.words().match(/Copy the rubric/g)).toHaveLength(1)
      }
  })

  test('a press whose card could not be drawn is not done again', () => {
    const at = aTeam()
    at.ana.press('Actions')
    const broken = at.sidebar('ana', { cardFails: 20 })
    broken.putBack(at.ana.stack())
    broken.press('Add action', { text: 'Copy the rubric' })
    expect(broken.title()).toBe('Not certain yet')
    at.ana.putBack(broken.stack())
    at.ana.press('Try again')
    expect(at.ana.words().match(/Copy the rubric/g)).toHaveLength(1)
  })

  test('speaks the language of the person', () => {
    const at = school('properties', 'es')
    at.allow()
    const ana = at.sidebar('ana', { cardFails: 2 })
    ana.open()
    expect(ana.title()).toBe('Google se interrumpió')
  })
})
