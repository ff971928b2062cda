import * as fc from 'fast-check'
import { safeLink } from '../../../core/src/document/link'
import { anyText } from '../../hostile-texts'

describe('a link', () => {
  it('is kept when it is https', () => {
    expect(safeLink('https://docs.example.org/d/1?tab=t.0&x=y#h')).toBe(
      'https://docs.example.org/d/1?tab=t.0&x=y#h',
    )
    expect(safeLink('https://a.example/x(1)"')).toBe('https://a.example/x%281%29%22')
  })

  it('is refused when it is anything else', () => {
    const others = [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' https://a.example',
      'http://a.example',
      '//a.example',
      'data:text/html,x',
      'https://user@evil.example',
      'https://user:pw@evil.example/',
      'https://',
      'https://a.example/a b',
      'https://a.example\n',
      'https://.evil.example',
      'https:\\\\a.example',
      'https://a.example\\@evil.example',
      'file:///etc/passwd',
      '',
    ]
    for (const href of others) expect(safeLink(href)).toBeNull()
  })

  it('leads to the host that it names, whatever follows', () => {
    fc.assert(
      fc.property(anyText, (rest) => {
        const safe = safeLink(`https://a.example/${rest}`)
        if (safe !== null) expect(new URL(safe).origin).toBe('https://a.example')
      }),
    )
  })
})
