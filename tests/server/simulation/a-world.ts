import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../../../teams-app/src/log'
import { faultMix } from '../../doubles/google/faults'
import type { Place } from '../../store/places'
import { chanceOf } from '../chance'
import { aConfig, itsGoogle } from './a-config'
import { identitySide } from './identity-side'
import { signaturesAtOnce } from './signatures-at-once'
import { type TeamsSide, teamsSide } from './teams-side'
import { theProcesses } from './the-processes'
import { virtualTime } from './virtual-time'
import { whatWasCommitted } from './what-was-committed'

/** Of each conversation only the first message that waits can go. */
const nextWork = `select min(at) as at from (
  select case when lease > next_at then lease else next_at end as at from outbox where state = 'waiting' and not exists (
    select 1 from outbox as earlier where earlier.state = 'waiting' and earlier.tenant = outbox.tenant
    and earlier.conversation = outbox.conversation
    and (earlier.due_at < outbox.due_at or (earlier.due_at = outbox.due_at and earlier.seq < outbox.seq)))
  union all select case when wake_lease > wake_at then wake_lease else wake_at end from teams where wake_at is not null
) as work`

/** An address under which Teams spoke for a chat; `said` by the activity, taken or perhaps not. */
interface Told {
  chat: string
  url: string
  said: number
  from: number
  at: number
  taken: boolean
  /** How the server answered; null when it did not. */
  status: number | null
}

/** What goes wrong in a world. */
export interface Trouble {
  /** Shares of the requests to Teams, of those to Google, and of the calls of the store that fail. */
  teams: number
  google: boolean
  store: number
  /** About how many calls a process lives; null: for ever. */
  calls: number | null
}

/**
 * One server, in one process or two, Teams and Google in virtual time on a database of their own. Everything that happens follows from the
 * seed. Trouble begins and
 * ends when told, so that what is to come right can.
 */
export async function aWorld(
  seed: number,
  by: {
    start: number
    place: Place
    trouble: Trouble
    signed?: boolean
    processes?: number
    googleQuotas?: boolean
  },
) {
  const chance = chanceOf(seed)
  const { place, trouble, signed = false } = by
  const files = mkdtempSync(join(tmpdir(), 'roundtable-simulation-'))
  let quiet = true
  let busy = 0
  const changeBusy = (change: 1 | -1) => {
    busy += change
  }
  const time = virtualTime({
    start: by.start,
    busy: () => busy > 0,
    workAt: async () => {
      const [row] = await place.query(nextWork)
      return row?.at == null ? Number.POSITIVE_INFINITY : Number(row.at)
    },
  })
  const inOrder = signaturesAtOnce()
  const identity = signed
    ? await identitySide({ time: () => time, chance: chanceOf(seed + 3), quiet: () => quiet })
    : null
  const teams: TeamsSide = teamsSide({
    time: () => time,
    chance: chanceOf(seed + 1),
    faultShare: () => (quiet ? 0 : trouble.teams),
    identity,
  })
  const drive = itsGoogle({
    now: time.now,
    later: (ms, run) => void time.after(ms, run),
    checkAnswers: false,
    enforceQuotas: by.googleQuotas ?? false,
  })
  const mix = faultMix(seed + 2)
  drive.fault = ({ api }) =>
    quiet || !trouble.google || (api !== 'docs' && api !== 'drive')
      ? undefined
      : mix({ docs: api === 'docs' })
  const googleAnswers: { at: number; host: string; status: number }[] = []
  const lines: string[] = []
  const log = createLog('warn', { write: (line: string) => void lines.push(line) })
  const config = aConfig(chance, files, signed)
  const askedForStrangers: string[] = []
  const addresses: Told[] = []
  const { watched, ...left } = whatWasCommitted(time.now)
  const processes = await theProcesses(by.processes ?? 1, {
    config,
    time,
    chance,
    log,
    place,
    watched,
    busy: changeBusy,
    storeFails: () => !quiet && trouble.store > 0 && chance.next() < trouble.store,
    calls: () => (quiet ? null : trouble.calls),
    begins(process) {
      teams.processBegins(process)
      identity?.processBegins()
    },
    strangerReached: (call) => void askedForStrangers.push(call),
    fetch: (url, init) => {
      if (/googleapis\.com$/.test(url.hostname))
        return drive.fetch(url, init).then((answer) => {
          googleAnswers.push({ at: time.now(), host: url.hostname, status: answer.status })
          return answer
        })
      if (identity !== null && url.hostname.startsWith('login.')) return identity.fetch(url, init)
      const { method = 'GET', body, headers, signal } = init
      return teams.fetch(url, {
        method,
        body: typeof body === 'string' ? JSON.parse(body) : undefined,
        authorization: new Headers(headers).get('authorization') ?? undefined,
        signal: signal ?? new AbortController().signal,
      })
    },
  })

  return {
    seed,
    chance,
    time,
    teams,
    identity,
    askedForStrangers,
    drive,
    googleAnswers,
    lines,
    processes: processes.count,
    downs: processes.downs,
    failures: processes.failures,
    ...left,
    addresses,
    query: place.query,
    ask: processes.ask,
    crash: processes.crash,
    /** Nothing goes wrong before it, and from `quiet` on nothing any more. */
    trouble() {
      quiet = false
      processes.newLives()
    },
    quiet() {
      quiet = true
      processes.newLives()
    },
    async close(): Promise<void> {
      await time.settle()
      await processes.close()
      await place.drop()
      rmSync(files, { recursive: true, force: true })
      inOrder()
    },
  }
}

export type World = Awaited<ReturnType<typeof aWorld>>
