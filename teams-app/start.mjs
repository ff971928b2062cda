import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whenNpmEnds } from './when-npm-ends.mjs'

/**
 * `npm start`: the real bot when BOT_APP_ID is set; otherwise the local mode with the demonstration team
 * and the Agents Playground as Teams client, both on loopback only.
 */
const here = fileURLToPath(new URL('.', import.meta.url))
const local = !process.env.BOT_APP_ID
const port = process.env.PORT ?? '3978'
const clientPort = process.env.PLAYGROUND_PORT ?? '56150'
const plays = local && process.env.ROUNDTABLE_DEMO_GOOGLE === '1'
const kept = resolve(process.env.DATA_DIR ?? 'data')
const dataDir = plays ? `${kept}/with-google` : kept
const children = []
let stopping = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
// Whatever goes wrong here, nothing is left running.
process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM')
})
whenNpmEnds(stop)
if (stopping) process.exit(0)
// Only now: loading the builder takes a while, in which a signal can come.
const { buildServer, buildTab, bundle } = await import('./build.mjs')

/** Ends what runs, gently, and for good when it does not go. */
function stop() {
  if (stopping) return
  stopping = true
  const end = (signal) => {
    for (const child of children) if (!ended(child)) child.kill(signal)
  }
  end('SIGTERM')
  setTimeout(end, 12_000, 'SIGKILL').unref()
}

function run(script, args, options) {
  const child = spawn(process.execPath, [script, ...args], options)
  child.on('exit', (code, signal) => {
    for (const other of children) if (other !== child) other.kill('SIGTERM')
    process.exitCode = code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1)
  })
  children.push(child)
  return child
}

function ended({ exitCode, signalCode }) {
  return exitCode !== null || signalCode !== null
}

async function answers(url, seconds, child) {
  for (let tries = 0; tries < seconds * 10 && !ended(child); tries += 1) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return true
    await new Promise((done) => setTimeout(done, 100))
  }
  return false
}

function startPlayground() {
  const home = `${dataDir}/playground`
  mkdirSync(home, { recursive: true })
  copyFileSync(`${here}demo/playground.yml`, `${home}/.m365agentsplayground.yml`)
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
  const endpoint = `http://127.0.0.1:${port}/api/messages`
  const child = run(cli, ['start', '-e', endpoint, '-c', 'msteams', '-p', clientPort, '--dt'], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BROWSER: 'none' },
  })
  return new Promise((found) => {
    child.stdout.on('data', (text) => {
      const listening = /Listening on (\d+)/.exec(String(text))
      if (listening) found(`http://127.0.0.1:${listening[1]}/`)
    })
  })
}

/**
 * With ROUNDTABLE_DEMO_GOOGLE=1: Google Docs and Drive played on this machine, so that agendas and records stand in
 * Docs that open as pages. Gives the settings that lead the server there.
 */
async function startGoogle() {
  const doubles = fileURLToPath(new URL('../tests/doubles/', import.meta.url))
  const demo = await bundle(`${doubles}google/demo.ts`, `${doubles}dist/google.cjs`)
  const child = run(demo, ['0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const origin = await new Promise((found) => {
    child.stdout.on('data', (text) => {
      const listening = /Listening on (\S+)/.exec(String(text))
      if (listening) found(listening[1])
    })
  })
  return {
    GOOGLE_API_URL: origin,
    GOOGLE_OAUTH_CLIENT_ID: 'demo-client',
    GOOGLE_OAUTH_CLIENT_SECRET: 'demo-secret',
    GOOGLE_OAUTH_REFRESH_TOKEN: 'demo-refresh',
  }
}

const [server] = await Promise.all([buildServer(), buildTab()])
// What the played Google holds is gone when it stops, so the team begins anew with it.
if (plays) rmSync(dataDir, { recursive: true, force: true })
const google = plays && !stopping ? await startGoogle() : {}
if (stopping) process.exit(0)
const bot = run(server, [], {
  stdio: 'inherit',
  env: local
    ? { ROUNDTABLE_LOCAL: '1', LOG_LEVEL: 'warn', ...google, ...process.env, DATA_DIR: dataDir }
    : process.env,
})
const { GOOGLE_API_URL: played } = google
const filed =
  played === undefined
    ? `What is filed lies in ${dataDir}/filed. Stop with Ctrl+C; the data stay.`
    : `Google Docs is played on ${played}: open the agenda, press "Put into the Doc", then "Open the Doc".
     What is filed goes into Docs there, too. Stop with Ctrl+C; next time all begins anew.`
if (local && (await answers(`http://127.0.0.1:${port}/readyz`, 15, bot)) && !stopping) {
  console.log(`
Roundtable runs with a demonstration team. Open ${await startPlayground()} and try:
  1. Choose "Grade 5 team", type @Roundtable next: the next meeting, who does what, the agenda.
  2. Press "I can't": see who would trade dates with you before anything is written.
  3. Press "Why me?" and "Everyone's turns": one sentence for each turn.
  4. On any message choose ... and "Log as reflection": it goes into the meeting's record.
  5. Open http://127.0.0.1:${port}/tab for the pages of the tab: choose who you are.
  6. ${filed}`)
}
