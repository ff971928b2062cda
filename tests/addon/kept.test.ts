import type { Fate, ServiceCall } from '../doubles/apps-script/execution'
import { indexOf, linesOf, typeAt } from '../doubles/google/doc-model/user-edits'
import { aTeam, school } from './a-school-of-docs'

/** The value of a field on the card that is seen. */
function fieldOf(card: object, name: string): string | undefined {
  const [, value] =
    new RegExp(`"name":"${name}"[^}]*?"value":"((?:[^"\\\\]|\\\\.)*)"`).exec(JSON.stringify(card)) ?? []
  return value
}

describe('what was typed', () => {
  test('stays on the card when an action of it is done or dropped', () => {
    const at = aTeam()
    at.ana.press('Actions')
    at.ana.press('Add action', { text: 'Copy the rubric' })
    at.ana.press('Add action', { text: 'Book the room' })
    at.ana.press('Done', { text: 'Half a sent' })
    expect(at.ana.words()).not.toContain('Copy the rubric')
    expect(fieldOf(at.ana.card(), 'text')).toBe('Half a sent')
    at.ana.press('Drop', { text: 'Half a sentence' })
    expect(at.ana.words()).toContain('No open actions')
    expect(fieldOf(at.ana.card(), 'text')).toBe('Half a sentence')
  })

  test('stays also when that is refused', () => {
    const at = aTeam()
    at.ana.press('Actions')
    at.ana.press('Add action', { text: 'Copy the rubric' })
    const before = at.ana.stack()
    at.ana.press('Done')
    at.ana.putBack(before)
    at.ana.press('Drop', { text: 'Half a sentence' })
    expect(fieldOf(at.ana.card(), 'text')).toBe('Half a sentence')
  })

  test('is pasted again where it is too long for a card, and the card is there', () => {
    const at = school()
    at.allow()
    const ana = at.sidebar('ana')
    const paste = `{"kind":"${'not ours, '.repeat(30_000)}"}`
    ana.open()
    ana.press('Bring an export')
    ana.press('Bring an export', { export: paste })
    expect(ana.words()).toContain('This is not a team that Roundtable wrote')
    expect(ana.words()).toContain('paste it once more')
    expect(fieldOf(ana.card(), 'export')).toBe('')
    // Nor does the button that tries again carry it.
    const broken = at.sidebar('ana', { cardFails: 3 })
    broken.putBack(ana.stack())
    broken.press('Bring an export', { export: paste })
    expect(broken.words()).toContain('paste it once more')
    ana.putBack(broken.stack())
    ana.press('Try again')
    expect(ana.title()).toBe('Bring an export')
  })
})

test('twenty notes are taken over from the Doc in one write', () => {
  const at = aTeam()
  at.ana.press('Insert agenda')
  at.ana.press('Insert', { spot: 'top' })
  const notes = Array.from({ length: 20 }, (_, n) => `We agreed on number ${n + 1}`)
  at.google.edit(at.doc, (document) => {
    const line = linesOf(document).find((one) => one.includes('Decisions')) ?? ''
    return typeAt(document, indexOf(document, line.trimEnd()) + line.length, `${notes.join('\n')}`)
  })
  const writes: string[] = []
  const ana = at.sidebar('ana', {
    fate({ name }: ServiceCall): Fate {
      if (name === 'Properties.setProperty') writes.push(name)
      return 'passes'
    },
  })
  ana.open()
  ana.press('Decisions and topics')
  writes.length = 0
  ana.press('Take over from the Doc')
  const card = JSON.stringify(ana.card())
  expect(notes.filter((note) => !new RegExp(`${note}\\b`).test(card))).toEqual([])
  expect(writes).toHaveLength(1)
})

test('an export is named by the day of the team', () => {
  const at = aTeam()
  // In Madrid it is the next day.
  at.clock.now = Date.parse('2026-09-06T22:30Z')
  at.ana.press('Settings')
  at.ana.press('Our data')
  at.ana.press('Export everything')
  expect(at.google.files().map(({ name }) => name)).toContain('Roundtable 2026-09-07')
})
