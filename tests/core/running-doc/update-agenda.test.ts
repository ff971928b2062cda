import { roleId } from '../../../core/src/ids'
import { readBack } from '../../../core/src/running-doc/read-back'
import { likely, newDocument } from '../../doubles/google/doc-model/document'
import {
  checkBox,
  deleteRange,
  indexOf,
  linesOf,
  pressEnter,
  splitName,
  suggestText,
  typeAt,
} from '../../doubles/google/doc-model/user-edits'
import { readDoc } from '../document/docs-reader'
import { after, got, put, withAgendas } from './a-doc'
import { action, ben, decision, item, meeting, part } from './a-meeting'

const empty = newDocument('doc-1')
const one = withAgendas(empty, meeting(1))
const nothing = { nothing: true, kept: [] }

/** The place behind a text. */
function behind(document: typeof one, text: string): number {
  return indexOf(document, text) + text.length
}

describe('an agenda brought up to date', () => {
  it('changes roles, minutes and carried things in place, adds what is new, takes away what is over', () => {
    const typed = typeAt(one, behind(one, 'What will we try?\n'), 'Our own notes')
    const { answer, document } = put(
      typed,
      meeting(1, {
        roles: [{ role: roleId.parse('facilitator'), members: [ben] }],
        carriedActions: [action('a2', 'Call the office')],
        decisions: [decision('d1', 'We teach it again')],
        parts: [
          part('look', { minutes: 20 }),
          part('table', { output: { kind: 'table', columns: ['Student work', 'Next step'] } }),
          part('wins'),
        ],
      }),
    )
    expect(answer).toMatchObject({ did: 'updated', kept: [] })
    const lines = linesOf(document)
    expect(lines).toContain('Facilitator: Ben Okafor\n')
    expect(lines).not.toContain('Notes: Ben Okafor\n')
    expect(lines).toContain('Ben Okafor: Call the office\n')
    expect(lines).not.toContain('Ben Okafor: Print the rubric\n')
    expect(lines).toContain('Our own notes\n')
    expect(lines.indexOf('We teach it again\n')).toBe(lines.indexOf('Decisions\n') + 2)
    const headings = readDoc(document).filter(({ block }) => block === 'h2')
    expect(headings.map(({ words }) => words.split(' (')[0])).toEqual([
      'Open actions',
      'To talk about',
      'Part look',
      'Part table',
      'Part wins',
      'Decisions',
      'Actions',
      'Reflection',
    ])
  })

  it('leaves a block in which somebody typed, and says so', () => {
    const typed = typeAt(one, behind(one, 'Every child'), ' of ours')
    const changed = meeting(1, { goal: 'Every child writes' })
    const { answer, document } = put(typed, changed)
    expect(answer).toEqual({ nothing: true, kept: [{ key: 'goal', name: 'Goal', why: 'typed-in' }] })
    expect(linesOf(document)).toContain('Goal: Every child of ours reads\n')
  })

  it('leaves a block to which somebody suggested a change', () => {
    const suggested = suggestText(one, behind(one, 'Every child'), ' here', 'suggest.1')
    expect(put(suggested, meeting(1, { goal: 'Every child writes' })).answer).toMatchObject({
      kept: [{ key: 'goal', why: 'typed-in' }],
    })
  })

  it('takes a text that a teacher typed as we would have for its own', () => {
    const typed = typeAt(one, behind(one, 'Every child reads'), ' daily')
    expect(put(typed, meeting(1, { goal: 'Every child reads daily' })).answer).toEqual(nothing)
  })

  it('finds its lines when somebody pressed Enter at either end of one', () => {
    for (const text of ['Goal: Every child reads', 'Mar 4'])
      for (const unsettled of [
        { ...likely, rangeStart: 'inclusive' as const, rangeEnd: 'inclusive' as const },
        likely,
      ]) {
        const document = { ...one, unsettled }
        const line = text === 'Mar 4' ? indexOf(document, '\uFFFC · Data') : indexOf(document, text)
        const above = pressEnter(document, line)
        const below = pressEnter(above, behind(above, 'Every child reads'))
        const { answer } = put(below, meeting(1, { goal: 'Every child writes', minutes: 60 }))
        expect(answer).toMatchObject({ did: 'updated', kept: [] })
      }
  })

  it('keeps a part with its heading when somebody wrote in its space', () => {
    const typed = typeAt(one, indexOf(one, 'Next step') + 'Next step\n'.length + 2, 'a poem')
    const { answer, document } = put(typed, meeting(1, { parts: [part('look')] }))
    expect(answer).toMatchObject({
      kept: [{ key: 'part.table', why: 'has-notes' }, { key: 'part.table.table' }],
    })
    expect(linesOf(document)).toContain('a poem\n')
    expect(linesOf(document).join('')).toContain('Part table')
    expect(linesOf(document).join('')).not.toContain('Part agree')
  })

  it('strikes through an action that was done elsewhere and keeps the tick of a box', () => {
    const ticked = checkBox(one, indexOf(one, 'Print the rubric'))
    const { document } = put(
      ticked,
      meeting(1, { carriedActions: [action('a1', 'Print it', { state: 'done' })] }),
    )
    const body = document.tabs[0]?.body ?? []
    const box = body.find((node) => node.kind === 'paragraph' && node.bullet?.checked)
    expect(box).toMatchObject({ inlines: [{ text: 'Ben Okafor: Print it' }, { text: '\n' }] })
    expect(readDoc(document).map(({ block }) => block)).toContain('done')
  })

  it('leaves an action that somebody struck through', () => {
    const visible = { ...one, unsettled: { ...likely, checked: 'strikethrough' as const } }
    const ticked = checkBox(visible, indexOf(visible, 'Print the rubric'))
    expect(put(ticked, meeting(1)).answer).toEqual(nothing)
    const done = meeting(1, { carriedActions: [action('a1', 'Print the rubric', { state: 'done' })] })
    expect(put(ticked, done).answer).toEqual(nothing)
    const other = meeting(1, { carriedActions: [action('a1', 'Print two rubrics')] })
    expect(put(ticked, other).answer).toMatchObject({ kept: [{ why: 'ticked' }] })
  })

  it('holds when a mark was split or stands twice', () => {
    const name = one.namedRanges.find((range) => range.name.includes(':goal#'))
    const goal = indexOf(one, 'Goal')
    const split = splitName(one, name?.name ?? '', goal + 3, goal + 5)
    expect(put(split, meeting(1)).answer).toEqual(nothing)
    const range = { tabId: 't.0', startIndex: goal, endIndex: goal + 4 }
    const twice = after(split, [{ createNamedRange: { name: name?.name, range } }])
    expect(put(twice, meeting(1)).answer).toEqual(nothing)
    const { document } = put(twice, meeting(1, { goal: 'Every child writes' }))
    expect(linesOf(document).filter((line) => line.startsWith('Goal'))).toEqual([
      'Goal: Every child writes\n',
    ])
    expect(put(document, meeting(1, { goal: 'Every child writes' })).answer).toEqual(nothing)
  })
})

describe('marks at whose edges something is put', () => {
  const inclusive = { ...likely, rangeStart: 'inclusive' as const, rangeEnd: 'inclusive' as const }

  it('do not come to hold the next meeting', () => {
    const model = { ...one, unsettled: inclusive }
    const touched = typeAt(model, indexOf(model, ' · Data meeting'), ' (moved)')
    const two = withAgendas(touched, meeting(2))
    const noted = typeAt(two, behind(two, 'What will we try?\n'), 'Note of the second')
    expect(readBack(got(noted), meeting(2).occurrence).parts[0]).toMatchObject({
      notes: [{ text: 'Note of the second' }],
    })
    expect(readBack(got(noted), meeting(1).occurrence).touched).toEqual([
      { key: 'head', text: 'Mar 4, 2026 (moved) · Data meeting · 15:30, 45 min' },
    ])
    expect(put(noted, meeting(1)).answer).toMatchObject({ nothing: true, kept: [{ key: 'head' }] })
  })

  it('do not come to hold a new block', () => {
    const model = { ...one, unsettled: inclusive }
    const touched = typeAt(model, behind(model, 'Print the rubric'), ' today')
    const actions = [action('a1', 'Print the rubric'), action('a2', 'Copy')]
    const two = put(touched, meeting(1, { carriedActions: actions })).document
    expect(readBack(got(two), meeting(1).occurrence)).toMatchObject({
      touched: [{ key: 'action.a1', text: 'Ben Okafor: Print the rubric today' }],
      things: [{ thing: 'a1', edited: true }, { thing: 'a2', edited: false }, { thing: 'i1' }],
    })
  })

  it('are not taken for a new block of the same words', () => {
    const same = { title: 'Look', purpose: 'What we see' }
    const parts = [part('wins'), part('second', same)]
    const model = withAgendas({ ...empty, unsettled: inclusive }, meeting(1, { parts }))
    const both = meeting(1, { parts: [part('wins'), part('first', same), part('second', same)] })
    const { document } = put(model, both)
    expect(put(document, both).answer).toEqual(nothing)
  })
})

describe('blocks of the same words', () => {
  it('do not both take the line into which somebody joined them', () => {
    const items = [item('i1', 'Field trip'), item('i2', 'Field trip')]
    const model = withAgendas(empty, meeting(1, { items }))
    const joined = deleteRange(model, behind(model, 'Field'), indexOf(model, 'Field trip', {}, 1) + 5)
    const below = typeAt(joined, behind(joined, 'Field trip\n'), 'Our own line\n')
    const changed = [item('i1', 'Bus'), item('i2', 'Bus')]
    const { document } = put(below, meeting(1, { items: changed }), { deleted: 'leave' })
    const lines = linesOf(document)
    expect(lines.filter((line) => line === 'Bus\n')).toHaveLength(1)
    expect(lines).toContain('Our own line\n')
  })
})
