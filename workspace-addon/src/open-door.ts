import type { TeamDocs } from '@roundtable/core'
import { createDesk } from './docs/create-desk'
import type { Door } from './door'
import type { Services } from './google/services'
import { alone, withServer } from './moving'
import { documentStore } from './source/document-store'
import { linkOf } from './source/link'
import { linkedSource } from './source/linked-source'
import { serverLink } from './source/server-link'
import type { Visit } from './visit'
import { aroundOf } from './visit-of'

/**
 * All that one press needs.
 * @param server the origin of the school's server; null where there is none
 */
export function openDoor(services: Services, visit: Visit, server: string | null): Door {
  const store = documentStore(services, visit)
  const remote = server === null ? null : serverLink(services, visit, server)
  const link = linkOf(() => services.documentProperties(), server ?? '')
  const source = remote === null ? store : linkedSource(store, remote, link)
  return {
    visit,
    around: aroundOf(services, server),
    source,
    moving: remote === null ? alone(store, visit) : withServer(store, visit, remote, link),
    desk: createDesk(services, visit, (command): TeamDocs | null => {
      const press = `note-${visit.secret()}`
      const outcome = source.carryOut({ press, commands: [command], actor: 'roundtable' })
      return outcome.kind === 'trouble' ? null : (outcome.snapshot?.team.docs ?? null)
    }),
    linked: () => remote !== null && link.is(),
  }
}
