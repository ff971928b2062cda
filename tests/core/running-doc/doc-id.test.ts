import { docUrl, readDocLink } from '../../../core/src/running-doc/doc-id'

const id = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789_-abcd'

describe('the link of a Doc', () => {
  test.each([
    `https://docs.google.com/document/d/${id}/edit`,
    `https://docs.google.com/document/d/${id}/edit?usp=sharing#heading=h.abc`,
    `https://docs.google.com/document/d/${id}`,
    `docs.google.com/document/u/1/d/${id}/edit`,
    `https://drive.google.com/open?id=${id}`,
    `https://drive.google.com/file/d/${id}/view`,
    `  ${id}\n`,
  ])('is read from %j', (link) => {
    expect(readDocLink(link)).toBe(id)
  })

  test.each([
    '',
    'our agenda',
    'https://docs.google.com/document/d/short/edit',
    `https://docs.google.com/spreadsheets/d/${id}/edit`,
    `https://evil.example/document/d/${id}/edit`,
    `https://docs.google.com.evil.example/document/d/${id}/edit`,
    `https://docs.google.com/document/d/${id}x${'y'.repeat(100)}/edit`,
    `${id}/../secrets`,
    `https://docs.google.com/document/d/e/${id}/pub`,
  ])('is not read from %j', (link) => {
    expect(readDocLink(link)).toBeNull()
  })

  it('is made from the id again', () => {
    const doc = readDocLink(id)
    expect(doc === null ? null : readDocLink(docUrl(doc))).toBe(id)
  })
})
