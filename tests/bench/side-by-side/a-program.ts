import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A server in a process of its own that has said its port. */
export interface Program {
  port: number
  /** From its start until it listened. */
  msToListen: number
  /** What it holds of the machine's memory now. */
  memory(): number
  /** Milliseconds of processor time that it has taken so far. */
  processorMs(): number
  pid: number
  /** The lines of its log that warn of something, the last ones. */
  warnings(): readonly string[]
  stop(): Promise<void>
  /** Asks it to end as whoever looks after it does; its exit code. */
  terminate(): Promise<number | null>
}

const { PATH = '', HOME = '' } = process.env

/** Milliseconds of processor time that a process has taken so far; none of one that is gone. */
export function processorMsOf(pid: number): number {
  let text: string
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return 0
  }
  // After the name: the state, and eleven more figures.
  const figures = text.split(') ').at(-1)?.split(' ').map(Number)
  const [user = 0, system = 0] = figures?.slice(11, 13) ?? []
  return (user + system) * 10
}

/** Starts a bundle and waits for the line of its log that holds the port. */
export async function startProgram(
  bundle: string,
  env: Readonly<Record<string, string>>,
  { required = [] as readonly string[] } = {},
): Promise<Program> {
  const begun = performance.now()
  const args = [...required.flatMap((file) => ['--require', file]), bundle]
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const warnings: string[] = []
  createInterface(child.stdout).on('line', (line) => {
    if (!line.includes('"level":40')) return
    warnings.push(line)
    if (warnings.length > 100) warnings.shift()
  })
  const port = await new Promise<number>((settle, fail) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000)
      const [, found] = /"port":(\d+)/.exec(said) ?? []
      if (found !== undefined) settle(Number(found))
    })
    void gone.then(() => fail(new Error(`${bundle} ended: ${said}`)))
  })
  return {
    port,
    pid: child.pid ?? 0,
    warnings: () => warnings,
    msToListen: performance.now() - begun,
    memory() {
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
      return Number(kilobytes) * 1_024
    },
    processorMs: () => processorMsOf(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 3_000)
      await gone
      clearTimeout(timer)
    },
    async terminate() {
      child.kill('SIGTERM')
      const [code] = await gone
      return code
    },
  }
}

const root = process.cwd()

/**
 * Bundles a program of this folder, or the server as it is shipped, beside the rows; all packages go in, so that no row
 * measures how they are found on the disk. Answers the path of the bundle.
 */
export async function bundled(name: 'echo-bot' | 'network' | 'server' | 'heap-watch'): Promise<string> {
  const out = join(root, `tests/bench/dist/${name}.cjs`)
  const built =
    name === 'server'
      ? `buildServer(${JSON.stringify(out)})`
      : `bundle(${JSON.stringify(join(root, `tests/bench/${name}.ts`))}, ${JSON.stringify(out)}, { external: [] })`
  const code = `import('./teams-app/build.mjs').then(({ buildServer, bundle }) => ${built})`
  execFileSync(process.execPath, ['-e', code], { cwd: root })
  return out
}
