import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A server in a process of its own that has said its port. */
export interface Program {
  port: number
  /** From its start until it listened. */
  msToListen: number
  /** What it holds of the machine's memory now. */
  memory(): number
  /** Milliseconds of processor time that it has taken so far. */
  processorMs(): number
  stop(): Promise<void>
}

const { PATH = '', HOME = '' } = process.env

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
    msToListen: performance.now() - begun,
    memory() {
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
      return Number(kilobytes) * 1_024
    },
    processorMs() {
      // After the name: the state, and eleven more figures.
      const figures = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .split(') ')
        .at(-1)
        ?.split(' ')
        .map(Number)
      const [user = 0, system = 0] = figures?.slice(11, 13) ?? []
      return (user + system) * 10
    },
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 3_000)
      await gone
      clearTimeout(timer)
    },
  }
}

/** Bundles a program of this folder, or the server, beside the rows. */
export async function bundled(name: 'echo-bot' | 'network' | 'server'): Promise<string> {
  const { bundle, buildServer } = await import(join(process.cwd(), 'teams-app/build.mjs'))
  const out = join(process.cwd(), `tests/bench/dist/${name}.cjs`)
  return name === 'server' ? buildServer(out) : bundle(join(process.cwd(), `tests/bench/${name}.ts`), out)
}
