import { type Response, Router } from 'express'
import { createPace } from '../api/pace'
import type { Logger } from '../log'
import { readAddress } from './address'
import { type Feeding, feedFile } from './feed-file'

/** TRUST.md S10: wrong addresses from one place, a minute. */
const guesses = { count: 20, ms: 60_000 }

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}

/**
 * `GET /feed/TOKEN.ics`: a member's turns for their calendar program. The address is the only key to it. Wrong,
 * renewed, revoked and of somebody who left are one answer. Whoever guesses too often is told to wait; a right address
 * opens all the same, since a school's people and its guessers may share one place.
 */
export function feedRoutes(by: Feeding, log: Pick<Logger, 'error'>): Router {
  const pace = createPace(guesses, by.now)
  const wrong = (response: Response, place: string) => {
    const slow = pace.take(place)
    if (slow === null) return response.status(404).type('text').send('Not found.')
    const seconds = Math.ceil(slow.wait / 1_000)
    return response.status(429).set('Retry-After', `${seconds}`).type('text').send('Too many requests.')
  }
  const router = Router()
  router.get('/feed/:file', async (request, response) => {
    response.set(headers)
    const place = request.ip ?? ''
    try {
      const hash = readAddress(request.params.file)
      const feed = hash === null ? null : await by.store.feeds.at(hash)
      const file = feed === null ? null : await feedFile(by, feed)
      if (file === null) return void wrong(response, place)
      response.set({
        'Content-Disposition': 'inline; filename="turns.ics"',
        'Last-Modified': new Date(file.changedAt).toUTCString(),
      })
      response.type('text/calendar').send(file.text)
    } catch (problem) {
      log.error({ err: problem }, 'a calendar could not be given')
      response.status(503).set('Retry-After', '60').type('text').send('Try again later.')
    }
  })
  return router
}
