import { isRefusal, refusalText } from '../../../core/src/text/refusal-text'
import { speak } from '../../../core/src/text/speak'
import { everyRefusal, member } from './every-refusal'

const names = new Map([[member, 'Ana']])
const english = speak('en', names, () => undefined)
const spanish = speak('es', names, () => undefined)

describe('a refusal', () => {
  test.each(Object.entries(everyRefusal))(
    '%s has a sentence in each language, without a hole in it',
    (code, given) => {
      const refusal: unknown = { code, ...given }
      if (!isRefusal(refusal)) throw new Error(`${code} has no sentence`)
      const [en, es] = [refusalText(refusal, english), refusalText(refusal, spanish)]
      for (const text of [en, es]) {
        expect(text).toMatch(/^[\p{Lu}\p{N}"«¿¡].*[.?!)»"]$/su)
        expect(text).not.toMatch(
          /undefined|null|NaN|\[object|thing-1|m-1\b|m-2026|facilitator|\d{4}-\d{2}-\d{2}/,
        )
      }
      expect(en).not.toBe(es)
    },
  )

  test('that is none is told apart from one that was stored', () => {
    for (const other of [null, 'no-team', {}, { code: 1 }, { code: 'never-heard-of' }, { code: 'toString' }])
      expect(isRefusal(other)).toBe(false)
  })
})
