import { fileStem } from '../../../core/src/document/file-name'
import { toHtml } from '../../../core/src/document/html'
import { safeLink } from '../../../core/src/document/link'
import { toMarkdown } from '../../../core/src/document/markdown'
import { localDate } from '../../../core/src/ids'
import { quickest } from '../../quickest'

const date = localDate.parse('2026-03-04')

/** TRUST.md S8: 100 KB of the worst. The bound is wide for slow machines; a quadratic rule takes many seconds. */
describe.each(['a ', ' ', '\t', '\n', '-', '- ', '1', '.', '*', '_', '\\', '<', '&', '`', '[', 'https://a'])(
  '100 KB of %j',
  (unit) => {
    it('is rendered and named at once', () => {
      const text = `x${unit.repeat(100_000 / unit.length)}x`
      const blocks = [
        {
          kind: 'paragraph',
          text: [
            { kind: 'text', text, style: 'bold' },
            { kind: 'text', text },
          ],
        },
      ] as const
      const work = () => {
        toMarkdown({ title: text, language: 'en', blocks })
        toHtml({ title: text, language: 'en', blocks })
        fileStem({ date, team: text, title: text })
        safeLink(`https://${text}`)
        safeLink(text)
      }
      expect(quickest(work)).toBeLessThan(1_000)
    })
  },
)
