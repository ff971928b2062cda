import { type Chat, installation, meetingEvent, message, type Person, personalChat } from '../activities'
import type { CardView } from '../card-view'
import { anotherKey, aStrangerSpeaks } from './a-stranger'
import { memberOf, type TeamInPlay } from './a-team'
import { cardsBefore, layOut } from './card-table'
import { occasionOf, press, pressSomething } from './people-press'
import type { Script } from './script'
import { tabDoes } from './tab-does'
import { deliver } from './teams-delivers'

type Deed = (script: Script, team: TeamInPlay, who: Person) => Promise<void>

const questions = [
  'next',
  'turns',
  'agenda',
  'swap',
  'why',
  'my part',
  'members',
  'help',
  'not here',
  'calendar',
  'cancel',
  'pin',
  'move',
  'turnos',
  'setup',
  'nxet',
  'hello there',
]
const sayings = ['decision', 'action', 'topic', 'win', 'reflect', '#win', 'acción', 'tema']

const placeFor = (script: Script, team: TeamInPlay, who: Person): Chat =>
  script.world.chance.next() < 0.5 ? team.chat : personalChat(who)

async function types(script: Script, team: TeamInPlay, who: Person, chat: Chat, text: string, what: string) {
  script.step(`${who.id} types ${what} in ${chat.kind}`)
  const occasion = occasionOf(script, team)
  const activity = message(who, chat, text, {}, occasion)
  const answer = await deliver(script.world, { activity, tenant: team.tenant, again: null })
  if (answer?.status === 200)
    script.acknowledged.push({ tenant: team.tenant, chat: chat.id, id: occasion.id, at: occasion.at })
}

const asks: Deed = async (script, team, who) => {
  const text = script.world.chance.one(questions)
  await types(script, team, who, placeFor(script, team, who), text, `"${text}"`)
}

const says: Deed = async (script, team, who) => {
  const word = script.world.chance.one(sayings)
  const said = script.word(team, who, 'message')
  await types(script, team, who, placeFor(script, team, who), `${word} ${said.word}`, word)
}

/** Types much at once in one place, more than Teams takes of answers there in a second. */
const hurries: Deed = async (script, team, who) => {
  const { chance } = script.world
  const chat = placeFor(script, team, who)
  const texts = Array.from({ length: 8 + chance.below(10) }, () => chance.one(questions))
  await Promise.all(texts.map((text) => types(script, team, who, chat, text, `"${text}"`)))
}

const cannot: Deed = async (script, team, who) => {
  const { chance, time } = script.world
  const day = new Date(time.now() + chance.below(21) * 86_400_000)
  const text = `away ${day.getUTCDate()} ${day.toLocaleString('en', { month: 'short', timeZone: 'UTC' })}`
  await types(script, team, who, placeFor(script, team, who), text, 'away')
}

const presses: Deed = async (script, team, who) => {
  const chat = placeFor(script, team, who)
  await pressSomething(script, team, who, chat, cardsBefore(team, who, chat))
}

/** Answers the round, if one stands open in the chat. */
const reflects: Deed = async (script, team, who) => {
  const view = (team.cards.get(team.chat.id) ?? []).findLast(({ choices }) => 'answer:plus' in choices)
  if (view === undefined) return presses(script, team, who)
  const title = view.buttons[0] ?? ''
  const said = script.word(team, who, team.anonymous ? 'anonymous' : 'reflection')
  script.step(`${who.id} reflects`)
  const fields = { 'answer:plus': said.word, led: '', action: '', win: '' }
  const answered = await press(script, team, { who, chat: team.chat, view, title, fields })
  // Its writer can take back what was kept; a refusal shows the form again, or no form at all.
  said.kept = answered !== null && !('answer:plus' in answered.choices) && answered.buttons.length >= 2
}

const calls: Deed = async (script, team, who) => {
  const event = script.world.chance.one(['Start', 'End'] as const)
  script.step(`a call: ${event}`)
  const activity = meetingEvent(event, who, team.chat, occasionOf(script, team))
  await deliver(script.world, { activity, tenant: team.tenant, again: null })
}

/** Takes the app out of a chat, or puts it back. */
const comesAndGoes: Deed = async (script, team, who) => {
  const { chance, teams, time } = script.world
  const chat = chance.next() < 0.15 ? team.chat : personalChat(who)
  const inTeams = teams.chats.get(chat.id)
  if (inTeams === undefined) return
  const action = inTeams.forbidden === null ? 'remove' : 'add'
  inTeams.forbidden = action === 'remove' ? 'BotNotInConversationRoster' : null
  script.step(`${who.id}: the app is ${action === 'add' ? 'put into' : 'taken out of'} ${chat.kind}`)
  const at = time.now()
  const activity = installation(action, who, chat, occasionOf(script, team))
  const answer = await deliver(script.world, { activity, tenant: team.tenant, again: null })
  // Where nobody answered, it may all the same be known that it is there.
  if (action === 'add' || answer?.status === 200)
    script.presence.push({ chat: chat.id, at, told: time.now(), there: action === 'add' })
}

/** The region of the team gets another address, which the next activity tells. */
const moves: Deed = async (script, team) => {
  script.step('the region has another address')
  const { chance, teams } = script.world
  const url = chance.one(teams.addresses)
  for (const chat of [team.chat, ...team.people.map(personalChat)]) {
    const known = teams.chats.get(chat.id)
    if (known !== undefined) known.serviceUrl = url
  }
}

const erases: Deed = async (script, team, who) => {
  script.step(`${who.id} wants to be forgotten`)
  const path = `/api/tab/teams/${team.id}/erase-me`
  const headers = { authorization: `Local ${team.tenant}/${who.aadObjectId}` }
  const answer = await script.world.ask({
    method: 'POST',
    path,
    headers,
    body: { press: `erase-${script.nextId()}-0000` },
  })
  await script.world.time.settle()
  const isTold = answer?.status === 200 && JSON.stringify(answer.body) === '{"kind":"done"}'
  // Who was not answered may be forgotten all the same.
  const isErased = script.world.committed.some(({ erased }) => erased === memberOf(team, who))
  if (isTold || isErased)
    script.erased.push({ team: team.id, tenant: team.tenant, person: who, at: script.world.time.now() })
}

const deeds: readonly (readonly [number, Deed])[] = [
  [18, asks],
  [14, says],
  [8, cannot],
  [2, hurries],
  [30, presses],
  [20, reflects],
  [16, tabDoes],
  [4, calls],
  [4, comesAndGoes],
  [2, moves],
  [0.4, erases],
]

/** Somebody speaks right after the key was changed, when the server does not know it yet. */
const rotates: Deed = async (script, team, who) => {
  await anotherKey(script, team, who)
  await asks(script, team, who)
}

/** Several of a team do something in the same moment, which different processes hear. */
const together: Deed = async (script, team) => {
  const { chance } = script.world
  const all = Array.from({ length: 2 + chance.below(3) }, () => chance.one(thoseThere(script, team)))
  await Promise.all(
    all.map((who) => chance.one([says, cannot, presses, reflects, tabDoes])(script, team, who)),
  )
}

/** Where Teams signs, strangers come too; where there are two processes, people are at both. */
function deedsIn({ identity, processes }: Script['world']): typeof deeds {
  return [
    ...deeds,
    ...(identity === null ? [] : [[10, aStrangerSpeaks] as const, [4, rotates] as const]),
    ...(processes === 1 ? [] : [[30, together] as const]),
  ]
}

function someDeed(among: typeof deeds, luck: number): Deed {
  let left = luck * among.reduce((sum, [share]) => sum + share, 0)
  for (const [share, deed] of among) {
    left -= share
    if (left < 0) return deed
  }
  return asks
}

/** Whoever was forgotten is gone. */
const thoseThere = (script: Script, team: TeamInPlay) =>
  team.people.filter((one) => script.erased.every(({ person }) => person.id !== one.id))

/** Somebody of the team does something. */
export async function somebodyActs(script: Script, team: TeamInPlay): Promise<void> {
  layOut(script)
  const there = thoseThere(script, team)
  if (there.length > 0)
    await someDeed(deedsIn(script.world), script.world.chance.next())(
      script,
      team,
      script.world.chance.one(there),
    )
}

const setUpButton = (card: CardView) => card.buttons.find((title) => /^(Set up|Configurar)/.test(title)) ?? ''

/** The app is put into the chat of the team, and its first person fills in the set-up. */
export async function founds(script: Script, team: TeamInPlay): Promise<void> {
  const [lead] = team.people
  if (lead === undefined) return
  const activity = installation('add', lead, team.chat, occasionOf(script, team))
  await deliver(script.world, { activity, tenant: team.tenant, again: null })
  await script.world.time.until(script.world.time.now() + 60_000)
  layOut(script)
  const welcome = (team.cards.get(team.chat.id) ?? []).at(-1)
  if (welcome === undefined) return
  const at = { who: lead, chat: team.chat }
  const form = await press(script, team, { ...at, view: welcome, title: setUpButton(welcome), fields: {} })
  const save = form?.buttons.find((title) => title === 'Save' || title === 'Guardar')
  if (form === null || save === undefined) return
  const { chance } = script.world
  await press(script, team, {
    ...at,
    view: form,
    title: save,
    fields: {
      name: 'A team',
      rhythm: '1',
      weekdays: String(1 + chance.below(5)),
      start: chance.one(['08:00', '15:30', '19:00']),
      minutes: '45',
      zone: team.zone,
      ...(team.anonymous ? { reflections: 'anonymous' } : {}),
    },
  })
  script.step(`${memberOf(team, lead).slice(0, 6)} founds a team of ${team.people.length}`)
}
