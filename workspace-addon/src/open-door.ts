import type { TeamDocs } from '@roundtable/core'
import { createDesk } from './docs/create-desk'
import type { Door, Moving } from './door'
import type { Properties, Services } from './google/services'
import { type DocumentStore, documentStore } from './source/document-store'
import { exportTeam, importTeam, moveTeam } from './source/move-team'
import { type ServerLink, serverLink } from './source/server-link'
import { readJson } from './source/shelf'
import type { Opened, Outcome, TeamSource } from './source/team-source'
import type { Visit } from './visit'
import { aroundOf } from './visit-of'

/** Under which property a Doc says that its team is on the server of this address. */
const linkedTo = 'roundtable.server'

/** What a Doc remembers of its link, where Google gives it properties; else the server is asked. */
interface Link {
  is(): boolean
  set(linked: boolean): void
}

function linkOf(properties: () => Properties | null, server: string): Link {
  return {
    is: () => properties()?.getProperty(linkedTo) === server,
    set(linked) {
      if (linked) properties()?.setProperty(linkedTo, server)
      else properties()?.deleteProperty(linkedTo)
    },
  }
}

/** The team of a Doc that may be linked to a server: there where it is linked, else in the Doc, else wherever it is. */
function sourceOf(store: DocumentStore, remote: ServerLink, link: Link): TeamSource {
  /** Where the team was found, for what is carried out after. */
  let found: TeamSource | null = null
  const open = (): Opened => {
    if (link.is()) {
      found = remote
      return remote.open()
    }
    const here = store.open()
    found = store
    if (here.kind !== 'none') return here
    const there = remote.open()
    if (there.kind !== 'team') return { kind: 'none' }
    found = remote
    link.set(true)
    return there
  }
  return {
    open,
    carryOut(order) {
      if (found === null) open()
      return (found ?? store).carryOut(order)
    },
  }
}

/** Who brings a team that lies in no Doc: there is only one here. */
function moving(visit: Visit, store: DocumentStore, remote: ServerLink | null, link: Link | null): Moving {
  const nowhere: Outcome = { kind: 'trouble', trouble: 'unreachable' }
  const linked = (outcome: Outcome): Outcome => {
    if (outcome.kind === 'done') link?.set(true)
    return outcome
  }
  const source = () => (link?.is() && remote !== null ? remote.exportTeam() : exportTeam(store, visit))
  return {
    join: (code) => (remote === null ? nowhere : linked(remote.link(code))),
    move(code) {
      return remote === null
        ? nowhere
        : moveTeam(store, visit, (team) => linked(remote.importTeam(code, team)))
    },
    unlink() {
      if (remote === null) return { kind: 'none' }
      const opened = remote.unlink()
      if (opened.kind === 'none') link?.set(false)
      return opened
    },
    exported() {
      const exported = source()
      return exported.kind === 'export' ? { kind: 'text', text: JSON.stringify(exported.export) } : exported
    },
    brought: (press, text) => importTeam(store, visit, press, readJson(text)),
  }
}

/**
 * All that one press needs.
 * @param server the origin of the school's server; null where there is none
 */
export function openDoor(services: Services, visit: Visit, server: string | null): Door {
  const store = documentStore(services, visit)
  const remote = server === null ? null : serverLink(services, visit, server)
  const link = server === null ? null : linkOf(() => services.documentProperties(), server)
  const source = remote === null || link === null ? store : sourceOf(store, remote, link)
  return {
    visit,
    around: aroundOf(services, server),
    source,
    moving: moving(visit, store, remote, link),
    desk: createDesk(services, visit, (command): TeamDocs | null => {
      const press = `note-${visit.secret()}`
      const outcome = source.carryOut({ press, commands: [command], actor: 'roundtable' })
      return outcome.kind === 'trouble' ? null : (outcome.snapshot?.team.docs ?? null)
    }),
    linked: () => link?.is() ?? false,
  }
}
