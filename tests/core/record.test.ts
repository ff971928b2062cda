import { partCode } from '../../core/src/agenda/meeting-notes'
import type { Command } from '../../core/src/command'
import type { Words } from '../../core/src/decision'
import { toMarkdown } from '../../core/src/document/markdown'
import { type OccurrenceId, thingId, type WordsId } from '../../core/src/ids'
import { meetingRecord } from '../../core/src/record'
import { rewriteAnswers } from '../../core/src/reflection/answers'
import { summary } from '../../core/src/reflection/summary'
import type { Team } from '../../core/src/state'
import { speak } from '../../core/src/text/speak'
import {
  clock,
  day,
  doneBy,
  founding,
  meeting,
  member,
  on,
  order,
  rotating,
  schoolYear,
  tuesdays,
  who,
} from './founded'

const first = meeting('2026-09-01')
const people = { A: 'Ana', B: 'Ben', C: 'Cleo', D: 'Dora', E: 'Emil' }
const names = new Map(Object.entries(people).map(([id, name]) => [who(id), name]))

/** A team with its store of words, as the shell keeps it. */
function school(roles: readonly object[] = [rotating('facilitator'), rotating('notes')]) {
  const kept = new Map<WordsId, string>()
  let team: Team | null = null
  const keep = (words: readonly Words[]) => {
    for (const { id, text } of words) {
      if (text === null) kept.delete(id)
      else kept.set(id, text)
    }
  }
  const act = (by: string | null, date: string, ...commands: Command[]) => {
    const done = doneBy(team, commands, on(date, by === null ? clock : member(by)))
    team = done.team
    keep(done.words)
  }
  const record = (occurrence: OccurrenceId = first, language: 'en' | 'es' = 'en') => {
    if (team === null) throw new Error('nobody founded it')
    return meetingRecord(team, occurrence, {
      speaker: speak(language, names, (id) => kept.get(id)),
      today: day('2026-09-02'),
      words: (id) => kept.get(id),
      answers: [...kept].flatMap(([id, text]) => (id.startsWith('answer:r:') ? [{ id, text }] : [])),
    })
  }
  act('A', '2026-08-31', founding('ABCDE', roles), schoolYear, tuesdays)
  return { act, record, keep, kept }
}

const at = { occurrence: 'm-2026-09-01' }
const win = (id: string, text: string, ...about: string[]) =>
  order({ type: 'log-win', id, ...at, text, people: about })
const reflection = (id: string, author: string, text: string) =>
  order({ type: 'log-reflection', id, ...at, author, text, source: { conversation: 'c', message: id } })
const round = (mode: string) => order({ type: 'open-round', id: 'r', ...at, frame: 'plus-delta', mode })
const answer = (prompt: string, text: string, n: number) =>
  order({ type: 'write-reflection', round: 'r', answers: [{ prompt, text, id: `sixteen-letters-${n}` }] })

describe('the record of a meeting', () => {
  test('holds who did what, what was decided and agreed, and what was said, with names', () => {
    const { act, record } = school()
    act(
      'B',
      '2026-09-01',
      order({ type: 'add-item', id: 't', ...at, text: 'Report cards' }),
      order({ type: 'add-item', id: 'u', ...at, text: 'The field trip' }),
      order({ type: 'finish-item', id: 'u' }),
      order({ type: 'record-decision', id: 'd', ...at, text: 'Common rubric from October' }),
      order({ type: 'add-action', id: 'a', ...at, owner: 'C', text: 'Print it', due: '2026-09-08' }),
      order({ type: 'add-action', id: 'b', ...at, owner: 'D', text: 'Nobody needs this' }),
      order({ type: 'close-action', id: 'b', how: 'dropped' }),
      reflection('l', 'E', 'Good pace today'),
      win('w', 'The lab is ready', 'C', 'D'),
      order({
        type: 'confirm-doers',
        ...at,
        doers: [{ role: 'facilitator', members: ['B'] }],
        attendance: ['A', 'B', 'C'],
      }),
    )
    const filed = record()
    expect(filed).toMatchObject({
      language: 'en',
      team: 'Grade 7 Science',
      day: { date: '2026-09-01' },
      mark: 'roundtable:m-2026-09-01',
      present: [{ name: 'Ana' }, { name: 'Ben' }, { name: 'Cleo' }],
      topics: [
        { text: 'Report cards', done: false },
        { text: 'The field trip', done: true },
      ],
      decisions: ['Common rubric from October'],
      actions: [{ text: 'Print it', owner: { name: 'Cleo' }, due: { date: '2026-09-08' }, done: false }],
      reflections: [{ prompt: null, author: { name: 'Emil' }, text: 'Good pace today' }],
      wins: [
        { text: 'The lab is ready', author: { name: 'Ben' }, people: [{ name: 'Cleo' }, { name: 'Dora' }] },
      ],
      round: null,
    })
    expect(filed?.doers[0]).toEqual({ role: 'Facilitator', people: [{ name: 'Ben' }] })
    expect(filed?.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
    expect(JSON.stringify(filed)).not.toContain('Nobody needs this')
  })

  test('holds nothing that was withdrawn or erased', () => {
    const { act, record, kept } = school()
    act(
      'B',
      '2026-09-01',
      reflection('l', 'B', 'I take this back'),
      win('w', 'And this'),
      win('kept', 'This stays'),
      order({ type: 'withdraw-reflection', id: 'l' }),
      order({ type: 'withdraw-win', id: 'w' }),
      order({ type: 'record-decision', id: 'd', ...at, text: 'Erased by hand' }),
    )
    for (const [id, text] of kept) if (text === 'Erased by hand') kept.delete(id)
    const filed = record()
    expect(filed).toMatchObject({ reflections: [], wins: [{ text: 'This stays' }], decisions: [] })
    expect(JSON.stringify(filed)).not.toMatch(/take this back|And this/)
  })

  test('holds the notes from the Doc and those of members, under their parts', () => {
    const { act, record } = school()
    const part = record()?.parts[0]
    const code = partCode('open')
    const notes = [{ id: 'n', part: null, text: 'Somewhere in the Doc' }]
    const write = (id: string, text: string) => order({ type: 'write-note', id, ...at, part: code, text })
    act('B', '2026-09-01', write('n', 'From the panel'))
    act(null, '2026-09-01', order({ type: 'take-notes', ...at, notes, shortened: [] }))
    act('C', '2026-09-01', write('o', 'Taken back'), order({ type: 'withdraw-note', id: 'o' }))
    expect(part?.notes.texts).toEqual([])
    expect(record()?.parts[0]?.notes.texts).toEqual(['From the panel'])
    expect(record()?.notes.texts).toEqual(['Somewhere in the Doc'])
  })

  test('holds what belongs to this meeting and to no other', () => {
    const { act, record } = school()
    const later = { occurrence: 'm-2026-09-08' }
    act(
      'B',
      '2026-09-01',
      order({ type: 'record-decision', id: 'd', ...later, text: 'Next week' }),
      order({ type: 'log-win', id: 'w', ...later, text: 'Next week too', people: [] }),
      win('now', 'Today'),
    )
    expect(record()).toMatchObject({ decisions: [], wins: [{ text: 'Today' }] })
    expect(record(meeting('2026-09-08'))).toMatchObject({
      decisions: ['Next week'],
      wins: [{ text: 'Next week too' }],
    })
    expect(record(meeting('2030-01-01'))).toBeUndefined()
  })

  test('carries an open action of an earlier meeting, with its owner, until it is done', () => {
    const { act, record } = school()
    act('B', '2026-09-01', order({ type: 'add-action', id: 'a', ...at, owner: 'C', text: 'Print it' }))
    const next = meeting('2026-09-08')
    expect(record(next)?.actions).toMatchObject([{ text: 'Print it', owner: { name: 'Cleo' }, done: false }])
    act('C', '2026-09-08', order({ type: 'close-action', id: 'a', how: 'done' }))
    expect(record(next)?.actions).toMatchObject([{ text: 'Print it', done: true }])
    expect(record(meeting('2026-09-15'))?.actions).toEqual([])
  })

  test('speaks the team’s language and its own titles of roles', () => {
    const { act, record } = school([rotating('facilitator'), rotating('snacks', { title: 'Merienda' })])
    act('A', '2026-09-01', order({ type: 'confirm-doers', ...at, doers: [] }))
    const filed = record(first, 'es')
    expect(filed?.doers.map(({ role }) => role)).toEqual(['Facilitación', 'Merienda'])
    expect(filed?.day.text).toMatch(/sept?/)
  })

  test('calls whoever is erased from the roster a former member', () => {
    const { act, record } = school()
    names.delete(who('E'))
    act('B', '2026-09-01', reflection('l', 'E', 'Good pace today'))
    expect(record()?.reflections[0]?.author).toEqual({ name: 'a former member' })
    names.set(who('E'), 'Emil')
  })
})

describe('a round in the record', () => {
  const texts = ['Clear goal', 'More time', 'Good data', 'Fewer slides', 'Start on time']

  /** So many people answer; the round closes and its answers are rewritten, as the shell does it. */
  function answered(count: number) {
    const one = school()
    one.act('A', '2026-09-01', round('anonymous'))
    for (const [n, id] of [...'ABCDE'].slice(0, count).entries())
      one.act(id, '2026-09-01', answer(n % 2 === 0 ? 'plus' : 'delta', texts[n] ?? '', n))
    one.act('A', '2026-09-01', order({ type: 'close-round', round: 'r' }))
    const old = [...one.kept].flatMap(([id, text]) => (id.startsWith('answer:r:') ? [{ id, text }] : []))
    const secrets = old.map((_, n) => `fresh-secret-000${9 - n}`)
    one.keep(rewriteAnswers(thingId.parse('r'), old, secrets))
    return one
  }

  test('with names stands under its prompts', () => {
    const { act, record } = school()
    act('A', '2026-09-01', round('named'), answer('plus', 'Clear goal', 1))
    act('B', '2026-09-01', answer('delta', 'More time', 2))
    expect(record()?.reflections).toEqual([
      { prompt: 'plus', author: { name: 'Ana' }, text: 'Clear goal' },
      { prompt: 'delta', author: { name: 'Ben' }, text: 'More time' },
    ])
  })

  test.each([4, 5])(
    'of %i without names is filed without a name and not in the order of arrival',
    (count) => {
      const filed = answered(count).record()
      if (filed === undefined) throw new Error('no record')
      const text = toMarkdown(summary(filed))
      for (const said of texts.slice(0, count)) expect(text).toContain(said)
      const reflections = text.slice(text.indexOf('Clear goal') - 400)
      const positions = ['Clear goal', 'Good data'].map((said) => reflections.indexOf(said))
      expect(positions[0]).toBeGreaterThan(positions[1] ?? 0)
      expect(filed.reflections).toEqual([])
      for (const name of Object.values(people))
        expect(text.slice(text.indexOf('Good data'))).not.toContain(name)
    },
  )

  test.each([1, 3])('of %i without names is filed as too few, and no word of it', (count) => {
    const filed = answered(count).record()
    if (filed === undefined) throw new Error('no record')
    const text = toMarkdown(summary(filed))
    for (const said of texts) expect(text).not.toContain(said)
    expect(text).toContain('4')
  })
})
