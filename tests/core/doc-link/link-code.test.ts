import fc from 'fast-check'
import { linkCodeLetters, makeLinkCode, readLinkCode } from '../../../core/src/doc-link/link-code'

describe('a code that links a Doc', () => {
  it('is read as it was made, however it is typed', () => {
    const picks = fc.array(fc.nat(linkCodeLetters.length - 1), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(
        picks,
        fc.array(fc.constantFrom('', ' ', '  ', '-', '\u00a0'), { minLength: 7 }),
        (letters, gaps) => {
          const left = [...letters]
          const code = makeLinkCode(() => left.shift() ?? 0)
          const typed = [...code].map(
            (letter, n) => `${gaps[n]}${n % 2 === 0 ? letter.toLowerCase() : letter}`,
          )
          expect(readLinkCode(`${typed.join('')}${gaps[6]}`)).toBe(code)
        },
      ),
    )
  })

  it('has no letters that are taken for one another', () => {
    for (const alike of ['0O', '1IL', '5S', '8B'])
      expect([...alike].filter((letter) => linkCodeLetters.includes(letter)).length).toBeLessThanOrEqual(1)
    expect(new Set(linkCodeLetters).size).toBe(linkCodeLetters.length)
  })

  it.each(['', 'ABCDE', 'ACDEFGH', 'ACDEF0', 'ACDEFI', 'ACDÉFG', '<b>ACD'])(
    'is never read in %j',
    (typed) => {
      expect(readLinkCode(typed)).toBeNull()
    },
  )
})
