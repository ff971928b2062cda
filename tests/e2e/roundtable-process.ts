import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Child, root, startChild, until } from './child'

/** Builds the server as `npm start` does, into a folder of the test's own, where its packages are found. */
export function buildRoundtable(): string {
  const bundle = join(root, `tests/artefacts/build-${process.pid}/server.cjs`)
  execFileSync(process.execPath, [join(root, 'teams-app/build.mjs'), bundle], { cwd: root })
  return bundle
}

export function removeBuild(bundle: string): void {
  rmSync(dirname(bundle), { recursive: true, force: true })
}

export interface Place {
  bundle: string
  port: number
  dataDir: string
  databaseUrl?: string | undefined
  /** Options of Node for the process. */
  nodeOptions?: string
  /** What else stands in its environment. */
  env?: Readonly<Record<string, string>>
}

export interface Roundtable extends Child {
  url: string
  /** From the start of the process until `/readyz` answered. */
  msToReady: number
}

/** Starts the server in the local mode and waits until it is ready. */
export async function startRoundtable({
  bundle,
  port,
  dataDir,
  databaseUrl,
  nodeOptions,
  env = {},
}: Place): Promise<Roundtable> {
  const begun = Date.now()
  const child = startChild(bundle, [], {
    env: {
      ROUNDTABLE_LOCAL: '1',
      ROUNDTABLE_DEMO: '0',
      LOG_LEVEL: 'warn',
      PORT: String(port),
      DATA_DIR: dataDir,
      ...(nodeOptions === undefined ? {} : { NODE_OPTIONS: nodeOptions }),
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      ...env,
    },
  })
  const url = `http://127.0.0.1:${port}`
  let gone = false
  child.exited.then(() => {
    gone = true
  })
  await until('the server is ready', () => {
    if (gone) throw new Error(`The server ended: ${child.output()}`)
    return isReady(url)
  })
  return { ...child, url, msToReady: Date.now() - begun }
}

export function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}
