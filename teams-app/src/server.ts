import { createServer, type Server } from 'node:http'
import type { Config } from './config'
import type { Logger } from './log'
import { type World, wire } from './wiring'

/**
 * How long a connection is kept that nobody uses: longer than the proxies in front do (nginx 60 s, Traefik 90, Caddy 120).
 * Else a request may be on its way when the server hangs up, and Teams would have to deliver again.
 */
const keepAliveMs = 125_000

export interface RunningServer {
  port: number
  /** Takes nothing new, lets what is in hand end, closes the store; 10 s at most. */
  stop(): Promise<void>
}

/** Wires everything and listens. Rejects when the store or the port cannot be had. */
export async function startServer(config: Config, world: World, log: Logger): Promise<RunningServer> {
  const wired = await wire(config, world, log)
  const server = createServer({ keepAliveTimeout: keepAliveMs }, wired.app)
  try {
    await listening(server, config)
  } catch (problem) {
    await wired.stop()
    throw problem
  }
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : config.port,
    stop: () => wired.stop(() => closing(server)),
  }
}

function listening(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, done)
  })
}

/** Takes nothing new; what is in hand may end, for a while. */
function closing(server: Server): Promise<void> {
  server.closeIdleConnections()
  return new Promise((closed) => {
    server.close(() => closed())
    setTimeout(() => server.closeAllConnections(), 8_000).unref()
  })
}
