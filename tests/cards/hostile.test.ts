import * as fc from 'fast-check'
import { anyText, generated, hostileTexts } from '../hostile-texts'
import { everyCard } from './every-card'
import { roomy, saidEverywhere, placesOfTexts as texts } from './said-everywhere'
import { setting } from './scenes'

/** Where a text is shown character for character. */
const literal = /(^|\.)(inlines\.\d+\.text|choices\.\d+\.title|value|fallbackText)$/
/** A button shows its title so, too; only the choice of a team has one that people wrote. */
const teamName = /^choose-team[^.]*\.actions\.\d+\.title$/

/** A card without the texts that are shown character for character: its nodes, what they are and where they stand. */
function skeleton(value: unknown, path: string): unknown {
  if (typeof value === 'string') return literal.test(path) || teamName.test(path) ? '' : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one, n) => skeleton(one, `${path}.${n}`))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, skeleton(one, `${path}.${key}`)]))
}

/** What Teams makes of the cards: they go there as JSON. */
const sent = (of: readonly string[]) =>
  everyCard(setting('en', saidEverywhere(of), roomy)).map(({ name, card }) => ({
    name,
    card: skeleton(JSON.parse(JSON.stringify(card)), name),
  }))

describe('no text becomes a node or a property of a card, nor changes one', () => {
  const harmless = sent(Array.from({ length: texts }, (_, n) => `word ${n}`))
  // Blank is no text; a mark makes one of everything.
  const expectSame = (of: readonly string[]) =>
    expect(sent(of.map((text) => `${text}\u00a4`))).toEqual(harmless)

  test('of over 400 that are known to try', () => {
    expect(hostileTexts.length).toBeGreaterThan(400)
    for (let from = 0; from < hostileTexts.length; from += texts)
      expectSame(hostileTexts.slice(from, from + texts))
  })

  test('of any', () => {
    const several = fc.array(anyText, { minLength: texts, maxLength: texts })
    fc.assert(fc.property(several, expectSame), {
      numRuns: Math.ceil(generated(200) / texts),
      endOnFailure: true,
    })
  }, 110_000)
})
