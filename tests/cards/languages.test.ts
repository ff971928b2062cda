import {
  offeredRoles,
  offeredZones,
  promptText,
  roleId,
  speak,
  teamTemplates,
  turnsTable,
  visibilitySentence,
  why,
  whySentence,
} from '@roundtable/core'
import { en, type Texts } from '../../teams-app/src/cards/text/en'
import { es } from '../../teams-app/src/cards/text/es'
import type { Size } from './autumn'
import { everyCard } from './every-card'
import { standIns } from './part-variants'
import { entriesOf, mark, marked, unmarked } from './pseudo'
import { lakeside } from './sayings'
import { onDay, type Setting, setting } from './scenes'
import { localDate } from './values'
import { stringsOf } from './words-in-cards'

const size: Size = { roles: 4, actions: 5, daysOff: 2, parts: 0 }

/** Where a card has text that somebody sees or hears. */
const visible = /(^|\.)(text|title|label|errorMessage|placeholder|fallbackText)$/

function textsOf(given: Setting) {
  return everyCard(given).flatMap(({ name, card }) =>
    stringsOf({ ...card })
      .filter(({ path }) => visible.test(path) && !path.includes('.data.'))
      .map(({ text }) => ({ name, text })),
  )
}

/** What the cards show that is not of their own catalogue: core's sentences and what people wrote. */
function otherSources(given: Setting): string[] {
  const { school, trades } = given
  const { team, language, saying, names } = school
  const speaker = speak(language, names, (id) => school.words.get(id))
  const today = localDate('2026-11-10')
  const day = onDay(given, trades.coming[0]?.date ?? today)
  const afterwards = school.after(school.member(0), day.now, standIns(given)).team
  const reasons = [team, afterwards].flatMap((one) =>
    turnsTable(one, today, 20).flatMap(({ occurrence }) =>
      one.profile.roles.flatMap(({ id }) =>
        why(one, occurrence, id, today).map((reason) => whySentence(reason, speaker)),
      ),
    ),
  )
  const rounds = team.rounds.rounds.flatMap((round) => [
    visibilitySentence(round, language),
    ...round.prompts.map((prompt) => promptText(prompt, language)),
  ])
  const templates = stringsOf(teamTemplates(team.agenda, () => undefined, language))
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return [
    ...[...Array(5).keys()].map((day) => weekday.format((4 + day) * 86_400_000)),
    ...templates.filter(({ path }) => /(title|purpose|tip|prompts\.\d+)$/.test(path)).map(({ text }) => text),
    ...stringsOf(saying).map(({ text }) => text),
    ...[0, 1, 2].map((n) => saying.action(n)),
    ...[...team.profile.roles.map(({ id }) => id), ...offeredRoles].map((id) =>
      speaker.role(roleId.parse(id)),
    ),
    ...offeredZones.map((zone) => zone.replaceAll('_', ' ')),
    ...reasons,
    ...rounds,
  ]
}

/** Dates in words, and what joins the members of a list. */
const spoken =
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d+|\band\b/g

/** A language is called by its own name everywhere. */
const languages = ['English', 'Español']

/** What is left of a text without the catalogue, core, people, dates and numbers. */
function leftOf(text: string, known: readonly string[]): string {
  const rest = known.reduce((left, one) => left.replaceAll(one, ''), unmarked(text)).replace(spoken, '')
  return /\p{L}/u.test(rest) ? rest : ''
}

describe('the words of the cards', () => {
  const english = entriesOf(en)
  const spanish = entriesOf(es)

  test('are there in both languages, and none is empty', () => {
    expect(spanish.map(([key, text]) => [key, typeof text]).sort()).toEqual(
      english.map(([key, text]) => [key, typeof text]).sort(),
    )
    const empty = [...english, ...spanish].filter(([key, text]) => text === '' && !key.endsWith('.example'))
    expect(empty).toEqual([])
  })

  test('are all from a catalogue, from core or from people', () => {
    const given = setting('en', lakeside.en, size, marked, mark)
    const known = [...otherSources(given), ...languages].sort((one, other) => other.length - one.length)
    const found = textsOf(given).flatMap(({ name, text }) => {
      // What an old client shows has lost its brackets and may be cut.
      const left = leftOf(text, known)
      return left === '' ? [] : [`${name}: ${left}`]
    })
    expect(found).toEqual([])
    expect(leftOf('⟦⟦Next⟧ by Ana⟧ Not ours', known)).toBe(' Not ours')
  })

  test('are Spanish in a Spanish team', () => {
    const same = new Map(spanish)
    const foreign = english.flatMap(([key, text]) =>
      typeof text === 'string' && text.length > 3 && same.get(key) !== text ? [text] : [],
    )
    const wrong = textsOf(setting('es', lakeside.es, size)).filter(({ text }) => foreign.includes(text))
    expect(wrong).toEqual([])
    expect(foreign.length).toBeGreaterThan(100)
  })

  test('say tú, never usted', () => {
    const formal =
      /\b(usted|ustedes|vosotros|elija|indique|escriba|pulse|abra|haga|envíe|pruebe|puede usted|su equipo|pegue|pida|compártalo|inténtelo)\b/iu
    const said = spanish.map(([key, text]) => [key, typeof text === 'string' ? text : text.toString()])
    expect(said.filter(([, text]) => formal.test(`${text}`))).toEqual([])
  })
})

describe('numbers in words', () => {
  test.each([
    [0, 'No answers yet.', 'Aún no hay respuestas.'],
    [1, '1 answer so far.', '1 respuesta hasta ahora.'],
    [2, '2 answers so far.', '2 respuestas hasta ahora.'],
  ])('%i answers', (n, english, spanish) => {
    expect([en.closing.takenPart(n), es.closing.takenPart(n)]).toEqual([english, spanish])
  })

  test.each([
    [0, 'new', 'nueva'],
    [1, 'from last meeting', 'de la reunión pasada'],
    [2, 'open for 2 meetings', 'abierta desde hace 2 reuniones'],
  ])('an age of %i meetings', (n, english, spanish) => {
    expect([en.next.age(n), es.next.age(n)]).toEqual([english, spanish])
  })

  test.each([
    ['0.5', '0.5 done, fair share so far 1.2', '0.5 hechos, parte justa hasta hoy 1.2'],
    ['1', '1 done, fair share so far 1.2', '1 hecho, parte justa hasta hoy 1.2'],
    ['2', '2 done, fair share so far 1.2', '2 hechos, parte justa hasta hoy 1.2'],
  ])('%s turns done', (done, english, spanish) => {
    expect([en.turns.shareLine(done, '1.2'), es.turns.shareLine(done, '1.2')]).toEqual([english, spanish])
  })

  test.each([
    [0, '05', '12:05 AM', '0:05'],
    [12, '00', '12:00 PM', '12:00'],
    [15, '30', '3:30 PM', '15:30'],
  ])('%i:%s on the clock', (hour, minute, english, spanish) => {
    expect([en.clock(hour, minute), es.clock(hour, minute)]).toEqual([english, spanish])
  })
})

describe('a language with six forms of a number', () => {
  const rules = new Intl.PluralRules('ar')
  /** What Arabic says of so many meetings, as its own catalogue would have it. */
  const meetings: Record<Intl.LDMLPluralRule, (count: number) => string> = {
    zero: () => 'جديد',
    one: () => 'منذ اجتماع واحد',
    two: () => 'منذ اجتماعين',
    few: (count) => `منذ ${count} اجتماعات`,
    many: (count) => `منذ ${count} اجتماعًا`,
    other: (count) => `منذ ${count} اجتماع`,
  }
  const arabic: Texts = { ...en, next: { ...en.next, age: (count) => meetings[rules.select(count)](count) } }

  test('has them on the cards, where a catalogue gets the number itself', () => {
    const shown = textsOf(setting('en', lakeside.en, { ...size, actions: 60 }, arabic)).map(
      ({ text }) => text,
    )
    for (const [count, form] of [
      [1, 'one'],
      [4, 'few'],
      [11, 'many'],
    ] as const)
      expect([form, shown.some((text) => text.includes(meetings[form](count)))]).toEqual([form, true])
  })
})
