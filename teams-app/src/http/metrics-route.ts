import { createHash, timingSafeEqual } from 'node:crypto'
import { type Request, Router } from 'express'
import type { Metrics } from './metrics'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * `GET /metrics`: with the token that was set, or without one from this machine alone. What a proxy hands on is not
 * from this machine. For everybody else it is not there.
 */
export function metricsRoute(metrics: Metrics, token: string | null): Router {
  const router = Router()
  router.get('/metrics', async (request, response) => {
    if (!mayRead(request, token)) return void response.status(404).type('text').send('Not found.')
    response.type('text/plain; version=0.0.4').send(await metrics.text())
  })
  return router
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

function mayRead({ headers, socket }: Request, token: string | null): boolean {
  if (token !== null) return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))
  const handedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host'].some((name) => name in headers)
  const here = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers.host ?? '')
  return !handedOn && here && loopback.has(socket.remoteAddress ?? '')
}
