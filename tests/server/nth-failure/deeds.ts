import { randomUUID } from 'node:crypto'
import { en } from '../../../teams-app/src/cards/text/en'
import { bearerOf, claimsOf } from '../../doubles/google-identity'
import { idOf, type School } from '../a-school'
import {
  type Chat,
  execute,
  groupChat,
  installation,
  meetingEvent,
  message,
  type Person,
  people,
  personalChat,
  pointAt,
  tenant,
} from '../activities'
import { type DocSchool, doc, googler } from '../doc-link/a-linked-doc'

export interface Answer {
  status: number
  body: unknown
}

/** One thing that somebody does. */
export interface Deed {
  /** Sends it, each time under the same ids. */
  send(): Promise<Answer>
  /** The fact that it adds to the log, if any. */
  fact: string | null
  /** The chat that gets one message for it, if any. */
  chat: Chat | null
  /** What is kept of what was typed. */
  text?: string
}

/** A team of three with a Doc, on which deeds are done; each has a number of its own. */
export interface Stage {
  at: DocSchool
  chat: Chat
  members: readonly [Person, Person, Person]
}
type Kind = (stage: Stage, n: number) => Promise<Deed>

const toBot = ({ deliver }: School, activity: object) => ({ send: () => deliver(activity) })

async function onTheTurns({ at: { school }, chat, members: [ana] }: Stage, title: string) {
  return school.press(ana, chat, await school.ask(ana, chat, 'next'), title)
}

/** Sends the same as a page or a script does. */
function toDoor({ school }: DocSchool, path: string, authorization: string, body: object) {
  return {
    async send(): Promise<Answer> {
      const answer = await fetch(`http://127.0.0.1:${school.port()}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify(body),
      })
      const text = await answer.text()
      return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
    },
  }
}

const decision = (n: number) => ({
  type: 'record-decision',
  id: `d-${n}`,
  occurrence: 'm-2026-11-03',
  text: `w-${n}-x`,
})

/** What people and Teams do, one of each kind that takes another way to the database. */
export const kinds: Readonly<Record<string, Kind>> = {
  'a typed reflection': async ({ at: { school }, members: [, ben] }, n) => ({
    ...toBot(school, message(ben, personalChat(ben), `reflect w-${n}-x`, {}, school.occasion())),
    fact: 'reflection-logged',
    chat: personalChat(ben),
    text: `w-${n}-x`,
  }),
  'a tag in a chat': async ({ at: { school }, chat, members: [, ben] }, n) => ({
    ...toBot(school, message(ben, chat, `#win w-${n}-x`, { toBot: false }, school.occasion())),
    fact: 'win-logged',
    chat,
    text: `w-${n}-x`,
  }),
  'a question': async ({ at: { school }, chat, members: [ana] }) => ({
    ...toBot(school, message(ana, chat, 'turns', {}, school.occasion())),
    fact: null,
    chat,
  }),
  'a form on a card': async (stage, n) => {
    const { at, chat, members } = stage
    const card = await onTheTurns(stage, en.buttons.actions)
    const pressed = card.press(en.buttons.addAction, { text: `w-${n}-x` })
    return {
      ...toBot(at.school, execute(members[0], chat, pressed, at.school.occasion())),
      fact: 'action-added',
      chat: null,
      text: `w-${n}-x`,
    }
  },
  'an absence on a card': async (stage, n) => {
    const { at, chat, members } = stage
    const [ana] = members
    const day = new Date(Date.parse('2027-02-01T12:00:00Z') + n * 86_400_000).toISOString().slice(0, 10)
    const form = await at.school.press(
      ana,
      chat,
      await onTheTurns(stage, en.buttons.turns),
      en.buttons.cannot,
    )
    const days = { from: day, until: day, kind: 'away' }
    const preview = await at.school.press(ana, chat, form, en.buttons.preview, days)
    return {
      ...toBot(at.school, execute(ana, chat, preview.press(en.buttons.confirm), at.school.occasion())),
      fact: 'absence-reported',
      chat: null,
    }
  },
  'the message action': async ({ at: { school }, chat, members: [ana, ben] }, n) => ({
    ...toBot(
      school,
      pointAt(ana, chat, { id: `17${n}`, author: ben, text: `w-${n}-x` }, 'submitAction', school.occasion()),
    ),
    fact: 'reflection-logged',
    chat: null,
    text: `w-${n}-x`,
  }),
  'an installation': async ({ at: { school }, members: [, ben] }, n) => ({
    ...toBot(school, installation('add', ben, groupChat(`new-${n}`), school.occasion())),
    fact: null,
    chat: groupChat(`new-${n}`),
  }),
  'the set-up card': async ({ at: { school }, members: [ana] }, n) => {
    const chat = groupChat(`founded-${n}`)
    school.connector.rosters.set(chat.id, people(20, 3))
    await school.install(ana, chat)
    const form = await school.press(ana, chat, school.latest(chat), en.buttons.setUp)
    const filled = form.press(en.buttons.save, { name: 'New', weekdays: '2', zone: 'America/New_York' })
    return {
      ...toBot(school, execute(ana, chat, filled, school.occasion())),
      fact: 'team-founded',
      chat: null,
    }
  },
  'the end of a call': async ({ at: { school }, members: [ana] }, n) => ({
    ...toBot(school, meetingEvent('End', ana, groupChat(`none-${n}`), school.occasion())),
    fact: null,
    chat: null,
  }),
  'a write of the tab': async ({ at, chat, members: [ana] }, n) => ({
    ...toDoor(at, `/api/tab/teams/${idOf(chat)}/commands`, `Local ${tenant}/${ana.aadObjectId}`, {
      press: randomUUID(),
      commands: [decision(n)],
    }),
    fact: 'decision-recorded',
    chat: null,
    text: `w-${n}-x`,
  }),
  'a command of the add-on': async ({ at, members: [ana] }, n) => ({
    ...toDoor(
      at,
      '/api/doc/commands',
      await bearerOf(at.google.google, claimsOf(googler(ana), at.school.clock.now)),
      { v: 1, doc, press: `press-${n}-of-many`, commands: [decision(n)] },
    ),
    fact: 'decision-recorded',
    chat: null,
    text: `w-${n}-x`,
  }),
}
