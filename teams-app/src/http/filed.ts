import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Router } from 'express'
import type { Store } from '../store/store'

const token = /^[0-9a-f]{32}$/

/**
 * `GET /filed/TOKEN` opens a filed document. Its address is the only key to it: 128 random bits that stand in
 * the team's chat. It is never cached, indexed or framed, and runs no script.
 */
export function filedRoutes(by: { store: Pick<Store, 'filings'>; folder: string }): Router {
  const router = Router()
  router.get('/filed/:token', async (request, response) => {
    const filing = token.test(request.params.token)
      ? await by.store.filings.byToken(request.params.token)
      : null
    if (filing === null) {
      response.status(404).type('text').send('Not found.')
      return
    }
    response.set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'Content-Type': 'text/html; charset=utf-8',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    })
    const stem = filing.link.split('/').slice(1).join('/')
    const file = createReadStream(join(by.folder, filing.team, `${stem}.html`))
    file.on('error', () => response.status(404).end())
    file.pipe(response)
  })
  return router
}
