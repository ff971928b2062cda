import * as fc from 'fast-check'
import { notesOf } from '../../core/src/agenda/meeting-notes'
import { toMarkdown } from '../../core/src/document/markdown'
import type { OccurrenceId, WordsId } from '../../core/src/ids'
import { meetingDoc } from '../../core/src/meeting-doc'
import { notesToTake } from '../../core/src/notes-to-take'
import { meetingRecord } from '../../core/src/record'
import { summary } from '../../core/src/reflection/summary'
import { readBack } from '../../core/src/running-doc/read-back'
import type { Team } from '../../core/src/state'
import { reflectionLabels } from '../../core/src/text/reflection'
import { speak } from '../../core/src/text/speak'
import { type DocModel, newDocument } from '../doubles/google/doc-model/document'
import { deleteRange, indexOf, linesOf, typeAt } from '../doubles/google/doc-model/user-edits'
import { clock, day, doneBy, founded, meeting, on, order } from './founded'
import { got, withAgendas } from './running-doc/a-doc'

const met = meeting('2026-09-08')
const founding = founded('ABC')
const { shortened } = reflectionLabels.en.summary

/** A team that reads its Doc, with its store of words. */
function reading() {
  const kept = new Map<WordsId, string>()
  const words = (id: WordsId) => kept.get(id)
  const sources = { speaker: speak('en', new Map(), words), today: day('2026-09-08'), words }
  let team: Team = founding
  const act = (...commands: Parameters<typeof doneBy>[1]) => {
    const done = doneBy(team, commands, on('2026-09-08', clock))
    team = done.team
    for (const { id, text } of done.words) text === null ? kept.delete(id) : kept.set(id, text)
    return done.events
  }
  const agenda = (occurrence: OccurrenceId = met) => {
    const blocks = meetingDoc(team, occurrence, { ...sources, email: () => undefined })
    if (blocks === undefined) throw new Error('no such meeting')
    return blocks
  }
  return {
    agenda,
    act,
    kept,
    /** What is added to the log when the Doc is read. */
    read: (document: DocModel) => {
      const command = notesToTake(team, met, readBack(got(document), met, { meeting: agenda() }))
      return command === null ? [] : act(command)
    },
    taken: () => notesOf(team.agenda, met),
    record: () => {
      const record = meetingRecord(team, met, { ...sources, answers: [] })
      return record === undefined ? '' : toMarkdown(summary(record))
    },
  }
}

type Reading = ReturnType<typeof reading>

const emptyDoc = (by: Reading) => withAgendas(newDocument('d'), by.agenda())

/** Types below the prompts of the first part that takes notes. */
function typed(by: Reading, document: DocModel, words: string): DocModel {
  const block = by.agenda().blocks.find(({ key }) => /^part\..*\.notes$/.test(key))
  const list = block?.content.find(({ kind }) => kind === 'list')
  const [run] = list?.kind === 'list' ? (list.items[list.items.length - 1] ?? []) : []
  if (run?.kind !== 'text') throw new Error('no such part')
  const line = `${run.text}\n`
  return typeAt(document, indexOf(document, line) + line.length, words)
}

describe('notes typed into a Doc', () => {
  it('stand in the record under their part, each once, however often they are read', () => {
    const by = reading()
    const document = emptyDoc(by)
    const doc = typed(by, document, 'Half can compare fractions\nThree mix up the signs')
    expect(by.read(doc).map(({ type }) => type)).toContain('notes-taken')
    expect(by.read(doc)).toEqual([])
    const [, first = ''] = by.record().split('\n### ')
    expect(first).toContain('- Half can compare fractions\n- Three mix up the signs\n')
    expect(by.record().split('Half can compare').length).toBe(2)
  })

  it('outside all parts are notes of the meeting', () => {
    const by = reading()
    const document = emptyDoc(by)
    const role = linesOf(document).find((line) => line.startsWith('Facilitator')) ?? ''
    const end = indexOf(document, role) + role.length - 1
    by.read(typeAt(document, end, '\nThe key is at the desk'))
    expect(by.record()).toContain('## Notes\n\n- The key is at the desk\n')
  })

  it('that change before filing are filed as they read last; what was deleted is kept nowhere', () => {
    const by = reading()
    const document = emptyDoc(by)
    const doc = typed(by, document, 'Half can compare\nSecret')
    by.read(doc)
    const at = indexOf(doc, 'Secret')
    const less = deleteRange(doc, at - 1, at + 'Secret'.length)
    by.read(typeAt(less, indexOf(less, 'compare') + 'compare'.length, ' now'))
    expect(by.record()).toContain('- Half can compare now\n')
    expect(JSON.stringify([...by.kept])).not.toContain('Secret')
  })

  it('that are typed after filing change nothing', () => {
    const by = reading()
    const document = emptyDoc(by)
    const doc = typed(by, document, 'Half can compare')
    by.read(doc)
    by.act(order({ type: 'mark-filed', occurrence: met, filing: 'f' }))
    const before = by.record()
    expect(by.read(typed(by, doc, 'Too late\n'))).toEqual([])
    expect(by.record()).toBe(before)
  })

  it('stay when the whole agenda goes from the Doc', () => {
    const by = reading()
    const document = emptyDoc(by)
    by.read(typed(by, document, 'Half can compare'))
    expect(by.read(newDocument('d'))).toEqual([])
    expect(by.record()).toContain('Half can compare')
  })

  it('that are too long are cut, and the record says where the rest stands', () => {
    const by = reading()
    const document = emptyDoc(by)
    by.read(typed(by, document, `${'word '.repeat(600)}`))
    const record = by.record()
    expect(record.split(shortened.slice(0, 20)).length).toBe(2)
    expect(record).toContain(shortened)
    const [note] = by.taken().notes
    expect(note && by.kept.get(note.words)?.length).toBeGreaterThan(1_900)
  })

  it('are never more than ten pages, whatever is typed, and read twice give nothing new', () => {
    const line = fc.tuple(
      fc.constantFrom('x', '\u{1F600}', 'Decision: x', '\u200b', 'e\u0301 '),
      fc.integer({ min: 1, max: 3_000 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const by = reading()
        const document = emptyDoc(by)
        const doc = typed(by, document, lines.map(([word, times]) => word.repeat(times)).join('\n'))
        by.read(doc)
        expect(by.read(doc)).toEqual([])
        const texts = by.taken().notes.map(({ words }) => by.kept.get(words) ?? '')
        expect(texts.join('').length).toBeLessThanOrEqual(20_000)
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(2_000)
      }),
      { numRuns: 15 },
    )
  })
})
