import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import { documentOf } from '../../doubles/google/doc-model/build'
import type { DocModel } from '../../doubles/google/doc-model/document'
import { indexOf, linesOf } from '../../doubles/google/doc-model/user-edits'

const emoji = '\u{1F600}'

function after(document: DocModel, ...requests: readonly object[]): DocModel {
  const answer = applyBatch(document, requests)
  if ('error' in answer) throw new Error(answer.error.message)
  return answer.document
}

function sentence(document: DocModel, ...requests: readonly object[]): string {
  const answer = applyBatch(document, requests)
  return 'error' in answer ? answer.error.message : 'taken'
}

const insert = (index: number, text: string) => ({ insertText: { location: { index }, text } })
const _remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
})
const _table = (index: number, rows: number, columns: number) => ({
  insertTable: { location: { index }, rows, columns },
})

describe('text', () => {
  test('is counted in UTF-16 units', () => {
    const document = after(documentOf([`a${emoji}b`]), insert(4, 'x'))
    expect(linesOf(document)).toEqual([`a${emoji}xb\n`, '\n'])
  })

  test('is refused inside a surrogate pair, before the first line and behind the last line feed', () => {
    const document = documentOf([`a${emoji}b`])
    expect(sentence(document, insert(3, 'x'))).toBe(
      'Invalid requests[0].insertText: The insertion index cannot be within a grapheme cluster.',
    )
    expect(sentence(document, insert(0, 'x'))).toMatch(/inside the bounds of an existing paragraph/)
    expect(sentence(document, insert(7, 'x'))).toBe(
      'Invalid requests[0].insertText: Index 7 must be less than the end index of the referenced segment, 7.',
    )
    expect(sentence(document, insert(6, 'x'))).toBe('taken')
  })

  test('takes style, bullet and paragraph style from its neighbour', () => {
    const document = after(
      documentOf([{ text: 'Head', heading: 2, style: { bold: true } }, { list: ['one'] }]),
      insert(indexOf(documentOf(['Head', 'one']), 'one') + 3, '\ntwo'),
      insert(5, '\nbelow'),
    )
    const [, head, below, one, two] = document.tabs[0]?.body ?? []
    expect(head).toMatchObject({ inlines: [{ text: 'Head\n', style: { bold: true } }] })
    expect(below).toMatchObject({
      style: { namedStyleType: 'HEADING_2' },
      inlines: [{ text: 'below\n', style: { bold: true } }],
    })
    expect(two).toMatchObject({ bullet: { listId: one?.kind === 'paragraph' ? one.bullet?.listId : '' } })
  })
})
