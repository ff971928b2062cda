import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The top of the repository. */
export const root = join(__dirname, '../..')

export interface Child {
  pid: number
  output(): string
  /** Resolves when the process is gone; a process that is gone already is no error. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
  exited: Promise<number | null>
}

const children = new Set<ChildProcess>()

/** Runs a Node script with an environment of its own: nothing of the test's credentials or settings leaks in. */
export function startChild(
  script: string,
  args: readonly string[],
  { cwd = root, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> },
): Child {
  return startProgram(process.execPath, [script, ...args], { cwd, env })
}

/** Runs any program so. */
export function startProgram(
  program: string,
  args: readonly string[],
  { cwd = root, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> },
): Child {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(program, [...args], {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const exited = new Promise<number | null>((settle) => {
    child.once('close', (code) => {
      children.delete(child)
      settle(code)
    })
  })
  return {
    pid: child.pid ?? 0,
    output: () => output,
    exited,
    kill(signal) {
      child.kill(signal)
      return exited
    },
  }
}

/** Ends whatever a failing test left running. */
export async function endChildren(): Promise<void> {
  for (const child of children) child.kill('SIGKILL')
  while (children.size > 0) await pause(20)
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** Waits until `look` finds something; throws with `what` when it does not within the time. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain: ${what}`)
    await pause(20)
  }
}

/** A port that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
