import * as fc from 'fast-check'
import type { Command } from '../../../core/src/command'
import type { Outcome } from '../../../workspace-addon/src/source/team-source'
import { draw, everyKind } from '../../core/any-command'
import { day, meeting, order } from '../../core/founded'
import { hatOf } from '../../core/hat'
import { Ended, type Fate, type ServiceCall } from '../../doubles/apps-script/execution'
import { aSchool, type School } from './a-doc-team'

/** One press: by whom, of what, at which call it is stopped or let wait, and how long after the one before. */
const step = fc.record({
  letter: fc.constantFrom('A', 'A', 'B', 'C', 'stranger'),
  /** What goes with a note of its own, if anything: most of what is drawn is refused, and the note with it. */
  kind: fc.option(fc.constantFrom(...everyKind), { freq: 1 }),
  numbers: fc.array(fc.nat(10_000), { maxLength: 14 }),
  /** Which call something happens at; 0: at none. */
  at: fc.nat(9),
  what: fc.constantFrom<Fate | 'colleague' | 'typing'>(
    'passes',
    'ends-before',
    'ends-after',
    'colleague',
    'typing',
  ),
  hours: fc.nat(30),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** What is known of the history by those who pressed. */
class Known {
  readonly acknowledged = new Set<string>()
  readonly given = new Set<string>()
  version = 1
}

function press(school: School, known: Known, step: Step, name: string, next: Step | null): void {
  const commands = [note(name), ...drawn(school, step)]
  known.given.add(name)
  const during = {
    name,
    fate: ({ number }: ServiceCall): Fate =>
      number === step.at && (step.what === 'ends-before' || step.what === 'ends-after')
        ? step.what
        : 'passes',
    between: ({ number }: ServiceCall) => {
      if (number !== step.at) return
      if (step.what === 'typing')
        school.google.edit(school.doc, (doc) => ({ ...doc, revision: doc.revision + 1 }))
      if (step.what === 'colleague' && next !== null)
        press(school, known, { ...next, at: 0 }, `${name}-within`, null)
    },
  }
  const outcome = stoppable(() => school.press(step.letter, commands, during))
  if (outcome?.kind !== 'done') return
  known.acknowledged.add(name)
  expect(outcome.snapshot.version).toBeGreaterThanOrEqual(known.version)
  known.version = outcome.snapshot.version
}

/** Null when it was stopped: nobody knows what became of it. */
function stoppable(act: () => Outcome): Outcome | null {
  try {
    return act()
  } catch (problem) {
    if (problem instanceof Ended) return null
    throw problem
  }
}

const note = (name: string): Command =>
  order({
    type: 'record-decision',
    id: `note-${name}`,
    occurrence: meeting('2026-09-01'),
    text: `Note ${name}`,
  })

function drawn(school: School, { kind, numbers }: Step): readonly Command[] {
  if (kind === null || kind === 'found-team' || kind === 'publish-turns') return []
  const { team } = school.seen()
  return [draw(kind, hatOf(numbers), team, day(new Date(school.clock.now).toISOString().slice(0, 10)))]
}

/** Every note that was acknowledged is there, none is there twice, and none that nobody gave. */
function expectWhole(school: School, known: Known): void {
  const { team, version, words } = school.seen()
  const notes = team.agenda.decisions.map(({ id }) => `${id}`).filter((id) => id.startsWith('note-'))
  expect(new Set(notes).size).toBe(notes.length)
  for (const name of known.acknowledged) expect(notes).toContain(`note-${name}`)
  const texts = [...words.values()]
  for (const id of notes) {
    const name = id.slice('note-'.length)
    expect(known.given).toContain(name)
    expect(texts.filter((text) => text === `Note ${name}`)).toHaveLength(1)
  }
  expect(version).toBeGreaterThanOrEqual(known.version)
  known.version = version
}

describe.each(['properties', 'tab'] as const)(
  'any presses of several people in the %s, stopped and interleaved anywhere,',
  (home) => {
    test('leave a team that can be read, with all that was acknowledged and nothing twice', () => {
      let acknowledged = 0
      let stopped = 0
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
          const school = aSchool(home)
          const known = new Known()
          school.found()
          for (const [n, one] of steps.entries()) {
            school.clock.now += one.hours * 3_600_000
            press(school, known, one, `p${n}`, steps[n + 1] ?? null)
            expectWhole(school, known)
          }
          acknowledged += known.acknowledged.size
          // What nobody knows the end of is sent again, as it was, and is done once at most.
          for (const name of known.given) {
            if (known.acknowledged.has(name)) continue
            stopped += 1
            const again = school.press('A', [note(name)], { name })
            if (again.kind === 'done') known.acknowledged.add(name)
            expectWhole(school, known)
          }
        }),
        { numRuns: 120 },
      )
      expect(acknowledged).toBeGreaterThan(100)
      expect(stopped).toBeGreaterThan(30)
    })
  },
)
