import {
  frameIds,
  frameText,
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
import { en, type Texts } from '../../workspace-addon/src/text/en'
import { es } from '../../workspace-addon/src/text/es'
import type { Size } from '../cards/autumn'
import { changed, entriesOf, mark, unmarked } from '../cards/pseudo'
import { lakeside } from '../cards/sayings'
import { localDate } from '../cards/values'
import { stringsOf } from '../cards/words-in-cards'
import { everyCard } from './every-screen'
import { around, emailOf, type Setting, setting } from './scenes'

const size: Size = { roles: 4, actions: 5, daysOff: 2, parts: 0 }

/** Where a card has text that somebody sees or hears. */
const visible = /(^|\.)(text|title|subtitle|header|label|below|hint|altText)$/

function textsOf(given: Setting) {
  return everyCard(given).flatMap(({ name, card }) =>
    stringsOf(card)
      .filter(({ path }) => visible.test(path) && !path.includes('.does.'))
      .map(({ text }) => ({ name, text })),
  )
}

/** What the cards show that is not of their own catalogue: core's sentences and what people wrote. */
function otherSources({ school }: Setting): string[] {
  const { team, language, saying, names, members } = school
  const speaker = speak(language, names, (id) => school.words.get(id))
  const today = localDate('2026-11-10')
  const reasons = turnsTable(team, today, 20).flatMap(({ occurrence }) =>
    team.profile.roles.flatMap(({ id }) =>
      why(team, occurrence, id, today).map((one) => whySentence(one, speaker)),
    ),
  )
  const seen = (['named', 'anonymous'] as const).map((mode) =>
    visibilitySentence({ mode, threshold: 4 }, language),
  )
  const prompts = team.rounds.rounds.flatMap((round) =>
    round.prompts.map((prompt) => promptText(prompt, language)),
  )
  const templates = stringsOf(teamTemplates(team.agenda, () => undefined, language))
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return [
    ...[...Array(5).keys()].map((day) => weekday.format((4 + day) * 86_400_000)),
    ...templates.filter(({ path }) => /(title|purpose)$/.test(path)).map(({ text }) => text),
    ...stringsOf(saying).map(({ text }) => text),
    ...[0, 1, 2].map((n) => saying.action(n)),
    ...[...team.profile.roles.map(({ id }) => id), ...offeredRoles].map((id) =>
      speaker.role(roleId.parse(id)),
    ),
    ...offeredZones.map((zone) => zone.replace(/_/g, ' ')),
    ...members.map((member) => emailOf(school, member)),
    ...around.suggested().editors,
    ...frameIds.map((frame) => frameText(frame, language)),
    'Grade 5 running agenda',
    'guest@school.example',
    'ana.torres@school.example',
    ...reasons,
    ...seen,
    ...prompts,
    ...['English', 'Español', 'rt.school.example'],
  ]
}

/** Dates in words, and what joins the members of a list. */
const spoken =
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d+|\band\b/g

/** What is left of a text without the catalogue, core, people, dates and numbers. */
function leftOf(text: string, known: readonly string[]): string {
  const rest = known.reduce((left, one) => left.replaceAll(one, ''), unmarked(text)).replace(spoken, '')
  return /\p{L}/u.test(rest) ? rest : ''
}

describe('the words of the sidebar', () => {
  const english = entriesOf(en)
  const spanish = entriesOf(es)

  test('are there in both languages, and none is empty', () => {
    expect(spanish.map(([key, text]) => [key, typeof text]).sort()).toEqual(
      english.map(([key, text]) => [key, typeof text]).sort(),
    )
    expect([...english, ...spanish].filter(([, text]) => text === '')).toEqual([])
  })

  test('are all from a catalogue, from core or from people', () => {
    const texts = changed(en, mark) as Texts
    const given = setting('en', lakeside.en, size, { texts, said: mark, server: 'rt.school.example' })
    const known = otherSources(given).sort((one, other) => other.length - one.length)
    const found = textsOf(given).flatMap(({ name, text }) => {
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
    expect(foreign.length).toBeGreaterThan(150)
  })

  test('say tú, never usted', () => {
    const formal =
      /\b(usted|ustedes|vosotros|elija|indique|escriba|pulse|abra|haga|envíe|pruebe|su equipo|pegue|pida|compártalo|inténtelo)\b/iu
    const said = spanish.map(([key, text]) => [key, typeof text === 'string' ? text : text.toString()])
    expect(said.filter(([, text]) => formal.test(`${text}`))).toEqual([])
  })
})
