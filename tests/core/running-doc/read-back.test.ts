import { docsDocument } from '../../../core/src/document/docs-document'
import { readBack } from '../../../core/src/running-doc/read-back'
import { sameWords } from '../../../core/src/running-doc/same-words'
import { tickedLines } from '../../../core/src/running-doc/ticks'
import { documentOf } from '../../doubles/google/doc-model/build'
import { type DocModel, likely, newDocument } from '../../doubles/google/doc-model/document'
import { toGet } from '../../doubles/google/doc-model/to-get'
import {
  checkBox,
  deleteRange,
  indexOf,
  suggestDeletion,
  suggestText,
  typeAt,
} from '../../doubles/google/doc-model/user-edits'
import { after, got, put, withAgendas } from './a-doc'
import { action, decision, item, meeting } from './a-meeting'

const one = withAgendas(newDocument('doc-1'), meeting(1))
const { occurrence } = meeting(1)
const read = (document: DocModel) => readBack(got(document), occurrence)

/** Types right behind a text and what follows it by so many units. */
function typed(document: DocModel, behind: string, words: string, beyond = 0, nth = 0): DocModel {
  return typeAt(document, indexOf(document, behind, {}, nth) + behind.length + beyond, words)
}

/** From the end of a cell's text to the next cell's: a line feed and the unit that opens a cell; a row opens with one, too. */
const nextCell = 2
const nextRow = 3

const nothingTyped = {
  notes: [],
  actions: [],
  decisions: [],
  reflections: [],
  touched: [],
}

describe('what teachers wrote, read back', () => {
  it('is nothing when nobody wrote', () => {
    expect(read(one)).toMatchObject(nothingTyped)
    expect(read(one).parts.flatMap(({ notes, rows }) => [...notes, ...rows])).toEqual([])
    expect(read(newDocument('doc-2'))).toEqual({
      ...nothingTyped,
      stands: false,
      parts: [],
      things: [],
    })
  })

  it('belongs to the part below whose prompts it stands, lines and rows', () => {
    const lines = typed(one, 'What will we try?\n', 'First \u{1F600} note\nשלום second')
    const rows = typed(lines, 'Next step', 'a poem', nextRow)
    const { parts } = read(rows)
    expect(parts.find(({ part }) => part === 'look')).toMatchObject({
      notes: [{ text: 'First \u{1F600} note' }, { text: 'שלום second' }],
      rows: [],
    })
    expect(parts.find(({ part }) => part === 'table')).toMatchObject({
      notes: [],
      rows: [{ cells: [{ column: 'Student work', text: 'a poem' }] }],
    })
  })

  it('finds actions with who and until when', () => {
    const index = indexOf(one, 'Actions\n') + 'Actions\n'.length
    const chips = after(typeAt(one, index, ' brings the books by '), [
      {
        insertPerson: {
          personProperties: { email: 'Ana@school.example', name: 'Ana Diaz' },
          location: { index },
        },
      },
      {
        insertDate: {
          dateElementProperties: { timestamp: '2026-03-12T03:00:00Z', timeZoneId: 'America/Chicago' },
          location: { index: index + 22 },
        },
      },
    ])
    const more = typed(
      chips,
      'What will we try?\n',
      '@Ben Okafor calls the office\nben okafor: prints\n[x] @Zoë copies',
      0,
      3,
    )
    const { actions } = readBack(got(more), occurrence, { names: ['Ben', 'Ben Okafor'] })
    expect(actions).toMatchObject([
      { owner: { name: 'Ben Okafor' }, text: 'calls the office', due: null, done: false },
      { owner: { name: 'Ben Okafor' }, text: 'prints', due: null, done: false },
      { owner: { name: 'Zoë' }, text: 'copies', due: null, done: true },
      {
        owner: { email: 'ana@school.example', name: 'Ana Diaz' },
        text: 'brings the books by Mar 11, 2026',
        due: '2026-03-11',
        done: false,
      },
    ])
  })

  it('finds decisions below their heading, in a part that decides, and in notes that say so', () => {
    const below = typed(one, 'Decisions\n', 'We teach it again')
    const part = typed(below, 'What will we try?\n', 'We meet twice', 0, 2)
    const notes = typed(part, 'What will we try?\n', 'Decisión: más lectura\nAction: @Ana tells them\nnote')
    const { decisions, actions, parts } = read(notes)
    expect(decisions.map(({ text }) => text)).toEqual(['más lectura', 'We meet twice', 'We teach it again'])
    expect(actions).toMatchObject([{ owner: { name: 'Ana' }, text: 'tells them' }])
    expect(parts[0]?.notes.map(({ text }) => text)).toEqual(['note'])
  })

  it('finds each answer of the reflection, with its prompt and who wrote it', () => {
    const named = typed(one, 'Ben Okafor', 'good talk\nand tea', nextCell, 2)
    const guest = typed(named, 'and tea', 'more time', nextCell)
    const own = typed(guest, 'more time', 'Zoë', nextRow)
    const loose = typeAt(own, indexOf(own, '— end of') - 1, 'We laughed')
    expect(read(loose).reflections).toMatchObject([
      { prompt: 'plus', author: { name: 'Ben Okafor' }, text: 'good talk\nand tea' },
      { prompt: 'delta', author: { name: 'Ben Okafor' }, text: 'more time' },
      { prompt: null, author: null, text: 'We laughed' },
    ])
  })

  it('tells which of the team’s things are done and which were edited', () => {
    const wanted = meeting(1, {
      newActions: [action('a2', 'Copy'), action('a3', 'Bind')],
      decisions: [decision('d:1', 'Twice')],
      items: [item('i1', 'Trip')],
    })
    const visible = {
      ...withAgendas(newDocument('d'), wanted),
      unsettled: { ...likely, checked: 'strikethrough' as const },
    }
    const ticked = checkBox(visible, indexOf(visible, 'Copy'))
    const edited = typed(ticked, 'Bind', ' well')
    expect(read(edited).things).toMatchObject([
      { kind: 'action', thing: 'a1', done: false, edited: false },
      { kind: 'item', thing: 'i1', done: false, edited: false },
      { kind: 'decision', thing: 'd:1', text: 'Twice' },
      { kind: 'action', thing: 'a2', done: true, edited: false },
      { kind: 'action', thing: 'a3', done: false, edited: true, text: 'Ben Okafor: Bind well' },
    ])
  })

  it('sees ticks that only the export to Markdown tells', () => {
    const ticked = tickedLines(
      '- [x] [Ben Okafor](mailto:b@x.example): Print the *rubric*\n- [ ] Other\n- [x]',
    )
    expect([...ticked]).toEqual([sameWords('Ben Okafor: Print the rubric')])
    expect(readBack(got(one), occurrence, { ticked }).things[0]).toMatchObject({ thing: 'a1', done: true })
  })

  it('gives the same words the same id, and changed or repeated words another', () => {
    const first = typed(one, 'What will we try?\n', 'Tea\nTea')
    const ids = (document: DocModel) => read(document).parts[0]?.notes.map(({ id }) => id) ?? []
    const [a, b] = ids(first)
    expect(a).not.toBe(b)
    expect(ids(typed(first, 'Tea\n', '  ', -1))).toEqual([a, b])
    expect(ids(typed(first, 'Tea', ' time'))).toEqual([expect.not.stringMatching(`${a}|${b}`), a])
    expect(a).toMatch(/^doc-[0-9a-z]{8}$/)
  })

  it('reads what somebody typed inside one of our lines, when it knows our words', () => {
    const inside = typed(one, 'What will we try?', ' we try rhymes')
    expect(read(inside).touched).toEqual([
      { key: 'part.look.notes', text: 'What look is for\nWhat do we see?\nWhat will we try? we try rhymes' },
    ])
    const { parts } = readBack(got(inside), occurrence, { meeting: meeting(1) })
    expect(parts[0]).toMatchObject({ part: 'look', notes: [{ text: 'we try rhymes' }] })
  })

  it('loses nothing below a heading that somebody deleted, nor what is only suggested', () => {
    const noted = typed(one, 'Decisions\n', 'Tea for all')
    const start = indexOf(noted, 'Decisions')
    const without = deleteRange(noted, start, start + 'Decisions\n'.length)
    expect(read(without).actions.map(({ text }) => text)).toContain('Tea for all')
    const suggested = suggestText(one, indexOf(one, 'Decisions\n') + 10, 'Perhaps', 'suggest.1')
    const struck = suggestDeletion(
      suggested,
      indexOf(suggested, 'Perhaps'),
      indexOf(suggested, 'Perhaps') + 3,
      's.2',
    )
    expect(read(struck).decisions).toMatchObject([{ text: 'Perhaps' }])
  })

  it('does not take what stands outside the meeting, or in another one', () => {
    const model = withAgendas(documentOf(['Decision: not ours', { list: ['x'] }]), meeting(1), meeting(2))
    const other = typed(model, 'Decisions\n', 'of the second')
    expect(readBack(got(other), meeting(2).occurrence).decisions).toMatchObject([{ text: 'of the second' }])
    expect(readBack(got(other), meeting(1).occurrence).decisions).toEqual([])
  })

  it('reads images, footnotes, tables and links for what they say, or as nothing', () => {
    const index = indexOf(one, 'Decisions\n') + 10
    const rich = after(one, [
      { insertText: { text: 'See ', location: { index } } },
      {
        insertRichLink: {
          richLinkProperties: { uri: 'https://docs.google.com/document/d/1', title: 'Plan' },
          location: { index: index + 4 },
        },
      },
      { insertTable: { rows: 2, columns: 2, location: { index: indexOf(one, 'Actions\n') + 13 } } },
    ])
    const rows = typed(rich, 'Actions\n', 'Ana', 6)
    expect(read(rows).decisions).toMatchObject([{ text: 'See Plan' }])
    expect(read(rows).actions).toMatchObject([{ text: 'Ana' }])
  })
})

describe('an answer of Google’s', () => {
  it('is refused when it has no tabs, and may leave out what is empty', () => {
    expect(docsDocument().safeParse(toGet(one)).success).toBe(false)
    const bare = {
      tabs: [{ tabProperties: { tabId: 't.0' } }, { tabProperties: { tabId: 't.1' }, documentTab: {} }],
    }
    expect(readBack(docsDocument().parse(bare), occurrence)).toMatchObject(nothingTyped)
  })

  it('may hold two megabytes of text', () => {
    const line = 'x'.repeat(1_000)
    const huge = withAgendas(documentOf(Array.from({ length: 2_100 }, () => line)), meeting(1))
    expect(put(huge, meeting(1)).answer).toEqual({ nothing: true, kept: [] })
    const noted = typed(huge, 'Decisions\n', 'We go on')
    expect(read(noted).decisions).toMatchObject([{ text: 'We go on' }])
  })
})
