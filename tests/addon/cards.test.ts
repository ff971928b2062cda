import { readPress } from '../../workspace-addon/src/read-press'
import type { Size } from '../cards/autumn'
import { hostilePeople, lakeside, longest, odd, type Saying } from '../cards/sayings'
import type { Language } from '../cards/school'
import { buttonsOf } from '../doubles/apps-script/buttons'
import type { Example } from './bare-screens'
import { everyCard } from './every-screen'
import { setting } from './scenes'
import { shown } from './shown'

const usual: Size = { roles: 4, actions: 5, daysOff: 2, parts: 0 }
const own: Size = { ...usual, parts: 5 }
const largest: Size = { roles: 8, actions: 200, daysOff: 60, parts: 16 }

/** Sixty people, the most that a team takes. */
const crowd: Saying = {
  ...longest,
  people: Array.from({ length: 60 }, (_, n) => `${n} ${longest.people[n % 12]}`.slice(0, 80)),
}

const cases: readonly [string, Language, Saying, Size, Parameters<typeof setting>[3]][] = [
  ['a usual team', 'en', lakeside.en, usual, {}],
  ['a usual team in Spanish', 'es', lakeside.es, usual, {}],
  ['a team in a tab', 'en', lakeside.en, usual, { home: 'tab', server: 'rt.school.example' }],
  ['a team on a server', 'es', lakeside.es, own, { home: 'server', server: 'rt.school.example' }],
  ['odd names', 'en', odd, own, {}],
  ['the largest team', 'en', crowd, largest, {}],
  ['the largest team in Spanish', 'es', crowd, largest, {}],
  ['hostile people', 'en', hostilePeople, own, {}],
]

function refusals({ name, card }: Example): string[] {
  try {
    shown(card)
    return []
  } catch (problem) {
    return [`${name}: ${problem}`]
  }
}

describe.each(cases)('the cards of %s', (_, language, saying, size, more) => {
  const examples = everyCard(setting(language, saying, size, more))

  test('are taken by CardService, within its limits', () => {
    expect(examples.flatMap(refusals)).toEqual([])
    expect(examples.length).toBeGreaterThan(100)
  })

  test('have only buttons that are understood when they come back', () => {
    const lost = examples.flatMap(({ name, card }) =>
      buttonsOf(shown(card)).flatMap(({ text, onClick }) =>
        'openLink' in onClick || readPress({ parameters: onClick.action.parameters }) !== null
          ? []
          : [`${name}: ${text}`],
      ),
    )
    expect(lost).toEqual([])
  })

  test('offer a way on, and no two buttons that sound alike', () => {
    const found = examples.flatMap(({ name, card }) => {
      const said = buttonsOf(shown(card)).map(({ text, altText }) => altText ?? text)
      const twice = said.filter((one, n) => said.indexOf(one) !== n)
      return [
        ...(said.length === 0 ? [`${name}: leads nowhere`] : []),
        ...twice.map((one) => `${name}: "${one}" twice`),
      ]
    })
    expect(found).toEqual([])
  })
})
