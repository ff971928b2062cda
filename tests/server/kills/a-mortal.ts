import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startConnector } from '../../doubles/teams-connector'
import type { Activity } from '../../e2e/activities'
import { freePort, pause, root, until } from '../../e2e/child'
import { chat, people } from '../../e2e/people'
import { type Roundtable, startRoundtable } from '../../e2e/roundtable-process'
import type { Place } from '../../store/places'

/** Builds the server that kills itself. */
export function buildMortal(): string {
  const out = join(root, `tests/artefacts/mortal-${process.pid}.cjs`)
  mkdirSync(join(root, 'tests/artefacts'), { recursive: true })
  const entry = join(root, 'tests/server/kills/mortal-server.ts')
  const code = `import('./teams-app/build.mjs').then(({ bundle }) => bundle(${JSON.stringify(entry)}, ${JSON.stringify(out)}, { external: ['libsql', 'pg-native'] }))`
  execFileSync(process.execPath, ['-e', code], { cwd: root })
  return out
}

/** A lease of a process that died is over after this. */
const leaseMs = 31_000

/** A server that dies where it is told to, with Teams around it. It is started again at once, as whoever looks after it does. */
export async function aMortal(bundle: string, place: Place) {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-mortal-'))
  const connector = await startConnector()
  connector.rosters.set(chat.id, people)
  const port = await freePort()
  const { url } = place.place
  const dataDir = url === undefined ? place.place.dataDir : folder
  const tell = (name: string, what: string) => writeFileSync(join(folder, name), what)
  let ahead = 0
  tell('point', '')
  tell('ahead', '0')
  tell('passed', '')
  const launch = () =>
    startRoundtable({ bundle, port, dataDir, databaseUrl: url, env: { ROUNDTABLE_FATE: folder } })
  let server: Roundtable = await launch()
  let lives = true
  const watch = () => {
    lives = true
    const { exited } = server
    void exited.then(() => {
      lives = false
    })
  }
  watch()

  const mortal = {
    connector,
    place,
    lives: () => lives,
    pid: () => server.pid,
    url: () => server.url,
    /** From here on it dies at this point; '' for nowhere. */
    dieAt: (point: string) => tell('point', point),
    forget: () => tell('passed', ''),
    passed: () => [...new Set(readFileSync(join(folder, 'passed'), 'utf8').split('\n').filter(Boolean))],
    letPass(ms: number): void {
      ahead += ms
      tell('ahead', String(ahead))
    },
    now: () => Date.now() + ahead,
    kill: () => server.kill('SIGKILL'),
    /** The status; null when nobody answered. */
    send: (activity: Activity): Promise<number | null> =>
      connector.deliver(`http://127.0.0.1:${port}/api/messages`, activity).then(
        ([answer]) => answer?.status ?? null,
        () => null,
      ),
    /** Answers with what stands in place of the card. */
    async press(activity: Activity): Promise<unknown> {
      const [answer] = await connector.deliver(`http://127.0.0.1:${port}/api/messages`, activity)
      return JSON.parse(answer?.text || 'null')
    },
    /** Starts it while it is to die at that point; whether it did. */
    async diesAtStart(): Promise<boolean> {
      await server.kill('SIGKILL')
      return launch().then(
        async (started) => {
          server = started
          watch()
          return until('it dies', () => !lives, 3_000).catch(() => false)
        },
        () => true,
      )
    },
    /** Milliseconds until it was ready again. */
    async restart(): Promise<number> {
      tell('point', '')
      await server.kill('SIGKILL')
      mortal.letPass(leaseMs)
      server = await launch()
      watch()
      return server.msToReady
    },
    /** Nothing is due that was not carried out. */
    async isQuiet(): Promise<boolean> {
      const [row] = await place.query(
        `select (select count(*) from outbox where state = 'waiting' and due_at <= ${mortal.now()}) as entries,
          (select count(*) from teams where wake_at <= ${mortal.now()}) as teams`,
      )
      return Number(row?.entries) + Number(row?.teams) === 0
    },
    settled: () =>
      until(
        'the outbox is empty',
        async () => {
          if (await mortal.isQuiet()) return true
          await pause(20)
          mortal.letPass(500)
          return false
        },
        20_000,
      ),
    async close(): Promise<void> {
      await server.kill('SIGKILL')
      await connector.close()
      await place.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return mortal
}

export type Mortal = Awaited<ReturnType<typeof aMortal>>
