import { roleId } from '../../../core/src/ids'
import { documentOf } from '../../doubles/google/doc-model/build'
import { newDocument } from '../../doubles/google/doc-model/document'
import { indexOf, linesOf } from '../../doubles/google/doc-model/user-edits'
import { readDoc } from '../document/docs-reader'
import { after, put, withAgendas } from './a-doc'
import { action, ana, ben, decision, item, meeting, view } from './a-meeting'

const empty = newDocument('doc-1')
const one = withAgendas(empty, meeting(1))
const nothing = { nothing: true, kept: [] }

describe('an agenda put into a running Doc', () => {
  it('reads from the date to the closing line, with space for notes in between', () => {
    expect(readDoc(one).map(({ block, words }) => `${block} ${words}`)).toEqual([
      'h1 Mar 4, 2026 · Data meeting · 15:30, 45 min',
      'ul Facilitator: @ana@school.example',
      'ul Notes: Ben Okafor',
      'p Goal: Every child reads',
      'p Norm: We start on time',
      'h2 Open actions',
      'open Ben Okafor: Print the rubric',
      'h2 To talk about',
      'ul Field trip',
      'h2 Part look (10 min) · by @ana@school.example',
      'p What look is for',
      'ul What do we see?',
      'ul What will we try?',
      'p ',
      'h2 Part table (10 min) · by @ana@school.example',
      'p What table is for',
      'ul What do we see?',
      'ul What will we try?',
      'th Student work',
      'th Next step',
      ...Array.from({ length: 6 }, () => 'td '),
      'p ',
      'h2 Part agree (10 min) · by @ana@school.example',
      'p What agree is for',
      'ul What do we see?',
      'ul What will we try?',
      'ul ',
      'h2 Part plan (10 min) · by @ana@school.example',
      'p What plan is for',
      'ul What do we see?',
      'ul What will we try?',
      'open ',
      'h2 Decisions',
      'ul ',
      'h2 Actions',
      'open ',
      'h2 Reflection',
      'p Two minutes, one line each. Whoever can open this document can read it.',
      'th Name',
      'th What helped us today?',
      'th What should we change next time?',
      'td @ana@school.example',
      'td ',
      'td ',
      'td Ben Okafor',
      ...Array.from({ length: 5 }, () => 'td '),
      'p ',
      'p — end of the meeting of Wed, Mar 4 —',
      'p ',
    ])
  })

  it('makes no request when nothing changed', () => {
    expect(put(one, meeting(1)).answer).toEqual(nothing)
  })

  it('stands below the title that a team keeps on top', () => {
    const model = documentOf(['Grade 5 notes', 'Week by week'])
    const titled = {
      ...model,
      tabs: model.tabs.map((tab) => ({
        ...tab,
        body: tab.body.map((node, i) =>
          node.kind === 'paragraph' && i === 1
            ? { ...node, style: { ...node.style, namedStyleType: 'TITLE' } }
            : node,
        ),
      })),
    }
    const lines = linesOf(put(titled, meeting(1)).document)
    expect(lines[0]).toBe('Grade 5 notes\n')
    expect(lines[1]).toContain('Data meeting')
    expect(lines.slice(-2)).toEqual(['Week by week\n', '\n'])
  })

  it('goes behind a marked place, even in a table, or asks when the mark is gone', () => {
    const model = documentOf(['intro', { table: [['here', 'b']] }, 'outro'])
    const start = indexOf(model, 'here')
    const range = { startIndex: start, endIndex: start + 4, tabId: 't.0' }
    const marked = after(model, [{ createNamedRange: { name: 'agenda goes here', range } }])
    const there = put(marked, meeting(1), {}, { after: 'agenda goes here' })
    const lines = linesOf(there.document)
    expect(lines.slice(0, 4)).toEqual(['intro\n', '\n', 'here\n', 'b\n'])
    expect(lines[4]).toContain('Data meeting')
    expect(lines.slice(-2)).toEqual(['outro\n', '\n'])
    expect(put(model, meeting(1), {}, { after: 'agenda goes here' }).answer).toEqual({
      ask: { code: 'agenda-place-unknown' },
    })
  })

  it('goes into the tab that was chosen, and stays there', () => {
    const model = documentOf(['notes'], { tabs: { Agendas: ['agendas'] } })
    const { document } = put(model, meeting(1), {}, { tab: 't.1', at: 'top' })
    expect(linesOf(document)).toEqual(linesOf(model))
    expect(linesOf(document, { tabId: 't.1' })[0]).toContain('Data meeting')
    expect(put(document, meeting(1)).answer).toEqual(nothing)
    expect(put(model, meeting(1), {}, { tab: 't.9', at: 'top' }).answer).toEqual({
      ask: { code: 'agenda-tab-unknown' },
    })
  })
})

describe('a meeting whose view has little', () => {
  it('says that the template does not fit the minutes', () => {
    const { document } = put(empty, meeting(1, { parts: [], tooShort: { shortest: 60 } }))
    expect(linesOf(document).join('')).toContain(
      '45 minutes are too few for the chosen template, which needs 60',
    )
  })

  it('leaves out erased words and dropped actions', () => {
    const bare = meeting(1, {
      items: [{ ...item('i1', ''), text: null }],
      carriedActions: [action('a1', 'x', { state: 'dropped' }), { ...action('a2', ''), text: null }],
      decisions: [{ ...decision('d1', ''), text: null }],
    })
    const keys = bare.blocks.map(({ key }) => key.split('.')[0])
    for (const kind of ['items', 'item', 'open', 'action', 'decision']) expect(keys).not.toContain(kind)
  })

  it('names an open seat and shows how old a carried action is', () => {
    const { document } = put(
      empty,
      meeting(1, {
        roles: [
          { role: roleId.parse('facilitator'), members: [] },
          { role: roleId.parse('notes'), members: [ana, ben] },
        ],
        carriedActions: [
          action('a1', 'Print', { due: view(2).date, age: { since: view(1).date, meetings: 3, days: 21 } }),
        ],
      }),
    )
    const words = readDoc(document).map((read) => read.words)
    expect(words).toContain('Facilitator: to be agreed')
    expect(words).toContain('Notes: @ana@school.example, Ben Okafor')
    expect(words).toContain('Ben Okafor: Print, due Mar 11, 2026 (since Wed, Mar 4, 3 meetings ago)')
  })
})
