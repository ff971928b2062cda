import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { en } from '../../../teams-app/src/cards/text/en'
import type { Place } from '../../store/places'
import { idOf, memberOf, type School } from '../a-school'
import { groupChat, type Person, personalChat } from '../activities'
import { aDocSchool, aLinkedTeam, googler, teacher } from '../doc-link/a-linked-doc'
import { tabDoors } from '../tab/a-tab-door'

export const ana = teacher(0)
export const ben = teacher(1)
export const cleo = teacher(2)
export const erin = teacher(4)
export const chat = groupChat('grade5')
export const team = idOf(chat)

const agenda = z.object({
  view: z.object({ meetings: z.tuple([z.object({ id: z.string() })], z.unknown()) }),
})
const coded = z.object({ body: z.object({ code: z.string() }) })

/** What stands in the files of the database, as they are. */
export function filesOf(dataDir: string): string {
  if (dataDir === '' || !existsSync(dataDir)) return ''
  return readdirSync(dataDir)
    .map((name) => readFileSync(join(dataDir, name), 'latin1'))
    .join('\n')
}

/**
 * A team in which Ben left a trace in every table that can hold one, and whom Erin looks at from outside, with words of
 * hers. `canaries`: what leads to Ben or is his own, by name; each is looked for as it stands.
 */
export async function aSeededPerson(place: Place) {
  const at = await aDocSchool({ place })
  const { school } = at
  const doors = tabDoors(school)
  const own = personalChat(ben)
  await aLinkedTeam(at, [ana, ben, cleo])
  await school.install(ben, own)
  const asked = await school.say(ben, own, 'next')
  await school.say(ben, chat, 'reflect Quokka read aloud today')
  await school.say(ben, chat, 'win Numbat finished the draft')
  await school.say(ben, chat, 'members')
  await at.ask('open', googler(ben))
  const seen = await doors.view(ben, team, 'agenda')
  const { id: occurrence } = agenda.parse(seen.body).view.meetings[0]
  const press = (who: Person, command: object) => doors.press(who, team, [command])
  await press(ben, { type: 'write-note', id: 'a-note-of-bens', occurrence, part: null, text: 'Bilby' })
  const inTheDoc = { id: 'a-reflection-of-bens', occurrence, author: memberOf(chat, ben), text: 'Potoroo' }
  const commands = [{ type: 'log-reflection', ...inTheDoc }]
  await at.ask('commands', googler(ben), { press: 'a-press-in-the-doc', commands })
  await press(ben, { type: 'log-win', id: 'a-win-of-bens', occurrence, people: [], text: 'Quoll' })
  await press(ana, { type: 'open-round', id: 'a-round', occurrence, frame: 'free', mode: 'named' })
  const answers = [{ prompt: 'free', id: 'an-answer-of-bens', text: 'Bandicoot' }]
  await press(ben, { type: 'write-reflection', round: 'a-round', answers })
  const code = async () => coded.parse(await doors.knock(ben, `/teams/${team}/leader-code`, {})).body.code
  await doors.knock(erin, '/overview/codes', { code: await code() })
  await doors.knock(erin, '/overview')
  const feedback = { press: 'a-feedback-of-erins', praise: 'Wombat praise', question: 'Dingo question' }
  await doors.knock(erin, `/overview/teams/${team}/feedback`, feedback)
  await press(ben, { type: 'answer-feedback', id: 'a-feedback-of-erins', text: 'Echidna answer' })
  await code()
  await doors.knock(ben, `/teams/${team}/feed`, { wish: 'make' })
  await at.code(ben, own)
  const other = groupChat('a-chat-without-a-team')
  await school.press(ben, other, await school.ask(ben, other, 'link'), en.link.bring)
  const undelivered = await notDelivered(school, () => school.say(ben, own, 'next'))
  const only = async (column: string, from: string) => {
    const [row, ...others] = await school.query(`select ${column} as it from ${from}`)
    if (row === undefined || others.length > 0) throw new Error(`${others.length + 1} rows of ${from}`)
    return String(row.it)
  }
  const ofBen = `where member = '${memberOf(chat, ben)}'`
  const canaries = {
    name: ben.name,
    'id in the directory': ben.aadObjectId,
    'id in Teams': ben.id,
    'address of mail': ben.email ?? '',
    'account of Google': googler(ben).sub,
    'chat with the bot': own.id,
    'message to the bot': asked,
    'message to the bot that was not answered': undelivered,
    'answer that was not delivered': await only('key', "outbox where state = 'dead'"),
    reflection: 'Quokka',
    win: 'Numbat',
    'a win with the tab': 'Quoll',
    'an answer with a name': 'Bandicoot',
    'a note for the meeting': 'Bilby',
    'a reflection in the Doc': 'Potoroo',
    'an answer to a leader': 'Echidna',
    'code for a leader': await only('hash', `leader_codes ${ofBen}`),
    'code for a Doc': await only('hash', `link_codes ${ofBen}`),
    'code for a chat': await only('hash', `link_codes where person = '${ben.aadObjectId}'`),
    'address of a calendar': await only('hash', `feeds ${ofBen}`),
  }
  const leaderCanaries = {
    'id of the leader in the directory': erin.aadObjectId,
    'praise of the leader': 'Wombat',
    'question of the leader': 'Dingo',
  }
  return { at, place, doors, canaries, leaderCanaries }
}

/** What comes of it while Teams takes no message. */
async function notDelivered<Outcome>(school: School, deed: () => Promise<Outcome>): Promise<Outcome> {
  school.connector.fault = ({ method, path }) =>
    method === 'POST' && path.endsWith('/activities') ? { kind: 'status', status: 404 } : undefined
  const outcome = await deed()
  school.connector.fault = () => undefined
  return outcome
}

/** Which of the traces are found, and where. */
export function found(traces: Readonly<Record<string, string>>, places: Readonly<Record<string, string>>) {
  return Object.entries(places).flatMap(([where, text]) =>
    Object.entries(traces).flatMap(([what, trace]) => (text.includes(trace) ? [`${what} in ${where}`] : [])),
  )
}
