import { docCommandsRequest, docRequest, importTeamRequest, linkDocRequest } from '@roundtable/core'
import { Router } from 'express'
import type { Conversing } from '../conversation/deps'
import { addOnLimits, wholeTeamLimits } from '../http/json-body'
import type { Logger } from '../log'
import { doCommands } from './do-commands'
import { docDoor } from './doc-door'
import { docHome } from './doc-home'
import { noTeamHere, teamReply, unlinked } from './doc-reply'
import { exportTeam } from './export-team'
import type { GoogleSignIn } from './google-sign-in'
import { importTeam } from './import-team'
import { linkDoc } from './link-doc'
import { createPace } from './pace'

const minute = 60_000

/** `POST /api/doc/...`: what the Docs add-on asks for. Every route is in this table. */
export function docRoutes(by: Conversing, door: { signIn: GoogleSignIn; log: Logger }): Router {
  const reads = createPace({ count: 300, ms: minute }, by.now)
  const writes = createPace({ count: 60, ms: minute }, by.now)
  const tries = createPace({ count: 5, ms: 15 * minute }, by.now)
  const router = Router()
  router.post(
    '/api/doc/open',
    docDoor(door, {
      limits: addOnLimits,
      pace: reads,
      request: docRequest,
      answer: async ({ account }, { doc }) => {
        const home = await docHome(by, account, doc)
        return home === null ? noTeamHere : teamReply(by, home)
      },
    }),
  )
  router.post(
    '/api/doc/commands',
    docDoor(door, {
      limits: addOnLimits,
      pace: writes,
      request: docCommandsRequest,
      answer: (asking, request) => doCommands(by, asking, request),
    }),
  )
  router.post(
    '/api/doc/link',
    docDoor(door, {
      limits: addOnLimits,
      pace: writes,
      request: linkDocRequest,
      answer: (asking, request) => linkDoc(by, tries, asking, request),
    }),
  )
  router.post(
    '/api/doc/unlink',
    docDoor(door, {
      limits: addOnLimits,
      pace: writes,
      request: docRequest,
      answer: async ({ account }, { doc }) => {
        const home = await docHome(by, account, doc)
        if (home === null) return noTeamHere
        await by.store.docLinks.unlink(home.key, doc, { by: home.member, at: by.now() })
        return unlinked
      },
    }),
  )
  router.post(
    '/api/doc/export',
    docDoor(door, {
      limits: addOnLimits,
      pace: reads,
      request: docRequest,
      answer: async ({ account }, { doc }) => {
        const home = await docHome(by, account, doc)
        return home === null ? noTeamHere : exportTeam(by, home)
      },
    }),
  )
  router.post(
    '/api/doc/import',
    docDoor(door, {
      limits: wholeTeamLimits,
      pace: writes,
      request: importTeamRequest,
      answer: (asking, request) => importTeam(by, tries, asking, request),
    }),
  )
  return router
}
