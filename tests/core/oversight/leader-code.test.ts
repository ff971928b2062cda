import { makeLinkCode, readLinkCode } from '../../../core/src/doc-link/link-code'
import { makeLeaderCode, readLeaderCode } from '../../../core/src/oversight/leader-code'

describe("a leader's code", () => {
  const code = makeLeaderCode((n) => n - 1)

  test('is read however it was typed', () => {
    expect(code).toMatch(/^[A-Z2-9]{10}$/)
    for (const typed of [code, ` ${code.toLowerCase()} `, `${code.slice(0, 5)}-${code.slice(5)}`])
      expect(readLeaderCode(typed)).toBe(code)
  })

  test('is no code of a Doc, and the other way round', () => {
    expect(readLinkCode(code)).toBeNull()
    expect(readLeaderCode(makeLinkCode(() => 0))).toBeNull()
    for (const typed of ['', code.slice(1), `${code}A`, code.replace(/.$/, '0'), code.replace(/.$/, '!')])
      expect(readLeaderCode(typed)).toBeNull()
  })
})
