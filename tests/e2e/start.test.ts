import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Child, endChildren, freePort, pause, root, startChild, startProgram, until } from './child'
import { isReady } from './roundtable-process'

const home = mkdtempSync(join(tmpdir(), 'roundtable-start-'))

afterAll(async () => {
  await endChildren()
  rmSync(home, { recursive: true, force: true })
})

/** `npm start`, as package.json has it. */
function npmStart(env: Readonly<Record<string, string>>): Child {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(scripts.start).toBe('node teams-app/start.mjs')
  return startChild(join(root, 'teams-app/start.mjs'), [], { env })
}

/** The processes that one started, by what Linux knows; elsewhere none are found. */
function childrenOf(pid: number): number[] {
  if (!existsSync('/proc')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => parentOf(one) === pid)
}

/** All that a process started, directly or not. */
function below(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...below(child)])
}

function parentOf(pid: number): number | undefined {
  try {
    const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return Number(parent)
  } catch {
    return undefined
  }
}

describe('npm start', () => {
  test('is ready, says in five lines what to try and where, and leaves nothing running when it stops', async () => {
    const port = await freePort()
    const env = {
      PORT: String(port),
      PLAYGROUND_PORT: String(await freePort()),
      DATA_DIR: join(home, 'data'),
    }
    const begun = Date.now()
    const start = npmStart(env)
    await until('the server is ready', () => isReady(`http://127.0.0.1:${port}`))
    const ms = Date.now() - begun
    expect(ms).toBeLessThan(10_000)
    const told = await until('what to try', () => /try:\n( +\d\. .+\n?){5}/.exec(start.output())?.[0], 30_000)
    console.log(`npm start answered /readyz after ${ms} ms, the build included`)
    expect(told.match(/^ +\d\./gm)).toHaveLength(5)
    const [, address = ''] = /Open (http:\S+)/.exec(start.output()) ?? []
    expect(await fetch(address).then(({ status }) => status)).toBe(200)
    const children = childrenOf(start.pid)
    await start.kill('SIGTERM')
    await until('no child is left', () => children.every((pid) => !existsSync(`/proc/${pid}`)), 3_000)
    expect(await isReady(`http://127.0.0.1:${port}`)).toBe(false)
    expect(await fetch(address).catch(() => null)).toBeNull()
    expect(start.output()).not.toMatch(/error/i)
  }, 60_000)

  test.each([
    ['is ready', 0],
    ['has hardly begun', 450],
    ['is being built', 900],
  ])(
    'stops with npm itself, though npm hands no signal on: when it %s',
    async (_, after) => {
      const port = await freePort()
      const clientPort = await freePort()
      const env = { PORT: `${port}`, PLAYGROUND_PORT: `${clientPort}`, DATA_DIR: join(home, `npm-${after}`) }
      const npm = startProgram('npm', ['start'], { env })
      if (after > 0) await pause(after)
      else await until('what to try', () => npm.output().includes('try:'), 40_000)
      const started = below(npm.pid)
      if (after === 0) expect(started.length).toBeGreaterThanOrEqual(4)
      const ended = npm.kill('SIGTERM')
      await until('nothing is left', () => started.every((pid) => !existsSync(`/proc/${pid}`)), 15_000)
      await ended
      // Nor does anything begin that had not begun yet.
      await pause(2_000)
      for (const one of [port, clientPort])
        expect(await fetch(`http://127.0.0.1:${one}/`).catch(() => null)).toBeNull()
    },
    60_000,
  )

  test.each([
    [
      'beside credentials',
      { BOT_APP_ID: '5c0f2d1e-7a41-4c0b-9a51-6f3c8e2b1d99' },
      /does not start beside credentials/,
    ],
    ['beyond this machine', { HOST: '0.0.0.0' }, /listens on this machine only/],
    ['in production', { NODE_ENV: 'production' }, /NODE_ENV=production/],
  ])(
    'refuses the local mode %s',
    async (_, settings, reason) => {
      const start = npmStart({
        ROUNDTABLE_LOCAL: '1',
        PORT: String(await freePort()),
        DATA_DIR: join(home, 'refused'),
        ...settings,
      })
      expect(await start.exited).not.toBe(0)
      expect(start.output()).toMatch(reason)
      expect(start.output()).not.toContain('Open http')
      expect(existsSync(join(home, 'refused'))).toBe(false)
    },
    30_000,
  )
})
