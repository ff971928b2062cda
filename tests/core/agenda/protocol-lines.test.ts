import fc from 'fast-check'
import { parseTemplate } from '../../../core/src/agenda/parse-template'
import { protocolFromLines, protocolLines } from '../../../core/src/agenda/protocol-lines'
import { wholeLibrary } from './whole-library'

const library = wholeLibrary('en')
const fresh = { purpose: 'Ours.', prompts: ['What?', 'And then?'] as const }
const anyTemplate = fc.constantFrom(...library)

describe('a protocol as lines', () => {
  it('is the same protocol when nothing is changed', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const made = protocolFromLines(template, template.title, protocolLines(template), fresh)
        const plain = template.parts.map(({ id: _, ...part }) => part)
        expect('template' in made && made.template.parts.map(({ id: _, ...part }) => part)).toEqual(plain)
      }),
    )
  })

  it('is a valid template in any order and with any minutes, which sum to its length', () => {
    const minutes = fc.integer({ min: 1, max: 24 })
    fc.assert(
      fc.property(anyTemplate, fc.array(minutes, { minLength: 16, maxLength: 16 }), (template, lengths) => {
        const lines = template.parts.map(({ title }, n) => `${lengths[n]} min: ${title}`).reverse()
        const made = protocolFromLines(template, 'Ours', [...lines, '', '5 Sing'].join('\n'), fresh)
        if (!('template' in made)) throw new Error(made.unread)
        expect(parseTemplate(made.template)).toEqual({ template: made.template })
        expect(made.template.parts).toHaveLength(template.parts.length + 1)
        expect(made.template.parts.at(-1)).toMatchObject({
          title: 'Sing',
          minutes: 5,
          prompts: fresh.prompts,
        })
      }),
    )
  })

  it.each(['Look at the data', '10', 'ten Look', '- 10 Look'])(
    'names the line %j that is no part',
    (line) => {
      const [template] = library
      if (template === undefined) throw new Error('an empty library')
      expect(protocolFromLines(template, 'Ours', `5 Begin\n${line}`, fresh)).toEqual({ unread: line })
    },
  )
})
