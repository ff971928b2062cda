import type * as Renderer from 'adaptivecards'
import type { Card } from '../../teams-app/src/cards/elements'
import type { Size } from './autumn'
import { everyCard } from './every-card'
import { findings } from './lint'
import { hostilePeople, lakeside, longest, mark, odd, type Saying } from './sayings'
import { setting } from './scenes'
import type { Language } from './school'
import { stringsOf } from './words-in-cards'

const usual: Size = { roles: 4, actions: 5, daysOff: 2, parts: 0 }
const own: Size = { ...usual, parts: 5 }
const largest: Size = { roles: 8, actions: 200, daysOff: 60, parts: 16 }

const cases: readonly [string, Language, Saying, Size][] = [
  ['a usual team', 'en', lakeside.en, usual],
  ['a usual team in Spanish', 'es', lakeside.es, usual],
  ['odd names', 'en', odd, own],
  ['odd names in Spanish', 'es', odd, own],
  ['the largest team', 'en', longest, largest],
  ['the largest team in Spanish', 'es', longest, largest],
  ['hostile people', 'en', hostilePeople, own],
]

function cardsOf(language: Language, saying: Saying, size: Size) {
  return everyCard(setting(language, saying, size))
}

function check(name: string, card: Card): string[] {
  return findings(card, name.endsWith('came back')).map((finding) => `${name}: ${finding}`)
}

/** Microsoft's own parser; its package's modules do not load in Node, its bundle does. */
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = jest.requireActual<typeof Renderer>(
  'adaptivecards/dist/adaptivecards.min.js',
)

const limits = new HostConfig({ actions: { maxActions: 6 } })

/**
 * What Microsoft's parser and its check of the values say of a card. Its pattern for languages remembers where
 * it stopped, so that it refuses every other "en"; the rules of the house check the language.
 */
function parsed(name: string, card: object): string[] {
  const context = new SerializationContext(Versions.v1_5)
  const read = new AdaptiveCard()
  read.hostConfig = limits
  read.parse(card, context)
  const events = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message)
  return [...events, ...read.validateProperties().validationEvents.map(({ message }) => message)]
    .filter((message) => !/^Invalid value "(en|es)" for property "lang"/.test(message))
    .map((message) => `${name}: ${message}`)
}

/** Where a text is shown character for character. */
const literal = /(^|\.)(inlines\.\d+\.text|choices\.\d+\.title|value|fallbackText)$/

/** The first place of a text where a hostile word is not as it was typed, or cut with an ellipsis; else -1. */
function altered(text: string, typed: readonly string[]): number {
  let at = text.indexOf(mark)
  while (at !== -1) {
    const rest = text.slice(at)
    const whole = typed
      .filter((one) => rest.startsWith(one))
      .sort((one, other) => other.length - one.length)[0]
    const cut = rest.slice(0, rest.indexOf('…') + 1)
    const shown =
      whole ?? (typed.some((one) => cut !== '' && one.startsWith(cut.slice(0, -1))) ? cut : undefined)
    if (shown === undefined) return at
    at = text.indexOf(mark, at + shown.length)
  }
  return -1
}

describe.each(cases)('the cards of %s', (_, language, saying, size) => {
  const examples = cardsOf(language, saying, size)
  const cards = examples.flatMap(({ name, card }) => (card === null ? [] : [{ name, card }]))

  test('are all there', () => {
    expect(examples.filter(({ card }) => card === null).map(({ name }) => name)).toEqual([])
    expect(cards.length).toBeGreaterThan(60)
  })

  test('keep every rule of the house', () => {
    expect(cards.flatMap(({ name, card }) => check(name, card))).toEqual([])
  })

  test("are read by Microsoft's own parser without a word", () => {
    expect(cards.flatMap(({ name, card }) => parsed(name, card))).toEqual([])
  })

  test('speak the language of the team', () => {
    expect(cards.filter(({ card }) => card.lang !== language)).toEqual([])
  })
})

describe('what people write', () => {
  const { people, team, roleTitles, goal, norms, decision, reflection, protocol, file, action } =
    hostilePeople
  const actions = Array.from({ length: 7 }, (_, n) => action(n))
  const typed = [
    ...people,
    team,
    ...roleTitles,
    goal,
    ...norms,
    decision,
    reflection,
    protocol,
    file,
    ...actions,
  ]
  const shown = cardsOf('en', hostilePeople, own).flatMap(({ name, card }) =>
    stringsOf({ ...card })
      .filter(({ text }) => text.includes(mark))
      .map((found) => ({ name, ...found })),
  )

  test('stands only where every character is shown as it is', () => {
    // A button shows its title as it is too; only the choice of a team has one that people wrote.
    const places = shown.filter(({ name, path }) => !name.startsWith('choose-team') && !literal.test(path))
    expect(places.map(({ name, path }) => `${name}: ${path}`)).toEqual([])
    expect(shown.length).toBeGreaterThan(300)
  })

  test('is shown as it was typed, or cut with an ellipsis', () => {
    const wrong = shown.filter(({ path, text }) => path !== 'fallbackText' && altered(text, typed) !== -1)
    expect(wrong).toEqual([])
  })

  test('comes back into a form whole', () => {
    const answer = shown.find(({ name, path }) => name === 'closing, came back' && path.endsWith('.value'))
    expect(answer?.text).toBe(reflection)
  })

  test('would be found elsewhere', () => {
    expect(literal.test('body.0.text')).toBe(false)
    expect(altered(`so ${mark}bold`, typed)).toBe(3)
    expect(altered(`so ${typed[0]}`, typed)).toBe(-1)
  })
})

describe('the lint', () => {
  const [sound] = cardsOf('en', lakeside.en, usual)

  test.each<[string, object]>([
    ['not version 1.5', { version: '1.6' }],
    ['no language', { lang: '' }],
    ['no short fallback text', { fallbackText: ' ' }],
    ['Markdown in the fallback text', { fallbackText: '[x](y)' }],
    ['no heading at the beginning', { body: [] }],
    ['a TextBlock that is no wrapped heading', { body: [{ type: 'TextBlock', text: 'x' }] }],
    ['a colour', { body: [{ type: 'TextRun', text: 'x', color: 'attention' }] }],
    [
      'when has no label',
      { body: [{ type: 'Input.Date', id: 'when', errorMessage: 'x', isRequired: true }] },
    ],
    ['when holds no Date', { body: [{ type: 'Input.Date', id: 'when', value: '1 May' }] }],
    ['who has a comma in a value', { body: [choices([{ title: 'A', value: 'a,b' }], true)] }],
    ['who begins with what it does not offer', { body: [choices([{ title: 'A', value: 'b' }], false)] }],
    ['the button "Go" is not understood', { actions: [{ type: 'Action.Execute', title: 'Go', data: {} }] }],
    ['two buttons with one title below the card', { actions: [open('Go'), open('Go')] }],
    ['7 buttons below the card', { actions: [...'abcdefg'].map(open) }],
  ])('finds %s', (finding, fault) => {
    expect(sound?.card).not.toBeNull()
    expect(findings({ ...sound?.card, ...fault } as Card)).toContain(finding)
  })

  function choices(offered: { title: string; value: string }[], isMultiSelect: boolean) {
    return { type: 'Input.ChoiceSet', id: 'who', choices: offered, isMultiSelect, value: 'a' }
  }

  function open(title: string) {
    return { type: 'Action.OpenUrl', title, url: 'https://a.example' }
  }
})
