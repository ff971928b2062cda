import { type Command, instant, memberId, openingOf, thingId, type WordsId } from '@roundtable/core'
import { understand } from '../../teams-app/src/bot/understand'
import { type Form, readPress } from '../../teams-app/src/cards/card-data'
import { en } from '../../teams-app/src/cards/text/en'
import type { Filling } from '../../teams-app/src/conversation/forms/filling'
import { readForm } from '../../teams-app/src/conversation/forms/read-form'
import { readSetUp } from '../../teams-app/src/conversation/forms/set-up-form'
import { everyType } from '../core/every-type'
import { rows } from '../core/team/rights'
import { everyCard } from './every-card'
import { lakeside } from './sayings'
import { setting } from './scenes'
import { nodesOf } from './words-in-cards'

type Fields = Filling['fields']

const given = setting('en', lakeside.en, { roles: 3, actions: 2, daysOff: 0, parts: 3 })
const { school, trades } = given
const [lead, other] = [school.member(0), school.member(1)]
const coming = trades.coming.map(({ id }) => id)
const [first = trades.next, second = trades.next] = coming
const holder = (occurrence: string) =>
  Object.entries(school.team.turns.published).find(([id]) => id === occurrence)?.[1][0]?.holders[0]
const day = { date: '2026-12-03', start: '15:30', minutes: '30' }

/** Each form filled in as somebody would, so that every command that it can give is given. */
const filled: { [F in Form['form']]: readonly Fields[] } = {
  // Saved apart: it may have no team yet.
  'set-up': [],
  away: [{ from: '2026-12-01', until: '2026-12-01', kind: 'away' }],
  'take-over': [{ turn: `${second}|facilitator|${holder(second)}` }],
  swap: [
    {
      mine: `${first}|facilitator|${holder(first)}`,
      theirs: `${second}|facilitator|${holder(second)}`,
    },
  ],
  'choose-agenda': [{ template: 'fifteen-minute-huddle', minutes: '15' }],
  'own-agenda': [{ title: 'Ours', lines: '10 Look at the data' }],
  cancel: [{ occurrence: first, mode: 'keep' }],
  'agenda-doc': [{}],
  'running-doc': [
    { link: 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-abcde/edit' },
  ],
  'file-again': [{}],
  calendar: [{ days: '26-27 Nov', after: '2026-11-23|2026-11-27', cycleDay: '2', yearUntil: '2027-06-11' }],
  'add-meeting': [day],
  'add-action': [{ text: 'Copy the rubric', owner: other }],
  'add-topic': [{ text: 'The lab' }],
  closing: [{ 'answer:plus': 'Pairs', led: other, action: 'Copy', owner: other, win: 'All labs' }],
  led: [{ led: other }],
  'not-here': [{ present: other }],
  'my-part': [
    { role: 'facilitator', how: 'shadow' },
    { role: 'facilitator', how: 'year' },
  ],
  'choose-member': [{ member: other }],
  member: [
    { turns: 'outside', share: '1/2', cap: '2', lead: 'yes', until: '2026-12-18' },
    { turns: 'inside', share: '1/1', cap: 'none', lead: 'no', until: '' },
  ],
  order: [{ who: lead, place: other }],
  pin: [{ occurrence: second, role: 'facilitator', who: other }],
  'answer-feedback': [{ text: 'We try it in both classes' }],
  move: [{ occurrence: second, ...day }],
}

function send(form: Form, fields: Fields, team = school.team): readonly Command[] {
  const { now, today } = given
  const secret = () => 'secret-of-16-chars-form'
  const filling = {
    fields,
    team,
    member: lead,
    texts: en,
    words: (id: WordsId) => school.words.get(id),
    now,
    today,
    pressKey: 'key',
    secret,
  }
  const read = readForm(filling, form)
  if ('commands' in read) return read.commands
  return 'show' in read && read.show.screen === 'preview' ? read.show.commands : []
}

function sendAll<F extends Form['form']>(form: Extract<Form, { form: F }>, kind: F): readonly Command[] {
  return filled[kind].flatMap((fields) => send(form, fields))
}

/** What the buttons of all cards carry: commands themselves, or forms to fill in. */
function ofCards(): readonly Command[] {
  return everyCard(given).flatMap(({ card }) =>
    nodesOf(card).flatMap(({ type, data }): readonly Command[] => {
      const tap = type === 'Action.Execute' ? readPress(data)?.tap : undefined
      if (tap?.tap === 'do') return tap.commands
      return tap?.tap === 'form' ? sendAll(tap.form, tap.form.form) : []
    }),
  )
}

/** The set-up card: founds a team, and changes one with somebody more and somebody less. */
function ofSetUp(): readonly Command[] {
  const fields = {
    name: 'Grade 5',
    members: `${lead},new`,
    rhythm: '2',
    weekdays: '4',
    start: '15:30',
    minutes: '45',
    roles: 'facilitator,notes',
    zone: 'America/Chicago',
    language: 'en',
    reflections: 'named',
  }
  const people = [lead, memberId.parse('new')]
  const facts = { people, by: lead, today: given.today, roleTitle: () => undefined }
  return [null, school.team].flatMap((team) => {
    const read = readSetUp(fields, { ...facts, team })
    return 'commands' in read ? read.commands : []
  })
}

/** Nobody has said yet who led the meeting whose round is open. */
function ofClosing(): readonly Command[] {
  const round = thingId.parse('r-next')
  const end = instant.parse(Date.parse(`${trades.coming[0]?.date}T22:30:00Z`))
  const { team } = school.after(lead, end, [
    { type: 'open-round', id: round, occurrence: first, frame: 'plus-delta', mode: 'named' },
  ])
  return send({ form: 'closing', round, led: null }, { led: other }, team)
}

/** What can only be said: a message, or the message action. */
const typed: Partial<Record<Command['type'], string>> = {
  'record-decision': 'decision One exit ticket',
  'log-reflection': 'reflect Pairs helped',
}

/** What is done in the tab. */
const inTab: readonly Command['type'][] = [
  'start-clock',
  'change-part',
  'give-time',
  'stop-clock',
  'write-note',
  'withdraw-note',
  'add-product',
  'rename-product',
  'defer-product',
  'product-exists',
  'reopen-product',
  'ask-help-for-product',
  'end-help-for-product',
  'drop-product',
  'consent-to-win',
  'refuse-win',
  'admit-leader',
  'dismiss-leader',
  'note-look',
  'give-feedback',
  'read-feedback',
  'set-goal-measure',
  'record-progress',
  'remove-progress',
  'add-results',
  'remove-results',
  'open-data-talk',
  'write-data-talk',
  'add-try',
  'remove-try',
  'finish-data-talk',
  'judge-try',
  'tag-goal',
]

/** What nobody has to do, because Roundtable does it when it is time. */
const clocks: readonly string[] = Object.entries(rows).flatMap(([type, { by }]) =>
  by === 'clock' ? [type] : [],
)

describe('every command', () => {
  test('has a button, a word, its place in the tab or its time', () => {
    const pressed = new Set([...ofCards(), ...ofSetUp(), ...ofClosing()].map(({ type }) => type as string))
    const byItself = [
      ...clocks,
      ...openingOf(school.team, { occurrence: first, round: thingId.parse('r') }).map(({ type }) => type),
    ]
    const ways = new Set([...pressed, ...Object.keys(typed), ...inTab, ...byItself])
    expect(everyType.filter((type) => !ways.has(type))).toEqual([])
    expect(clocks.filter((type) => pressed.has(type))).toEqual([])
    expect(pressed.size).toBeGreaterThan(40)
  })

  test('of the clock is one that nobody misses', () => {
    expect([...clocks].sort()).toEqual([
      'assume-doers',
      'carry',
      'mark-filed',
      'note-agenda',
      'note-folder',
      'note-record-doc',
      'note-running-doc',
      'publish-turns',
      'settle-exchanges',
      'take-notes',
    ])
  })

  test.each(Object.values(typed))('is understood when somebody types "%s"', (text) => {
    expect(understand(text)).toMatchObject({ kind: 'command' })
  })
})
