import { en } from '../../teams-app/src/cards/text/en'
import { es } from '../../teams-app/src/cards/text/es'
import { aSchool, type School } from './a-school'
import { type Chat, channel, groupChat, meetingChat, people, personalChat } from './activities'
import { setUp } from './set-up'

/** What a person types in either language, and the first line of the card that answers. */
const commands: readonly (readonly [english: string, spanish: string, (texts: typeof en) => string])[] = [
  ['next', 'siguiente', (texts) => texts.next.title],
  ['turns', 'turnos', (texts) => texts.turns.title],
  ['agenda', 'agenda', (texts) => texts.agenda.title],
  ['away', 'ausente', (texts) => texts.away.title],
  ['away 12-16 Dec', 'ausente 12-16 dic', (texts) => texts.away.previewTitle],
  ['swap', 'cambio', (texts) => texts.swap.title],
  ['pass', 'paso', (texts) => texts.away.title],
  ['why', '¿por qué?', (texts) => texts.why.title],
  ['calendar', 'calendario', (texts) => texts.calendar.title],
  ['cancel', 'cancelar', (texts) => texts.cancel.title],
  ['my part', 'mi parte', (texts) => texts.myPart.title],
  ['not here', 'no está', (texts) => texts.notHere.title],
  ['members', 'miembros', (texts) => texts.members.title],
  ['pin', 'fijar', (texts) => texts.pin.title],
  ['move', 'mover', (texts) => texts.move.title],
  ['set up', 'configurar', (texts) => texts.setUp.change],
  ['help', 'ayuda', (texts) => texts.help.title],
  ['topic How we grade the lab', 'tema Cómo calificamos el laboratorio', (texts) => texts.logged.topic],
  ['reflect Pairs helped', 'reflexión Ayudó ir en parejas', (texts) => texts.logged.reflection],
  ['win All labs on time', 'logro Todo a tiempo', (texts) => texts.logged.win],
  ['action copy the rubric', 'acción copiar la rúbrica', (texts) => texts.logged.action],
  ['decision One exit ticket', 'decisión Una sola prueba', (texts) => texts.logged.decision],
]

describe.each([
  { language: 'English', texts: en, locale: 'en-US', at: 0 },
  { language: 'Spanish', texts: es, locale: 'es-MX', at: 1 },
] as const)('what a member types in $language', ({ texts, locale, at }) => {
  let school: School
  const ours = people(0, 4, locale)
  const theirs = people(4, 4, locale)
  const [ana, erin] = [ours[0], theirs[0]]
  if (ana === undefined || erin === undefined) throw new Error('people are missing')
  const thread = '1790000000777'
  const places: readonly (readonly [string, typeof ana, Chat])[] = [
    ['a personal chat', ana, personalChat(ana)],
    ['the group chat of the team', ana, groupChat('grade5')],
    ['the chat of a single meeting', ana, meetingChat('monday')],
    ['a thread of the channel of the team', erin, { ...channel('science'), thread }],
  ]

  beforeAll(async () => {
    school = await aSchool()
    const language = locale.slice(0, 2)
    await setUp(school, groupChat('grade5'), ours, { language })
    await setUp(school, channel('science'), theirs, { language })
    school.connector.rosters.set(meetingChat('monday').id, ours)
  })
  afterAll(() => school.close())

  test.each(places)('in %s gets its card, and nobody else does', async (_, who, chat) => {
    for (const command of commands) {
      const [answer, ...more] = await school.during(() => school.say(who, chat, command[at]))
      expect(more).toEqual([])
      expect([command[at], answer?.view.heading]).toEqual([command[at], command[2](texts)])
      expect(answer).toMatchObject({ chat: chat.id, thread: chat.thread })
    }
  })

  test('in the other language is understood too', async () => {
    for (const command of commands.filter(([typed]) => !typed.startsWith('away '))) {
      const answer = await school.ask(ana, personalChat(ana), command[at === 0 ? 1 : 0])
      expect([command[0], answer.heading]).toEqual([command[0], command[2](texts)])
    }
  })

  test('with a slip gets the help card with the word that was meant, and does nothing', async () => {
    const before = await school.facts()
    for (const [typed, meant] of [
      ['agneda', ['agenda']],
      ['tunrs for all', ['turns', 'turnos']],
      ['decisio We meet at four', ['decision', 'decisión']],
      ['turnoss', ['turnos', 'turns']],
    ] as const) {
      const card = await school.ask(ana, personalChat(ana), typed)
      expect(card.text).toContain(texts.help.unclear)
      expect(meant.some((word) => card.text.includes(texts.help.meant(word)))).toBe(true)
    }
    const lost = await school.ask(ana, groupChat('grade5'), 'xylophone')
    expect(lost.text).toContain(texts.help.unclear)
    expect(lost.text).not.toContain(texts.help.meant(''))
    expect(lost.buttons).toContain(texts.buttons.next)
    expect(await school.facts()).toBe(before)
  })

  test.each(['reflect', 'win', 'action', 'decision'] as const)(
    '"%s" without its text gets an example and writes nothing',
    async (word) => {
      const before = await school.facts()
      const card = await school.ask(ana, personalChat(ana), word)
      expect(card.text).toContain(texts.examples[word])
      expect(await school.facts()).toBe(before)
    },
  )
})
