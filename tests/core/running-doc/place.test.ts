import * as fc from 'fast-check'
import { plain } from '../../../core/src/document/block'
import { bodiesOf, type DocsParagraph } from '../../../core/src/document/docs-body'
import { compileBlocks } from '../../../core/src/document/docs-requests'
import { before, behind, bottomOf, type Spot } from '../../../core/src/running-doc/place'
import { documentOf } from '../../doubles/google/doc-model/build'
import { type DocModel, likely } from '../../doubles/google/doc-model/document'
import { textOf } from '../../doubles/google/doc-model/inlines'
import { paragraphsIn } from '../../doubles/google/doc-model/locate'
import { linesOf } from '../../doubles/google/doc-model/user-edits'
import { after, got } from './a-doc'

const ours = 'A line of ours'

function bodyOf(model: DocModel) {
  const [body] = bodiesOf(got(model).tabs)
  if (body === undefined) throw new Error('a Doc has a tab')
  return body
}

function put(model: DocModel, spot: Spot): DocModel {
  const block = { kind: 'paragraph' as const, text: plain(ours) }
  const tongue = { tabId: 't.0', zone: 'UTC', language: 'en' as const }
  return after(model, compileBlocks([block], { ...spot, ...tongue }).requests)
}

/** Each line with its box, as people see it, without ours. */
function seen(model: DocModel): readonly string[] {
  return paragraphsIn(model.tabs[0]?.body ?? []).flatMap(({ paragraph: { bullet, inlines } }) => {
    const text = textOf(inlines)
    if (text === `${ours}\n`) return []
    return [`${bullet === undefined ? '' : bullet.checked ? '[x] ' : '[ ] '}${text}`]
  })
}

const boxes = fc
  .array(fc.record({ item: fc.constantFrom('', 'Print the rubric', '👍🏽'), ticked: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((items) => ({
    list: items.map(({ item }) => item),
    preset: 'BULLET_CHECKBOX',
    checked: items.flatMap(({ ticked }, i) => (ticked ? [i] : [])),
  }))

/** The Doc without its last, empty line, so that it ends with an item. */
function endingWithItem(model: DocModel): DocModel {
  return { ...model, tabs: model.tabs.map((tab) => ({ ...tab, body: tab.body.slice(0, -1) })) }
}

describe('a place among the boxes of a team', () => {
  it('changes no tick and no line, whichever half of a split item Docs leaves ticked', () => {
    const tick = fc.constantFrom('text' as const, 'line-feed' as const, 'both' as const)
    fc.assert(
      fc.property(boxes, tick, fc.nat(), fc.boolean(), (list, tick, nth, inFront) => {
        const model = documentOf([list], { unsettled: { ...likely, tick } })
        const { paragraphs } = bodyOf(model)
        const at = paragraphs[nth % paragraphs.length]
        if (at === undefined) throw new Error('a Doc has a line')
        const document = put(model, inFront ? before(at) : behind(at))
        expect(seen(document)).toEqual(seen(model))
        expect(linesOf(document).indexOf(`${ours}\n`)).toBe(paragraphs.indexOf(at) + (inFront ? 0 : 1))
      }),
      { numRuns: 200 },
    )
  })

  it('is in front of an empty item with which the Doc ends: it is never split', () => {
    for (const tick of ['text', 'line-feed', 'both'] as const) {
      const list = { list: ['Print', ''], preset: 'BULLET_CHECKBOX', checked: [1] }
      const model = endingWithItem(documentOf([list], { unsettled: { ...likely, tick } }))
      const document = put(model, bottomOf(bodyOf(model)))
      expect(seen(document)).toEqual(['[ ] Print\n', '[x] \n'])
      expect(linesOf(document)).toEqual(['Print\n', `${ours}\n`, '\n'])
    }
  })

  it('leaves the only box of an otherwise empty Doc alone', () => {
    const list = { list: [''], preset: 'BULLET_CHECKBOX', checked: [0] }
    const model = endingWithItem(documentOf([list]))
    expect(seen(put(model, bottomOf(bodyOf(model))))).toEqual(['[x] \n'])
  })

  it('begins no page where the line behind it does', () => {
    const paragraph = (followed: DocsParagraph['followed']): DocsParagraph => ({
      kind: 'paragraph',
      start: 1,
      end: 7,
      print: 'Print',
      elements: [],
      style: 'NORMAL_TEXT',
      listed: true,
      newPage: false,
      home: 0,
      place: 1,
      followed,
    })
    expect(behind(paragraph('by-new-page'))).toEqual({ index: 7, put: 'before', newPage: true })
    expect(behind(paragraph('by-paragraph'))).toEqual({ index: 7, put: 'before', newPage: false })
    expect(behind(paragraph('by-none'))).toEqual({ index: 6, put: 'after', newPage: false })
  })
})
