import { en } from '../../teams-app/src/cards/text/en'
import type { School } from './a-school'
import {
  type Chat,
  execute,
  groupChat,
  message,
  type Person,
  people,
  personalChat,
  pointAt,
} from './activities'
import { type CardView, replyView } from './card-view'
import type { Chance } from './chance'
import { setUp } from './set-up'

/** What is sent, and all that must be there after it, each exactly once. */
export interface Storm {
  activities: object[]
  /** How many facts of each type the logs hold more. */
  facts: Map<string, number>
  /** Each stands in the store of words once. */
  texts: string[]
  /** How many messages each chat gets. */
  posts: Map<string, number>
}

const size = 5

/** A team with what stands in its chats before the storm. */
export interface Ready {
  chat: Chat
  members: readonly Person[]
  actions: CardView
  closing: CardView
  turns: CardView
  exchange: CardView
  /** "Yes, do this" for an absence of a member, far from every published date. */
  absences: { who: Person; card: CardView }[]
}

const pressed = async (school: School, who: Person, chat: Chat, card: CardView, title: string, fields = {}) =>
  replyView((await school.deliver(execute(who, chat, card.press(title, fields), school.occasion()))).body)

/** Teams of five the day after their first meeting: a round is open, one asks to exchange, ten actions stand. */
export async function readyTeams(school: School, count: number): Promise<Ready[]> {
  const chats = Array.from({ length: count }, (_, n) => groupChat(`team-${n}`))
  const membersOf = (n: number) => people(n * size, size)
  for (const [n, chat] of chats.entries())
    await setUp(school, chat, membersOf(n), {
      name: `Team ${n}`,
      roles: 'facilitator',
      reflections: n % 2 === 0 ? 'named' : 'anonymous',
    })
  await school.travel('2026-11-04T15:00:00Z')
  const ready: Ready[] = []
  for (const [n, chat] of chats.entries()) {
    const members = membersOf(n)
    const [lead, , asks, asked] = members
    if (lead === undefined || asks === undefined || asked === undefined) throw new Error('a team of five')
    for (let action = 0; action < 10; action++)
      await school.deliver(message(lead, chat, `action before ${n}-${action}`, {}, school.occasion()))
    const turns = await pressed(school, lead, chat, school.latest(chat), en.buttons.next)
    const away = await pressed(school, asks, chat, turns, en.buttons.cannot)
    const days = { from: '2026-11-17', until: '2026-11-17', kind: 'away' }
    const preview = await pressed(school, asks, chat, away, en.buttons.preview, days)
    await school.press(asks, chat, preview, en.buttons.confirm)
    const absences: Ready['absences'] = []
    for (const who of members)
      for (const day of ['03', '10', '17']) {
        const later = { from: `2027-02-${day}`, until: `2027-02-${day}`, kind: 'away' }
        absences.push({ who, card: await pressed(school, who, chat, away, en.buttons.preview, later) })
      }
    ready.push({
      chat,
      members,
      absences,
      turns,
      actions: await pressed(school, lead, chat, turns, en.buttons.actions),
      closing: closingOf(school, chat),
      exchange: school.latest(personalChat(asked)),
    })
  }
  return ready
}

function closingOf(school: School, chat: Chat): CardView {
  const posted = school
    .posted()
    .findLast(({ chat: id, view }) => id === chat.id && view.heading === en.closing.title)
  if (posted === undefined) throw new Error('No round is open')
  return posted.view
}

/** `count` different activities of all kinds, and what they come to. */
export function stormOf(school: School, teams: readonly Ready[], count: number, chance: Chance): Storm {
  const storm: Storm = { activities: [], facts: new Map(), texts: [], posts: new Map() }
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  const unique = (): string => {
    const text = `w-${storm.texts.length}-${Math.floor(chance.next() * 1e9).toString(36)}`
    storm.texts.push(text)
    return text
  }
  const put = (activity: object, fact?: string) => {
    storm.activities.push(activity)
    if (fact !== undefined) add(storm.facts, fact)
  }
  const said = (who: Person, chat: Chat, text: string, fact?: string, toBot = chat.kind !== 'personal') => {
    add(storm.posts, chat.id)
    put(message(who, chat, text, { toBot }, school.occasion()), fact)
  }
  const tap = (who: Person, chat: Chat, card: CardView, title: string, fields = {}, fact?: string, nth = 0) =>
    put(execute(who, chat, card.press(title, fields, nth), school.occasion()), fact)
  const times = (n: number, work: (team: Ready, who: Person, n: number) => void) => {
    for (let i = 0; i < n; i++) {
      const team = chance.one(teams)
      work(team, chance.one(team.members), i)
    }
  }

  for (const team of teams) {
    const [, , asks, asked] = team.members
    if (asks === undefined || asked === undefined) throw new Error('a team of five')
    for (const who of team.members) {
      const answer = { 'answer:plus': unique(), led: '', owner: '' }
      tap(who, team.chat, team.closing, en.buttons.reflect, answer, 'took-part')
    }
    for (const { who, card } of team.absences)
      tap(who, team.chat, card, en.buttons.confirm, {}, 'absence-reported')
    for (let nth = 0; nth < 10; nth++)
      tap(asks, team.chat, team.actions, en.buttons.done, {}, 'action-closed', nth)
    tap(asked, personalChat(asked), team.exchange, en.buttons.accept, {}, 'exchange-written')
    add(storm.posts, personalChat(asks).id)
  }
  const words = [
    ['reflect', 'reflection-logged'],
    ['win', 'win-logged'],
    ['action', 'action-added'],
    ['decision', 'decision-recorded'],
  ] as const
  times(800, (_, who, n) => {
    const [word, fact] = words[n % 4] ?? words[0]
    said(who, personalChat(who), `${word} ${unique()}`, fact)
  })
  times(300, ({ chat }, who) => said(who, chat, `#reflection ${unique()}`, 'reflection-logged', false))
  times(200, (_, who) => said(who, personalChat(who), chance.one(['next', 'turns', 'why', 'agenda'])))
  times(300, ({ chat, actions }, who) =>
    tap(who, chat, actions, en.buttons.addAction, { text: unique() }, 'action-added'),
  )
  times(1_500, ({ chat, members }, author, n) => {
    const pointed = { id: `17${n}`, author, text: unique() }
    put(pointAt(chance.one(members), chat, pointed, 'submitAction', school.occasion()), 'reflection-logged')
    if (n % 2 === 0) put(pointAt(chance.one(members), chat, pointed, 'submitAction', school.occasion()))
  })
  const left = count - storm.activities.length
  times(Math.floor(left / 3), ({ chat, turns }, who) => tap(who, chat, turns, en.buttons.cannot))
  times(Math.ceil((left * 2) / 3), ({ chat }, who, n) =>
    put(message(who, chat, `small talk ${n}`, { toBot: false }, school.occasion())),
  )
  return storm
}
