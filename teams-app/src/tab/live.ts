import type { Store } from '../store/store'
import type { TeamKey } from '../store/team-key'

/** Tells who watches a team that something in it changed, whichever process wrote it. */
export interface Live {
  /**
   * `changed` is called with each new version, beginning with the one at hand, and with null when the server stops; the
   * answer ends the watching.
   */
  watch(key: TeamKey, changed: Changed): () => void
  /** Something was committed here: look now. */
  look(): void
  /** How many pages watch. */
  watching(): number
  stop(): void
}

type Changed = (version: number | null) => void

interface Watched {
  key: TeamKey
  version: number | null
  watchers: Set<Changed>
}

/** Asks the database for the versions of the watched teams, all of a tenant at once; nobody watches, nobody asks. */
export function createLive(by: {
  versions: Store['versions']
  everyMs: number
  onProblem: (problem: unknown) => void
}): Live {
  const teams = new Map<string, Watched>()
  let timer: NodeJS.Timeout | undefined
  let looking = false
  let again = false

  async function lookOnce(): Promise<void> {
    const tenants = new Set([...teams.values()].map(({ key }) => key.tenant))
    for (const tenant of tenants) {
      const watched = [...teams.values()].filter(({ key }) => key.tenant === tenant)
      const now = await by.versions(
        tenant,
        watched.map(({ key }) => key.team),
      )
      for (const one of watched) tell(one, now.get(one.key.team))
    }
  }

  function tell(one: Watched, version: number | undefined): void {
    if (version === undefined || version === one.version) return
    one.version = version
    for (const changed of [...one.watchers]) changed(version)
  }

  function look(): void {
    if (teams.size === 0) return
    again = looking
    if (looking) return
    looking = true
    lookOnce()
      .catch(by.onProblem)
      .finally(() => {
        looking = false
        if (again) look()
      })
  }

  function end(name: string, changed: Changed): void {
    const one = teams.get(name)
    one?.watchers.delete(changed)
    if (one?.watchers.size === 0) teams.delete(name)
    if (teams.size > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    watch(key, changed) {
      const name = `${key.tenant} ${key.team}`
      const one = teams.get(name) ?? { key, version: null, watchers: new Set() }
      teams.set(name, one)
      one.watchers.add(changed)
      if (one.version !== null) changed(one.version)
      timer ??= setInterval(look, by.everyMs)
      look()
      return () => end(name, changed)
    },
    look,
    watching: () => [...teams.values()].reduce((sum, { watchers }) => sum + watchers.size, 0),
    stop() {
      clearInterval(timer)
      const watchers = [...teams.values()].flatMap((one) => [...one.watchers])
      teams.clear()
      for (const changed of watchers) changed(null)
    },
  }
}
