import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'
import type { TabConfig } from './config'

/** Who may show the tab in a frame: Teams, Outlook and Microsoft 365 (TEAMS.md), and pages of this server. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://gov.teams.microsoft.us',
  'https://dod.teams.microsoft.us',
]

/** Styles stand in the page because Fluent writes them there; scripts come from here alone, and calls go here alone. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${hosts.join(' ')}`,
].join('; ')

const headers = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
}

interface Pages {
  folder: string
  tab: TabConfig
  /** Whom one may be in the demonstration; nobody elsewhere. */
  people: readonly { tenant: string; person: string; name: string }[]
}

/**
 * `GET /tab/...`: the pages as they were built into `folder`. Files with a print in their name stay in the browser for a
 * year, the page itself is asked for each time. `/tab/mode` says how one signs in.
 */
export function tabPages({ folder, tab, people }: Pages): Router {
  const router = Router()
  router.use('/tab', (_, response, next) => {
    response.set(headers)
    next()
  })
  router.get('/tab/mode', (_, response) => {
    response.set('Cache-Control', 'no-store').json({ mode: tab.kind, people })
  })
  router.use('/tab/assets', (_, response, next) => {
    response.removeHeader('Cache-Control')
    next()
  })
  router.get('/tab/assets/:file', (request, response, next) => {
    const { file } = request.params
    const packed = join(folder, 'assets', `${file}.gz`)
    if (!/^[\w-]+\.js$/.test(file) || request.acceptsEncodings('gzip') !== 'gzip' || !existsSync(packed))
      return next()
    response.set({ 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }).type('js')
    response.sendFile(packed, { immutable: true, maxAge: '1y' })
  })
  router.use(
    '/tab/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  )
  router.get('/tab', (_, response) => {
    const page = join(folder, 'index.html')
    if (!existsSync(page))
      return void response.status(404).type('text').send('The tab is not built: npm run build.')
    response.set('Cache-Control', 'no-cache').sendFile(page)
  })
  router.use('/tab', (_, response) => {
    response.status(404).set('Cache-Control', 'no-store').type('text').send('Not found.')
  })
  return router
}
