import type { RequestHandler } from 'express'

/**
 * What every answer says unless its route says more: keep it nowhere, frame it nowhere, run nothing of it, and come
 * by https for a year (TRUST.md S10). It stands before all routes, so that none can be forgotten.
 */
export const safeHeaders: RequestHandler = (_, response, next) => {
  response.set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  })
  next()
}
