import { linesOf } from '../doubles/google/doc-model/user-edits'
import { failure } from '../doubles/google/faults'
import { aTeam } from './a-school-of-docs'

/** The records of the team: every Doc but the running one. */
function records(at: ReturnType<typeof aTeam>): string {
  return at.google
    .files()
    .filter(({ id, mimeType, trashed }) => mimeType.endsWith('document') && id !== at.doc && !trashed)
    .map(({ id }) => linesOf(at.google.doc(id)).join(''))
    .join('\n')
}

/** A team after its meeting, with a reflection of Ben's in the open round. */
function afterTheMeeting() {
  const at = aTeam()
  at.clock.now = Date.parse('2026-09-08T14:20Z')
  const ben = at.sidebar('ben')
  ben.open()
  ben.press('Reflect')
  const [first = ''] = JSON.stringify(ben.card()).match(/answer:[\w-]+/g) ?? []
  ben.press('Send', { [first]: 'Naming the evidence helped' })
  return { ...at, ben }
}

describe('when Google does not take it', () => {
  test('an agenda waits on the card, and "Try again" puts it in once', () => {
    const at = aTeam()
    const before = at.lines()
    at.google.fault = () => ({ kind: 'answer', answer: failure.userRateLimit() })
    at.ana.press('Insert agenda')
    at.ana.press('Insert', { spot: 'top' })
    expect(at.ana.buttons()).toContain('Try again')
    expect(at.lines()).toEqual(before)
    at.google.fault = () => undefined
    at.ana.press('Try again')
    expect(at.ana.words()).toContain('The agenda is in the Doc')
    expect(
      at
        .lines()
        .join('')
        .match(/Facilitator: /g),
    ).toHaveLength(1)
  })

  test('a record is filed once, however often it is tried, at whichever call Google failed', () => {
    for (let nth = 0; nth < 14; nth += 1) {
      const at = afterTheMeeting()
      let calls = 0
      at.google.fault = () => {
        calls += 1
        return calls - 1 === nth ? { kind: 'answer', answer: failure.userRateLimit() } : undefined
      }
      at.ben.press('Close and file')
      for (let tries = 0; at.ben.buttons().includes('Try again') && tries < 3; tries += 1)
        at.ben.press('Try again')
      expect(at.ben.words()).toContain('Agenda, decisions, actions and reflections are in')
      expect(records(at).match(/Naming the evidence helped/g)).toHaveLength(1)
    }
  })

  test('a colleague files what another could not', () => {
    const at = afterTheMeeting()
    at.google.fault = () => ({ kind: 'answer', answer: failure.userRateLimit() })
    at.ben.press('Close and file')
    at.google.fault = () => undefined
    const cleo = at.sidebar('cleo')
    cleo.open()
    expect(cleo.words()).toContain('The record of Tue, Sep 8 is not filed yet.')
    cleo.press('File it')
    expect(records(at).match(/Naming the evidence helped/g)).toHaveLength(1)
  })

  test('a round that closed by itself is filed by whoever comes next', () => {
    const at = afterTheMeeting()
    at.clock.now = Date.parse('2026-09-10T08:00Z')
    const cleo = at.sidebar('cleo')
    cleo.open()
    cleo.press('File it')
    expect(records(at).match(/Naming the evidence helped/g)).toHaveLength(1)
    cleo.open()
    expect(cleo.buttons()).not.toContain('File it')
  })

  test('an export makes no half a Doc', () => {
    const at = aTeam()
    at.ana.press('Settings')
    at.ana.press('Our data')
    at.google.fault = () => ({ kind: 'answer', answer: failure.userRateLimit() })
    at.ana.press('Export everything')
    expect(at.ana.buttons()).toContain('Try again')
    at.google.fault = () => undefined
    at.ana.press('Try again')
    expect(at.ana.buttons()).toContain('Open the document')
    expect(records(at).match(/"roundtable-team"/g)).toHaveLength(1)
  })
})

describe('when an execution ends in the middle', () => {
  test('what was done is there once when the same is pressed again, wherever it ended', () => {
    for (let nth = 1; nth < 60; nth += 4) {
      const at = aTeam()
      at.clock.now = Date.parse('2026-09-06T15:00Z')
      const ana = at.sidebar('ana')
      ana.open()
      ana.press('Actions')
      const ended = at.sidebar('ana', {
        fate: ({ number }: { number: number }) => (number === nth ? 'ends-after' : 'passes'),
      })
      ended.putBack(ana.stack())
      try {
        ended.press('Add action', { text: 'Copy the rubric' })
      } catch {
        // Google shows that the add-on did not answer; the card is still there, with what was typed.
      }
      ana.press('Add action', { text: 'Copy the rubric' })
      ana.open()
      ana.press('Actions')
      expect(ana.words().match(/Copy the rubric/g)).toHaveLength(1)
    }
  })
})
