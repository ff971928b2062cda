import { type Request, Router } from 'express'
import { createPace } from '../api/pace'
import type { Conversing } from '../conversation/deps'
import { type Language, languageOf } from '../conversation/scenery'
import { changeFeed, showFeed } from '../feed/tab-feed'
import { addOnLimits, readJson } from '../http/json-body'
import type { Logger } from '../log'
import { administers, seeToGivenUp, showGivenUp } from './administration'
import type { Administrator } from './config'
import { malformed, notHere, shown, tabDoor } from './door'
import { eraseMe } from './erase-me'
import { exportZip } from './export-zip'
import { giveFeedback } from './feedback'
import { homeIn } from './home'
import { issueLeaderCode, takeTypedCode } from './leader-code'
import type { Live } from './live'
import { liveRoute } from './live-route'
import { whoLooks } from './me'
import { overseenIn, showOverview } from './overview'
import { doPress } from './press'
import { putIntoDoc } from './put-into-doc'
import { showView } from './show-view'
import type { TabSignIn } from './sign-in'

const minute = 60_000

function text(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 4_000 ? value : null
}

function languageAsked(request: Request): Language {
  return languageOf(text(request.query.language) ?? '')
}

/** `/api/tab/...`: what the pages of the tab ask for. Every route is in this table. */
export function tabRoutes(
  by: Conversing,
  door: { signIn: TabSignIn; log: Logger; live: Live; administrators: readonly Administrator[] },
): Router {
  const reads = createPace({ count: 600, ms: minute }, by.now)
  const exports = createPace({ count: 6, ms: minute }, by.now)
  const writes = createPace({ count: 60, ms: minute }, by.now)
  const tries = createPace({ count: 5, ms: 15 * minute }, by.now)
  const router = Router()
  router.get(
    '/api/tab/me',
    tabDoor(door, reads, async (account, { query }) =>
      shown({
        ...(await whoLooks(by, account, text(query.chat))),
        administers: administers(door.administrators, account),
      }),
    ),
  )
  router.get(
    '/api/tab/teams/:team/views/:name',
    tabDoor(door, reads, async (account, request) => {
      const { team, name } = request.params
      const home = await homeIn(by, account, team)
      const ask = text(request.query.ask ?? '{}')
      if (home === null || typeof name !== 'string') return notHere
      return ask === null ? malformed : showView(by, home, name, { ask, language: languageAsked(request) })
    }),
  )
  router.post(
    '/api/tab/teams/:team/commands',
    tabDoor(door, writes, async (account, request) => {
      const home = await homeIn(by, account, request.params.team)
      if (home === null) return notHere
      const body = await readJson(request, addOnLimits)
      return 'refused' in body ? malformed : doPress(by, account, home, body.value, languageAsked(request))
    }),
  )
  router.post(
    '/api/tab/teams/:team/leader-code',
    tabDoor(door, writes, async (account, request) => {
      const home = await homeIn(by, account, request.params.team)
      return home === null ? notHere : issueLeaderCode(by, home)
    }),
  )
  router.get(
    '/api/tab/overview',
    tabDoor(door, reads, (account, request) => showOverview(by, account, languageAsked(request))),
  )
  router.post(
    '/api/tab/overview/codes',
    tabDoor(door, writes, async (account, request) => {
      const body = await readJson(request, addOnLimits)
      const language = languageAsked(request)
      return 'refused' in body ? malformed : takeTypedCode(by, tries, account, { body: body.value, language })
    }),
  )
  router.post(
    '/api/tab/overview/teams/:team/feedback',
    tabDoor(door, writes, async (account, request) => {
      const overseen = await overseenIn(by, account, request.params.team)
      if (overseen === null) return notHere
      const body = await readJson(request, addOnLimits)
      return 'refused' in body ? malformed : giveFeedback(by, overseen, body.value, languageAsked(request))
    }),
  )
  router.get(
    '/api/tab/teams/:team/export',
    tabDoor(door, exports, async (account, request, response) => {
      const home = await homeIn(by, account, request.params.team)
      const zip = home === null ? null : await exportZip(by, home, languageAsked(request))
      if (zip === null) return notHere
      response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
      response.type('application/zip').send(Buffer.from(zip))
      return null
    }),
  )
  router.post(
    '/api/tab/teams/:team/erase-me',
    tabDoor(door, writes, async (account, request) => {
      const home = await homeIn(by, account, request.params.team)
      if (home === null) return notHere
      const body = await readJson(request, addOnLimits)
      return 'refused' in body ? malformed : eraseMe(by, home, body.value, languageAsked(request))
    }),
  )
  router.post(
    '/api/tab/teams/:team/agenda-doc',
    tabDoor(door, writes, async (account, request) => {
      const home = await homeIn(by, account, request.params.team)
      if (home === null) return notHere
      const body = await readJson(request, addOnLimits)
      return 'refused' in body ? malformed : putIntoDoc(by, account, home, body.value)
    }),
  )
  router.get(
    '/api/tab/teams/:team/feed',
    tabDoor(door, reads, async (account, { params }) => {
      const home = await homeIn(by, account, params.team)
      return home === null ? notHere : showFeed(by, home)
    }),
  )
  router.post(
    '/api/tab/teams/:team/feed',
    tabDoor(door, writes, async (account, request) => {
      const home = await homeIn(by, account, request.params.team)
      if (home === null) return notHere
      const body = await readJson(request, addOnLimits)
      return 'refused' in body ? malformed : changeFeed(by, home, body.value)
    }),
  )
  router.get(
    '/api/tab/administration',
    tabDoor(door, reads, async (account) =>
      administers(door.administrators, account) ? showGivenUp(by, account) : notHere,
    ),
  )
  router.post(
    '/api/tab/administration/given-up',
    tabDoor(door, writes, async (account, request) => {
      if (!administers(door.administrators, account)) return notHere
      const body = await readJson(request, addOnLimits)
      return 'refused' in body ? malformed : seeToGivenUp(by, account, body.value)
    }),
  )
  router.get('/api/tab/teams/:team/live', tabDoor(door, reads, liveRoute(by, door.live)))
  return router
}
