import { type Response, Router } from 'express'
import type { After } from '../after'

/** Whoever asks waits a few seconds at most (TRUST.md R13: red within 5 s). A write that takes so long is none. */
const patienceMs = 2_000

/**
 * `GET /healthz` says that the process lives; `GET /readyz` that a durable write works and the server
 * is not stopping. Both answer without anything that identifies the school.
 */
export function healthRoutes(ready: () => Promise<boolean>, after: After): Router {
  const router = Router()
  const answer = (response: Response, ok: boolean) =>
    response
      .status(ok ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ ok })
  router.get('/healthz', (_, response) => {
    answer(response, true)
  })
  router.get('/readyz', async (_, response) => {
    let callOff = () => {}
    const late = new Promise<boolean>((settle) => {
      callOff = after(patienceMs, () => settle(false))
    })
    answer(response, await Promise.race([ready().catch(() => false), late]))
    callOff()
  })
  return router
}
