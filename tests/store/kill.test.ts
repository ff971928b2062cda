import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { key } from './facts'
import { sqlitePlace } from './places'

const bundle = join(__dirname, `../artefacts/kill-child-${process.pid}.cjs`)

beforeAll(() => {
  mkdirSync(join(__dirname, '../artefacts'), { recursive: true })
  buildSync({
    entryPoints: [join(__dirname, 'kill-child.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    alias: { '@roundtable/core': join(__dirname, '../../core/src/index.ts') },
    external: ['libsql', 'pg', 'kysely'],
    logLevel: 'error',
  })
})
afterAll(() => rmSync(bundle, { force: true }))

/** Runs the child and kills it `ms` after it began to commit; returns the last version it acknowledged. */
function killAfter(ms: number, dataDir: string): Promise<{ acknowledged: number; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bundle, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    let armed = false
    child.stdout.on('data', (data) => {
      output += data
      if (armed || !output.includes('ready')) return
      armed = true
      setTimeout(() => child.kill('SIGKILL'), ms)
    })
    child.stderr.on('data', (data) => {
      errors += data
    })
    child.on('close', () => {
      const whole = output.slice(0, output.lastIndexOf('\n')).split('\n')
      resolve({ acknowledged: Number(whole.at(-1)) || 0, errors })
    })
  })
}

test('of 20 processes killed while they commit nothing acknowledged is lost and nothing is half there', async () => {
  const place = await sqlitePlace()
  let last = 0
  for (let kill = 0; kill < 20; kill++) {
    const { acknowledged, errors } = await killAfter((kill * 7) % 41, place.place.dataDir)
    expect(errors).toBe('')
    const store = await place.open()
    const log = await store.load(key())
    const version = log?.version ?? 0
    expect(version).toBeGreaterThanOrEqual(Math.max(last, acknowledged))
    last = version
    expect((log?.events ?? []).map((logged) => logged.version)).toEqual(
      Array.from({ length: version }, (_, n) => n + 1),
    )
    expect(await store.words.of(key())).toHaveLength(version)
    await store.close()
    for (const table of ['outbox', 'seen'])
      expect(await place.query(`select count(*) as n from ${table}`)).toEqual([{ n: version }])
  }
  expect(last).toBeGreaterThan(20)
  await place.drop()
}, 60_000)
