import * as fc from 'fast-check'
import { unmarked } from '../../../core/src/document/block'
import { toHtml } from '../../../core/src/document/html'
import { toMarkdown } from '../../../core/src/document/markdown'
import { type MemberId, thingId } from '../../../core/src/ids'
import { promptAnswered } from '../../../core/src/reflection/answers'
import { type Meeting, summary } from '../../../core/src/reflection/summary'
import { reflectionLabels } from '../../../core/src/text/reflection'
import { ana, by, clock, everyone, type History, opened, round, secret, today } from './team'

const day = { date: today, text: 'Wed 4 Mar' }
const nothing: Meeting = {
  language: 'en',
  team: 'Grade 5 Math',
  title: 'Data meeting',
  day,
  mark: 'filing:f1',
  present: [],
  doers: [],
  parts: [],
  notes: { texts: [], shortened: false },
  topics: [],
  decisions: [],
  actions: [],
  reflections: [],
  round: null,
  answers: [],
  wins: [],
}
const full: Meeting = {
  ...nothing,
  present: [{ name: 'Ana' }, { name: 'Ben' }],
  doers: [{ role: 'Facilitator', people: [{ name: 'Ana', email: 'ana@school.example' }] }],
  parts: [
    {
      title: 'What do we see?',
      minutes: 15,
      forGoal: true,
      notes: { texts: ['Half can compare fractions'], shortened: true },
    },
  ],
  notes: { texts: ['Bring the key'], shortened: false },
  topics: [
    { text: 'The field trip', done: true, forGoal: false },
    { text: 'Report cards', done: false, forGoal: true },
  ],
  decisions: ['Use number lines'],
  actions: [
    {
      text: 'Print number lines',
      owner: { name: 'Ben' },
      due: { date: today, text: 'Fri 6 Mar' },
      done: false,
    },
    { text: 'Book the room', owner: { name: 'Ana' }, due: null, done: true },
  ],
  reflections: [
    { prompt: 'delta', author: { name: 'Ben' }, text: 'Start on time' },
    { prompt: null, author: { name: 'Ana' }, text: 'Data first\nthen talk' },
  ],
  wins: [
    { text: 'Lab day', author: { name: 'Ana' }, people: [{ name: 'Ben' }] },
    { text: 'All came', author: { name: 'Ben' }, people: [] },
  ],
}

/** The meeting as it would be filed from what a team's history holds. */
function held(history: History): Meeting {
  const answers = [...history.words.values()].flatMap(({ id, text }) =>
    promptAnswered(round, id) !== undefined && text !== null ? [{ id, text }] : [],
  )
  return { ...nothing, round: history.facts.rounds.rounds[0] ?? null, answers }
}

function write(history: History, member: MemberId, text: string, n: number | string) {
  history.do(
    { type: 'write-reflection', round, answers: [{ prompt: 'plus', text, id: secret(n) }] },
    by(member),
  )
}

describe('the summary of a meeting', () => {
  it('reads as a teacher would write it', () => {
    expect(toMarkdown(summary(full))).toBe(`# Grade 5 Math: Data meeting

Wed 4 Mar

## Roles

- **Present**: Ana, Ben
- **Facilitator**: Ana

## Agenda as held

### What do we see? (15 min) · for our goal

- Half can compare fractions

_More was written than is filed here. Read the rest in your team’s running Doc._

## Notes

- Bring the key

## Topics

- [x] The field trip
- [ ] Report cards · for our goal

## Decisions

- Use number lines

## Actions

- [ ] Ben: Print number lines by Fri 6 Mar
- [x] Ana: Book the room

## Reflections

### What should we change next time?

- Ben: Start on time

### Also said

- Ana: Data first\\
  then talk

## Wins

- Ana: Lab day (about Ben)
- Ben: All came
`)
  })

  it('leaves out what there was none of', () => {
    expect(toMarkdown(summary(nothing))).toBe('# Grade 5 Math: Data meeting\n\nWed 4 Mar\n')
  })

  it('stands within one mark, begins with its only first heading, and skips no level', () => {
    const { blocks } = summary(full)
    expect(blocks).toMatchObject([{ kind: 'mark', name: 'filing:f1' }])
    const levels = unmarked(blocks).flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('is in the team’s language', () => {
    const page = toHtml(summary({ ...full, language: 'es' }))
    expect(page).toContain('<html lang="es">')
    expect(page).toContain('Acciones')
  })

  it('shows anonymous answers by their random ids, not by arrival', () => {
    const history = opened('anonymous')
    for (const [i, member] of everyone.entries()) write(history, member, `answer ${i}`, 9 - i)
    history.do({ type: 'close-round', round }, clock)
    const markdown = toMarkdown(summary(held(history)))
    expect([...markdown.matchAll(/answer \d/g)].map(([text]) => text)).toEqual([
      'answer 3',
      'answer 2',
      'answer 1',
      'answer 0',
    ])
    expect(markdown).toContain(`### ${reflectionLabels.en.prompts.plus} (Without names)\n\n- answer 3`)
  })

  it('never shows an anonymous answer of fewer than 4 people or of an open round, whatever the team did', () => {
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ do: fc.constant('write' as const), who: fc.constantFrom(...everyone) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant('back' as const), who: fc.constantFrom(...everyone) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), who: fc.constant(ana) }) },
    )
    let shownAtAll = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const history = opened('anonymous')
        const written = new Map<MemberId, number>()
        steps.forEach(({ do: what, who }, n) => {
          if (what === 'close') history.do({ type: 'close-round', round }, clock)
          if (what === 'write' && !written.has(who) && isOpen(history)) {
            write(history, who, 'confided', n)
            written.set(who, n)
          }
          if (what === 'back' && isOpen(history)) {
            const ids = [secret(written.get(who) ?? 'none')]
            history.do({ type: 'withdraw-answer', round, ids }, by(who))
            written.delete(who)
          }
          const shown = toMarkdown(summary(held(history))).split('confided').length - 1
          expect(shown).toBe(!isOpen(history) && written.size >= 4 ? written.size : 0)
          shownAtAll += shown
        })
      }),
      {
        numRuns: 300,
        // One history in which answers are shown, so that the property cannot hold by showing nothing.
        examples: [
          [
            [
              ...everyone.slice(0, 5).map((who) => ({ do: 'write' as const, who })),
              { do: 'close' as const, who: ana },
            ],
          ],
        ],
      },
    )
    expect(shownAtAll).toBeGreaterThan(0)
  })

  it('says so when there were too few, and nothing when nobody answered', () => {
    const history = opened('anonymous')
    write(history, ana, 'confided', 1)
    history.do({ type: 'close-round', round }, clock)
    expect(toMarkdown(summary(held(history)))).toContain('Fewer than 4 people answered')
    const silent = opened('anonymous')
    silent.do({ type: 'close-round', round }, clock)
    expect(toMarkdown(summary(held(silent)))).not.toContain('Fewer')
  })
})

function isOpen(history: History): boolean {
  return history.facts.rounds.rounds.find(({ id }) => id === thingId.parse('r1'))?.state === 'open'
}
