import { type Response, Router } from 'express'

/**
 * `GET /healthz` says that the process lives; `GET /readyz` that a durable write works and the server
 * is not stopping. Both answer without anything that identifies the school.
 */
export function healthRoutes(ready: () => Promise<boolean>): Router {
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
    answer(response, await ready().catch(() => false))
  })
  return router
}
