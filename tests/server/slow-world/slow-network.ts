/** Whom the server calls. */
export const callees = ['keys', 'connector', 'drive'] as const
export type Callee = (typeof callees)[number]

function calleeOf(input: string | URL | Request): Callee {
  const { hostname } = new URL(input instanceof Request ? input.url : input)
  if (hostname.startsWith('login.')) return 'keys'
  return hostname.endsWith('googleapis.com') ? 'drive' : 'connector'
}

/** A network in which whoever is named takes a connection and never answers. */
export function slowNetwork() {
  let hanging: readonly Callee[] = []
  const lost = new Set<() => void>()
  return {
    hang(who: readonly Callee[]) {
      hanging = who
    },
    /** All of it answers again; the connections that hung are lost. */
    answer() {
      hanging = []
      for (const lose of lost) lose()
      lost.clear()
    },
    around(to: typeof fetch): typeof fetch {
      return (input, init) => {
        if (!hanging.includes(calleeOf(input))) return to(input, init)
        return new Promise((_, fail) => {
          lost.add(() => fail(new TypeError('fetch failed')))
          const abort = () => fail(new DOMException('This operation was aborted', 'AbortError'))
          init?.signal?.addEventListener('abort', abort)
        })
      }
    },
  }
}
