import * as z from 'zod/mini'
import { firstView } from './frame/page-loads'
import type { Host } from './host/host'
import { type LocalPerson, localHost } from './host/local-host'
import { askAhead } from './server/ahead'
import { type Answer, createServer, firstTeam, type Me, type Server } from './server/server'
import { type Language, languageFor } from './text/language'

/** Somebody who looks, with their server. */
export interface Looker {
  host: Host
  server: Server
  /** Who they are to the server: asked before the page stands, so that nobody waits for one after the other. */
  me: Promise<Answer<Me>>
}

/** Around what the page begins: Teams, the people of the demonstration, or nothing that it could run in. */
export type Around =
  | { kind: 'teams'; looker: Looker }
  | { kind: 'local'; people: readonly LocalPerson[]; looker: Looker | null }
  | { kind: 'outside' }

const shelf = 'roundtable.person'

const mode = z.object({
  mode: z.enum(['local', 'teams']),
  people: z.array(z.object({ tenant: z.string(), person: z.string(), name: z.string() })),
})

function lookerOf(host: Host, language: Language): Looker {
  const asking = createServer({ authorization: host.authorization, language })
  const server = askAhead(asking, () => performance.now())
  const me = server.me(host.chat)
  const view = firstView(host.page)
  void me.then((answer) => {
    const team = answer.kind === 'ok' ? firstTeam(answer.body) : null
    if (team !== null && view !== null) server.ahead(team, view)
  })
  return { host, server, me }
}

/** From now on this person of the demonstration looks. */
export function lookAs(person: LocalPerson, language: Language): Looker {
  sessionStorage.setItem(shelf, person.person)
  return lookerOf(localHost(person), language)
}

/** Finds out what stands around the page, and asks the server who looks. A language that is `asked` for goes before. */
export async function begin(asked: string | null): Promise<{ around: Around; locale: string }> {
  const outside = { around: { kind: 'outside' as const }, locale: asked ?? navigator.language }
  if (window.parent !== window) {
    const { teamsHost } = await import('./host/teams-host')
    const host = await teamsHost().catch(() => null)
    if (host === null) return outside
    const locale = asked ?? host.locale
    return { around: { kind: 'teams', looker: lookerOf(host, languageFor(locale)) }, locale }
  }
  const answer = await fetch('/tab/mode').then((response) => response.json())
  const read = z.parse(mode, answer)
  if (read.mode !== 'local') return outside
  const { people } = read
  const chosen = people.find(({ person }) => person === sessionStorage.getItem(shelf))
  const looker = chosen === undefined ? null : lookAs(chosen, languageFor(outside.locale))
  return { around: { kind: 'local', people, looker }, locale: outside.locale }
}
