import { type IndexRow, indexDocument, indexRow, indexWith } from '../../../core/src/document/filing-index'
import { toHtml } from '../../../core/src/document/html'
import { toMarkdown } from '../../../core/src/document/markdown'
import { localDate } from '../../../core/src/ids'

const march = { key: 'f1', date: localDate.parse('2026-03-04'), team: 'Math', title: 'Data meeting' }

function file(rows: readonly IndexRow[], filing: typeof march) {
  return indexWith(rows, indexRow(rows, filing))
}

describe('the index of filed documents', () => {
  it('has one row for a filing, however often it ran and whatever changed in between', () => {
    const once = file([], march)
    expect(file(once, march)).toEqual(once)
    expect(file(once, { ...march, team: 'Mathematics', title: 'Another title' })).toEqual(once)
  })

  it('gives two meetings of one day and title two files', () => {
    const rows = file(file([], march), { ...march, key: 'f2' })
    expect(rows.map(({ stem }) => stem)).toEqual([
      '2026-03-04 Math - Data meeting',
      '2026-03-04 Math - Data meeting 2',
    ])
  })

  it('shows the newest meeting first, each linked to the file of the same kind', () => {
    const april = { ...march, key: 'f3', date: localDate.parse('2026-04-01') }
    const document = indexDocument(file(file([], march), april), 'Math', 'en')
    const stems = [...toHtml(document).matchAll(/href="\.\/([\d-]+)%20[^"]*\.html"/g)].map(([, date]) => date)
    expect(stems).toEqual(['2026-04-01', '2026-03-04'])
    expect(toMarkdown(document)).toContain('](<./2026-04-01%20Math%20-%20Data%20meeting.md>)')
  })
})
