import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { parseConfig } from '../../teams-app/src/config'
import { createLog } from '../../teams-app/src/log'
import { startServer } from '../../teams-app/src/server'
import { compared, inMs, median, type Result, spreadOf } from './side-by-side/result'

/**
 * What the first load of the tab costs beside a page that has React and the same controls of Fluent, and nothing of ours:
 * bytes of packed JavaScript, and the time until something stands there, in turn, each time without a cache.
 */
const rounds = 9
const barBytes = 250_000
const barRatio = 1.4

const temporary = () => mkdtempSync(join(tmpdir(), 'roundtable-bench-'))

/** The bare page, built as the tab is and served packed. */
async function bare(): Promise<string> {
  const folder = temporary()
  const root = join(process.cwd(), 'tests/bench/bare-fluent')
  const rolldownOptions = { onLog: () => undefined }
  await build({
    root,
    base: '/bare/',
    logLevel: 'silent',
    build: { outDir: folder, target: 'es2022', rolldownOptions },
  })
  const { packAssets } = await import(join(process.cwd(), 'teams-app/build.mjs'))
  packAssets(join(folder, 'assets'))
  const app = express()
  app.get('/bare/assets/:file', (request, response) => {
    response.set('Content-Encoding', 'gzip').type('js')
    response.sendFile(join(folder, 'assets', `${request.params.file}.gz`))
  })
  app.use('/bare', express.static(folder))
  return new Promise((listening) => {
    const server = app.listen(0, '127.0.0.1', () => {
      const address = server.address()
      listening(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/bare/`)
    })
  })
}

/** The tab of the demonstration, as `npm start` serves it. */
async function ours(): Promise<string> {
  const dataDir = temporary()
  const config = parseConfig({ ROUNDTABLE_LOCAL: '1', PORT: '0', DATA_DIR: dataDir })
  if ('problems' in config) throw new Error(config.problems.join('\n'))
  const { buildTab } = await import(join(process.cwd(), 'teams-app/build.mjs'))
  const tabDir: string = await buildTab(temporary())
  const world = { now: Date.now, random: Math.random, fetch }
  const { port } = await startServer({ ...config, tabDir }, world, createLog('silent'))
  return `http://127.0.0.1:${port}/tab`
}

interface Load {
  ms: number
  bytes: number
}

/** One load without a cache: until a heading stands there, and all packed scripts that came for it. */
async function load(page: Page, address: string): Promise<Load> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  const scripts = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  const from = performance.now()
  await page.goto(address)
  await page.waitForSelector('main h1, main h2')
  const ms = performance.now() - from
  // What is loaded after that is counted too.
  await page.waitForTimeout(500)
  await session.detach()
  return { ms, bytes }
}

export async function measure(): Promise<Result> {
  const [bareAddress, ourAddress] = [await bare(), await ours()]
  const executablePath = process.env.ROUNDTABLE_CHROMIUM || '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.goto(ourAddress)
  await page.getByRole('button').first().click()
  await page.waitForSelector('main h2')
  const loads: { bare: Load; ours: Load }[] = []
  for (let round = 0; round < rounds; round += 1)
    loads.push({
      bare: await load(page, bareAddress),
      ours: await load(page, ourAddress),
    })
  await browser.close()
  const bytes = loads.map((one) => ({ ours: one.ours.bytes, reference: one.bare.bytes }))
  const packed = bytes.map((one) => one.ours)
  const inKb = (value: number) => `${Math.round(value / 1_000)} KB`
  return {
    measures: [
      {
        of: 'packed scripts',
        figure: median(packed) / 1_000,
        unit: 'KB',
        bar: { most: barBytes / 1_000 },
        spread: spreadOf(packed.map((value) => value / 1_000)),
        ours: inKb(median(packed)),
        reference: '-',
      },
      compared('packed scripts', bytes, { bar: { most: barRatio }, show: inKb }),
      compared(
        'until something stands there',
        loads.map((one) => ({ ours: one.ours.ms, reference: one.bare.ms })),
        { bar: { most: barRatio }, show: inMs },
      ),
    ],
  }
}
