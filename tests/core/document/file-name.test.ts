import * as fc from 'fast-check'
import { fileHref, fileStem, freeStem, isStem } from '../../../core/src/document/file-name'
import { localDate } from '../../../core/src/ids'
import { anyText, hostileTexts } from '../../hostile-texts'

const date = localDate.parse('2026-03-04')

function expectPortable(stem: string) {
  expect(stem).toMatch(/^2026-03-04/)
  expect(stem).not.toMatch(/[\\/:*?"<>|.\p{C}]|[ -]$/u)
  expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(120)
  expect(stem.normalize('NFC')).toBe(stem)
}

describe('the name of a filed document', () => {
  it('is the date, the team and the title', () => {
    expect(fileStem({ date, team: 'Grade 5 Math', title: 'Data meeting: fractions' })).toBe(
      '2026-03-04 Grade 5 Math - Data meeting fractions',
    )
    expect(fileStem({ date, team: '3.º de primaria', title: 'Reunión' })).toBe(
      '2026-03-04 3 º de primaria - Reunión',
    )
    expect(fileStem({ date, team: '///', title: '...' })).toBe('2026-03-04')
  })

  it('is portable whatever the team and title are', () => {
    for (const text of hostileTexts) expectPortable(fileStem({ date, team: text, title: text }))
    fc.assert(fc.property(anyText, anyText, (team, title) => expectPortable(fileStem({ date, team, title }))))
    expectPortable(fileStem({ date, team: 'é'.repeat(400), title: '\u{20000}'.repeat(400) }))
  })

  it('is the same for the same facts, and free of every name that counts as the same', () => {
    expect(freeStem('2026-03-04 Math', [])).toBe('2026-03-04 Math')
    expect(freeStem('2026-03-04 Math', ['2026-03-04 MATH', '2026-03-04 math 2'])).toBe('2026-03-04 Math 3')
    expect(freeStem('2026-03-04 Caf\u00e9', ['2026-03-04 Cafe\u0301'])).toBe('2026-03-04 Caf\u00e9 2')
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (titles) => {
        const stems: string[] = []
        for (const team of titles)
          stems.push(freeStem(fileStem({ date, team, title: 'x'.repeat(200) }), stems))
        expect(new Set(stems.map((stem) => stem.toLowerCase())).size).toBe(stems.length)
        stems.forEach(expectPortable)
      }),
    )
  })

  it('is linked to only in the same folder', () => {
    const stem = fileStem({ date, team: 'Año 5', title: 'Plan' })
    expect(isStem(stem)).toBe(true)
    expect(fileHref(stem, 'html')).toBe('./2026-03-04%20A%C3%B1o%205%20-%20Plan.html')
    for (const text of ['../2026-03-04 x', '2026-03-04/../x', 'https://a.example', '2026-03-04 a.b', ''])
      expect(isStem(text)).toBe(false)
  })
})
