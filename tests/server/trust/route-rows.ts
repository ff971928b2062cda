import { randomUUID } from 'node:crypto'
import { memberOf } from '../a-school'
import { ben, type Chat } from '../activities'
import { doc } from '../doc-link/a-linked-doc'

/** Whom every entry is tried with. Leaving nobody out is what the matrix is for. */
export const actors = [
  'nobody',
  'other team',
  'other tenant',
  'left yesterday',
  'member',
  'leader',
  'lead',
  'admin',
] as const
export type Actor = (typeof actors)[number]
type Answers = Readonly<Record<Actor, string>>

/** What is sent, and what each actor is answered: the status, then the `kind` or `error` of the body. */
export interface Row {
  answers: Answers
  send?: unknown
  ask?: object
}

const each = (answer: string): Answers => ({
  nobody: answer,
  'other team': answer,
  'other tenant': answer,
  'left yesterday': answer,
  member: answer,
  leader: answer,
  lead: answer,
  admin: answer,
})
const gone = '404 not-found'
const known = { ...each(gone), nobody: '401 refused' }
const ofTeam = (answer: string): Answers => ({ ...known, member: answer, lead: answer })
const ofLeader = (answer: string): Answers => ({ ...known, leader: answer })
const ofAdmin = (answer: string): Answers => ({ ...known, admin: answer })
const signedIn = (answer: string): Answers => ({ ...each(answer), nobody: '401 refused' })

/** The add-on knows domains in place of tenants: somebody of another one is nobody. */
const noTeam = { ...each('404 none'), nobody: '401 refused', 'other tenant': '401 refused' }
const ofDoc = (answer: string): Answers => ({ ...noTeam, member: answer, lead: answer })

const inTeam = '/api/tab/teams/:team'
const view = (ask: object = {}): Row => ({ ask, answers: ofTeam('200') })
const inDoc = { v: 1, doc }

/** One row for each entry; an entry without one fails. Bodies with holes show the door without going through it. */
export const rowsFor = (chat: Chat): Readonly<Record<string, Row>> => {
  const quiet = { type: 'set-quiet', member: memberOf(chat, ben), quiet: true }
  return {
    'GET /healthz': { answers: each('200') },
    'GET /readyz': { answers: each('200') },
    // The school's own numbers: from this machine, or with the token; tests/server/trust/metrics shows to whom not.
    'GET /metrics': { answers: each('200') },
    'GET /': { answers: each('200') },
    'GET /privacy': { answers: each('200') },
    'GET /terms': { answers: each('200') },
    // No pages are built beside the source.
    'GET /tab': { answers: each('404') },
    'GET /tab/mode': { answers: each('200') },
    'GET /tab/assets/:file': { answers: each('404') },
    // The address is the only key: a wrong one opens nothing, whoever asks.
    'GET /filed/:token': { answers: each('404') },
    'GET /feed/:file': { answers: each('404') },
    // Whom the guard lets through is proved in tests/bot.
    'POST /api/messages': { send: {}, answers: each('403 refused') },

    'GET /api/tab/me': { answers: signedIn('200') },
    'GET /api/tab/administration': { answers: ofAdmin('200') },
    'POST /api/tab/administration/given-up': { send: {}, answers: ofAdmin('400 malformed') },
    'GET /api/tab/overview': { answers: ofLeader('200') },
    'POST /api/tab/overview/codes': { send: { code: 'AAAAA-AAAAA' }, answers: signedIn('200 refused') },
    'POST /api/tab/overview/teams/:team/feedback': { send: {}, answers: ofLeader('400 malformed') },
    [`POST ${inTeam}/commands`]: {
      send: { press: randomUUID(), commands: [quiet] },
      answers: ofTeam('200 done'),
    },
    [`POST ${inTeam}/leader-code`]: { send: {}, answers: ofTeam('200') },
    [`GET ${inTeam}/export`]: { answers: ofTeam('200') },
    [`POST ${inTeam}/erase-me`]: { send: {}, answers: ofTeam('400 malformed') },
    [`POST ${inTeam}/agenda-doc`]: { send: {}, answers: ofTeam('400 malformed') },
    [`GET ${inTeam}/feed`]: { answers: ofTeam('200') },
    [`POST ${inTeam}/feed`]: { send: {}, answers: ofTeam('400 malformed') },
    [`GET ${inTeam}/live`]: { answers: ofTeam('200') },
    [`GET ${inTeam}/views/meeting`]: view(),
    [`GET ${inTeam}/views/agenda`]: view(),
    [`GET ${inTeam}/views/team`]: view(),
    [`GET ${inTeam}/views/turns`]: view(),
    [`GET ${inTeam}/views/why`]: view({ meeting: 'm-1', role: 'facilitator' }),
    [`GET ${inTeam}/views/fair-share`]: view(),
    [`GET ${inTeam}/views/my-part`]: view(),
    [`GET ${inTeam}/views/school-calendar`]: view(),
    [`GET ${inTeam}/views/preview`]: view({ commands: [] }),
    [`GET ${inTeam}/views/reflections`]: view(),
    [`GET ${inTeam}/views/wins`]: view({ from: null, until: null }),
    [`GET ${inTeam}/views/decisions`]: view({ word: '', season: null, from: null, until: null }),
    [`GET ${inTeam}/views/looks`]: view(),
    [`GET ${inTeam}/views/goals`]: view(),
    [`GET ${inTeam}/views/settings`]: view(),

    'POST /api/doc/open': { send: inDoc, answers: ofDoc('200 team') },
    'POST /api/doc/commands': {
      send: { ...inDoc, press: randomUUID(), commands: [quiet] },
      answers: ofDoc('200 done'),
    },
    'POST /api/doc/export': { send: inDoc, answers: ofDoc('200 roundtable-team') },
    // Whoever is at home in the Doc is shown the team again; a wrong code tells the others nothing.
    'POST /api/doc/link': {
      send: { ...inDoc, code: 'AAA AAA' },
      answers: {
        ...each('200 refused'),
        nobody: '401 refused',
        'other tenant': '401 refused',
        member: '200 team',
        lead: '200 team',
      },
    },
    'POST /api/doc/import': {
      send: {},
      answers: { ...each('400 malformed'), nobody: '401 refused', 'other tenant': '401 refused' },
    },
    'POST /api/doc/unlink': { send: inDoc, answers: { ...ofDoc('200 none'), lead: '404 none' } },
  }
}
