import type { DocumentStore } from './source/document-store'
import type { Link } from './source/link'
import { type Exported, exportTeam, forgetMoved, importTeam, moveTeam } from './source/move-team'
import type { ServerLink } from './source/server-link'
import { readJson } from './source/shelf'
import type { Opened, Outcome } from './source/team-source'
import type { Visit } from './visit'

/** How a team is joined, moved, taken along and brought; each done once, however often its press comes. */
export interface Moving {
  /** This Doc shows the team of the server that the code of Teams names. */
  join(code: string): Outcome
  /** The team of this Doc goes on, on the server, as that of the chat whose code it is. */
  move(code: string): Outcome
  /** The Doc no longer shows the team of the server. */
  unlink(): Opened
  /** The Doc no longer says that its team is on the server: for whom the server knows no team here. */
  letGo(): void
  /** A copy of a team's Doc is its Doc from now on. */
  keepCopy(): Outcome
  /** A copy of a team's Doc has no team any more; the team in the other Doc stays as it is. */
  leaveCopy(): void
  /** The whole team as text; `none`: there is none, or it is not the person's. */
  exported(): { kind: 'text'; text: string } | Exclude<Opened, { kind: 'team' }>
  /** A team that was exported before goes on in this Doc. */
  brought(press: string, text: string): Outcome
}

function asText(exported: Exported): ReturnType<Moving['exported']> {
  return exported.kind === 'export' ? { kind: 'text', text: JSON.stringify(exported.export) } : exported
}

const nowhere: Outcome = { kind: 'trouble', trouble: 'unreachable' }

/** Without a server a team is only taken along and brought. */
export function alone(store: DocumentStore, visit: Visit): Moving {
  return {
    join: () => nowhere,
    move: () => nowhere,
    unlink: () => ({ kind: 'none' }),
    letGo() {},
    keepCopy: store.adopt,
    leaveCopy() {
      if (store.look() === 'copied') store.forget()
    },
    exported: () => asText(exportTeam(store, visit)),
    brought: (press, text) => importTeam(store, visit, press, readJson(text)),
  }
}

/** Whatever breaks off in the middle leaves a mark in the Doc by which the next who opens it asks the server. */
export function withServer(store: DocumentStore, visit: Visit, remote: ServerLink, link: Link): Moving {
  function linked(outcome: Outcome): Outcome {
    if (outcome.kind === 'done') link.set('there')
    return outcome
  }

  /** Done before, and the answer got lost: what it left behind is taken away. */
  function moved(): Outcome {
    forgetMoved(store)
    const there = remote.open()
    if (there.kind === 'team') return { kind: 'done', snapshot: there.snapshot }
    return there.kind === 'trouble' ? there : nowhere
  }

  return {
    ...alone(store, visit),
    join(code) {
      const before = link.mayBe()
      if (before === 'no') link.set('perhaps')
      const outcome = linked(remote.link(code))
      if (before === 'no' && outcome.kind === 'refused') link.set('none')
      return outcome
    },
    move: (code) =>
      link.is() ? moved() : moveTeam(store, visit, (team) => linked(remote.importTeam(code, team))),
    unlink() {
      const opened = remote.unlink()
      if (opened.kind !== 'none') return opened
      forgetMoved(store)
      link.set('none')
      return opened
    },
    letGo: () => link.set('perhaps'),
    exported: () => asText(link.is() ? remote.exportTeam() : exportTeam(store, visit)),
  }
}
