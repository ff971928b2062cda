import * as z from 'zod/mini'
import type { Views } from '../../src/tab/views'

/** How an answer came out. `away`: nobody answered, or not in time, or the server was in trouble; try again. */
export type Answer<T> = { kind: 'ok'; body: T } | { kind: 'away' } | { kind: 'gone' } | { kind: 'refused' }

const me = z.object({
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
  here: z.nullable(z.string()),
  oversees: z.boolean(),
  administers: z.boolean(),
})
export type Me = z.infer<typeof me>

/** The team with which somebody begins: that of the chat around the page, else their first; null without one. */
export function firstTeam({ here, teams }: Me): string | null {
  return here ?? teams[0]?.id ?? null
}

const pressed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('refused'), sentence: z.string() }),
])
export type Pressed = z.infer<typeof pressed>

const drawn = z.object({ now: z.number(), view: z.unknown() })

/** How long an answer may take before the server counts as away. */
const patience = 15_000

/** A view with the server's clock when it drew it, in milliseconds, and this machine's when it came. */
export interface Drawn<N extends keyof Views> {
  view: Views[N]['view']
  now: number
  cameAt: number
}

export interface Server {
  me(chat: string | null): Promise<Answer<Me>>
  view<N extends keyof Views>(team: string, name: N, ask: Views[N]['ask']): Promise<Answer<Drawn<N>>>
  press(team: string, body: { press: string; commands: readonly object[] }): Promise<Answer<Pressed>>
  /** A further door of the tab under `/api/tab`; `read` is the schema of what comes back. */
  call<T>(path: string, read: z.ZodMiniType<T>, send?: object): Promise<Answer<T>>
  /** A file to keep; null when it cannot be had now. */
  file(path: string): Promise<Blob | null>
  /** The team's versions as they come; ends when the connection does. */
  live(team: string, changed: () => void, until: AbortSignal): Promise<void>
}

/** The server as the pages speak with it. */
export function createServer(by: { authorization: () => Promise<string>; language: string }): Server {
  async function ask(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('Authorization', await by.authorization())
    const joint = path.includes('?') ? '&' : '?'
    return fetch(`/api/tab${path}${joint}language=${by.language}`, { ...init, headers })
  }

  async function call<T>(path: string, read: z.ZodMiniType<T>, send?: object): Promise<Answer<T>> {
    try {
      const signal = AbortSignal.timeout(patience)
      const answer = await ask(path, send === undefined ? { signal } : { signal, ...posting(send) })
      if (answer.status === 404) return { kind: 'gone' }
      if (answer.status === 429 || answer.status === 401 || answer.status >= 500) return { kind: 'away' }
      if (!answer.ok) return { kind: 'refused' }
      const body = z.safeParse(read, await answer.json())
      return body.success ? { kind: 'ok', body: body.data } : { kind: 'away' }
    } catch {
      return { kind: 'away' }
    }
  }

  return {
    call,
    me: (chat) => call(chat === null ? '/me' : `/me?chat=${encodeURIComponent(chat)}`, me),
    async view<N extends keyof Views>(team: string, name: N, asked: Views[N]['ask']) {
      const query = encodeURIComponent(JSON.stringify(asked))
      // The server's own types say what its views hold.
      const shown = z.pipe(
        drawn,
        z.transform(
          ({ now, view }): Drawn<N> => ({ now, view: view as Views[N]['view'], cameAt: Date.now() }),
        ),
      )
      return call(`/teams/${team}/views/${name}?ask=${query}`, shown)
    },
    press: (team, body) => call(`/teams/${team}/commands`, pressed, body),
    async file(path) {
      const answer = await ask(path, {}).catch(() => null)
      return answer?.ok === true ? answer.blob() : null
    },
    async live(team, changed, until) {
      const answer = await ask(`/teams/${team}/live`, { signal: until })
      const reader = answer.ok ? answer.body?.getReader() : undefined
      if (reader === undefined) return
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        if (new TextDecoder().decode(value).includes('data:')) changed()
      }
    },
  }
}

function posting(body: object): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}
