import * as fc from 'fast-check'
import { cutText } from '../../../core/src/document/cut-text'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const pieces = fc.array(
  fc.constantFrom(
    'a',
    ' ',
    'é',
    'e\u0301',
    '\u{1F600}',
    '👍🏽',
    '👩‍👩‍👧',
    '🇪🇸',
    'ש',
    '\n',
    '🏴\u{E0067}\u{E0062}\u{E007F}',
  ),
  { maxLength: 30 },
)

describe('a text cut to a length', () => {
  it('is the text itself when it fits', () => {
    expect(cutText('Half can compare fractions ', 27)).toBe('Half can compare fractions ')
  })

  it('ends where a letter, an accent, a flag or an emoji ends, and is no longer than asked', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 40 }), (held, most) => {
        const text = held.join('')
        const cut = cutText(text, most)
        expect(cut.length).toBeLessThanOrEqual(most)
        const ends = [...graphemes.segment(text)].map(({ index }) => text.slice(0, index))
        if (text.length > most) expect(ends.map((begin) => begin.trimEnd())).toContain(cut)
      }),
    )
  })

  it('keeps what fits: of plain letters, as many as asked', () => {
    expect(cutText('x'.repeat(50), 20)).toBe('x'.repeat(20))
    expect(cutText('two words', 5)).toBe('two w')
  })
})
