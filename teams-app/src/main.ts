import { configOfProcess } from './config'
import { keptConnections } from './http/kept-connections'
import { createLog } from './log'
import { startServer } from './server'

/** The server as a process: settings from the environment, a clean stop on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const config = configOfProcess()
  if ('problems' in config) {
    for (const problem of config.problems) console.error(problem)
    process.exitCode = 1
    return
  }
  const log = createLog(config.logLevel)
  const world = { now: Date.now, random: Math.random, fetch, teams: keptConnections() }
  const server = await startServer(config, world, log)
  log.info({ port: server.port, mode: config.mode.kind }, 'listening')
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      server.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : 'The server could not start.')
  process.exitCode = 1
})
