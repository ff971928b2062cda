import type { DocumentStore } from './document-store'
import type { Link } from './link'
import { stayHere } from './move-team'
import type { ServerLink } from './server-link'
import type { Opened, TeamSource, Trouble } from './team-source'

/** A team that is seen here while nobody knows whether it has moved: what were written now could be lost. */
function heldUp(store: DocumentStore, trouble: Trouble): TeamSource {
  return { open: store.open, carryOut: () => ({ kind: 'trouble', trouble }) }
}

/**
 * The team of a Doc that may be linked to a server: there where it is linked, else in the Doc, else wherever the Doc says that it
 * may be. The server is asked only where something hints at it.
 */
export function linkedSource(store: DocumentStore, remote: ServerLink, link: Link): TeamSource {
  /** Where the team was found, for what is carried out after. */
  let found: TeamSource | null = null

  function foundThere(there: Opened): Opened {
    found = remote
    link.set('there')
    return there
  }

  /** A move broke off: the server knows whether the team has come there. */
  function settled(here: Opened & { kind: 'team' }): Opened {
    const there = remote.open()
    if (there.kind === 'team') {
      foundThere(there)
      store.forget()
      return there
    }
    if (there.kind === 'trouble') found = heldUp(store, there.trouble)
    // To a stranger of the team here the server says nothing of it.
    return there.kind === 'none' && here.snapshot.member !== null ? stayHere(store, here) : here
  }

  function open(): Opened {
    if (link.is()) {
      found = remote
      return remote.open()
    }
    const here = store.open()
    found = store
    if (here.kind === 'team') return here.snapshot.moving ? settled(here) : here
    const mayBe = here.kind === 'none' ? link.mayBe() : 'no'
    if (mayBe === 'no') return here
    const there = remote.open()
    if (there.kind === 'team') return foundThere(there)
    // A Doc that says nothing can begin a team also while the server is away.
    return there.kind === 'trouble' && mayBe === 'marked' ? there : { kind: 'none' }
  }

  return {
    open,
    carryOut(order) {
      if (found === null && link.is()) found = remote
      if (found === null) open()
      return (found ?? store).carryOut(order)
    },
  }
}
