import { type Event, evolve, type Instant, instant, memberId, type Team, teamId } from '@roundtable/core'
import * as z from 'zod'
import type { Tables } from '../../../teams-app/src/store/tables'
import { linesOf } from '../../doubles/google/doc-model/user-edits'
import type { World } from './a-world'
import type { Script, Written } from './script'
import type { Post, TeamsChat } from './teams-side'
import type { Down, Failure } from './the-processes'

type Row = Readonly<Record<string, unknown>>

/** A team as its facts tell, from each of them on. */
export interface History {
  tenant: string
  team: string
  version: number
  facts: readonly { version: number; at: Instant; event: Event }[]
  /** The team after the n-th fact. */
  states: readonly Team[]
}

/** What is left of a simulated season: all that an invariant may look at. */
export interface Evidence {
  begun: Instant
  end: Instant
  histories: readonly History[]
  rows: Readonly<Record<(typeof tables)[number], readonly Row[]>>
  audit: readonly Tables['audit'][]
  posts: readonly Post[]
  complaints: readonly string[]
  chats: ReadonlyMap<string, TeamsChat>
  /** Attempts that went out, in order. */
  begins: World['begins']
  /** Which process had an entry of the outbox in its hand when. */
  hands: World['hands']
  /** When an entry was first put into the outbox. */
  planned: ReadonlyMap<string, number>
  committed: World['committed']
  openAnswers: World['openAnswers']
  addresses: World['addresses']
  /** Calls of the database for what a stranger sent. */
  askedForStrangers: readonly string[]
  /** What was shown to Teams that is no token to show. */
  badTokens: readonly string[]
  processes: number
  downs: readonly Down[]
  /** When the database was away for a call. */
  failures: readonly Failure[]
  logLines: readonly string[]
  /** The text of each Doc in Drive. */
  docs: readonly string[]
  /** What the tab showed before each process was restarted, and after. */
  views: readonly { team: string; before: unknown; after: unknown }[]
  script: Pick<Script, 'acknowledged' | 'tabThings' | 'presence' | 'erased' | 'strangers' | 'teams'> & {
    written: readonly Written[]
  }
}

const tables = [
  'events',
  'teams',
  'words',
  'people',
  'conversations',
  'outbox',
  'seen',
  'cards',
  'filings',
  'feeds',
  'link_codes',
  'leader_codes',
] as const

function historyOf(team: Row, events: readonly Row[]): History {
  const own = events.filter((row) => row.tenant === team.tenant && row.team === team.team)
  const facts = own
    // What `decide` returned stands in the log; the store does not look inside.
    .map(({ version, at, event }) => ({
      version: Number(version),
      at: Number(at) as Instant,
      event: JSON.parse(String(event)) as Event,
    }))
    .sort((a, b) => a.version - b.version)
  const states: Team[] = []
  for (const { event } of facts) states.push(evolve(states.at(-1) ?? null, event))
  return {
    tenant: String(team.tenant),
    team: String(team.team),
    version: Number(team.version),
    facts,
    states,
  }
}

/** Gathers what is left, and looks into the tab before and after a restart of the server. */
export async function gather(script: Script, begun: number): Promise<Evidence> {
  const { world } = script
  const rows: [string, readonly Row[]][] = []
  for (const table of tables) rows.push([table, await world.query(`select * from ${table}`)])
  const read = Object.fromEntries(rows) as Evidence['rows']
  const audit = await world.query('select * from audit order by tenant, team, number')
  const before: unknown[][] = []
  for (let nth = 0; nth < world.processes; nth += 1) before.push(await viewsOf(script, nth))
  world.crash()
  await world.time.until(world.time.now() + 120_000)
  const after = await viewsOf(script, 0)
  return {
    begun: begun as Instant,
    end: world.time.now() as Instant,
    histories: read.teams.map((team) => historyOf(team, read.events)),
    rows: read,
    audit: audit.map(entryOf),
    posts: world.teams.posts,
    complaints: world.teams.complaints,
    chats: world.teams.chats,
    begins: world.begins,
    hands: world.hands,
    planned: world.planned,
    committed: world.committed,
    openAnswers: world.openAnswers,
    addresses: world.addresses,
    askedForStrangers: world.askedForStrangers,
    badTokens: world.identity?.complaints ?? [],
    processes: world.processes,
    downs: world.downs,
    failures: world.failures,
    logLines: world.lines,
    docs: world.drive
      .files()
      .filter(({ mimeType }) => mimeType.endsWith('.document'))
      .map(({ id }) => linesOf(world.drive.doc(id)).join('\n')),
    views: before.flatMap((views) =>
      views.map((view, n) => ({ team: script.teams[n]?.id ?? '', before: view, after: after[n] })),
    ),
    script,
  }
}

function entryOf(row: Row): Tables['audit'] {
  const { tenant, team, number, at, by, what, about, previous, hash } = row
  const texts = z.object({
    tenant: z.string(),
    team: teamId,
    by: z.nullable(memberId),
    what: z.string(),
    about: z.nullable(z.string()),
    previous: z.string(),
    hash: z.string(),
  })
  return {
    ...texts.parse({ tenant, team, by, what, about, previous, hash }),
    number: Number(number),
    at: instant.parse(Number(at)),
  }
}

/** What a member of each team sees of the turns in that process. */
async function viewsOf({ world, teams }: Script, process: number): Promise<unknown[]> {
  const seen: unknown[] = []
  for (const team of teams) {
    const views: unknown[] = []
    for (const name of ['turns', 'fair-share', 'meeting', 'reflections', 'decisions'])
      for (const who of team.people) {
        const path = `/api/tab/teams/${team.id}/views/${name}?ask=%7B%7D`
        const headers = { authorization: `Local ${team.tenant}/${who.aadObjectId}` }
        const answer = await world.ask({ method: 'GET', path, headers }, process)
        views.push([name, answer?.status, viewIn(answer?.body)])
      }
    seen.push(views)
  }
  return seen
}

/** Without the moment at which it was asked. */
function viewIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'view' in body ? body.view : body
}
