import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { parseConfig } from '../../teams-app/src/config'
import { demoPeople } from '../../teams-app/src/demo'
import { createLog } from '../../teams-app/src/log'
import { startServer } from '../../teams-app/src/server'
import { createEntra } from '../doubles/entra'
import { hostPage } from '../e2e/tab/host-page'
import { barePage } from './side-by-side/bare-page'
import { compared, inMs, median, type Result, spreadOf } from './side-by-side/result'

/**
 * What the first load of the tab costs beside a page that has React and the same controls of Fluent, and nothing of ours: until
 * something is painted; and beside the same page that signs in with Teams as ours does and asks its server once: until what was
 * asked for stands there. Each time without a cache, on a network with 40 ms to the server and a processor four times slower.
 */
const rounds = 5
const barBytes = 250_000
const barRatio = 1.4
/** Ours asks twice, who looks and then for the page of their team, and draws that page; the other asks once and draws a list. */
const barOfData = 1.6

const slow = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 }

const appId = '7c1d9f60-7e2b-4a35-9c48-1b6f0e2d3a55'
const temporary = () => mkdtempSync(join(tmpdir(), 'roundtable-bench-'))

/** The tab of the demonstration's team, to which its people sign in as in Teams; and a token of one of them. */
async function ourTab(): Promise<{ origin: string; token: string }> {
  const entra = await createEntra({ appId, now: Date.now })
  const config = parseConfig({ ROUNDTABLE_LOCAL: '1', PORT: '0', DATA_DIR: temporary() })
  if ('problems' in config) throw new Error(config.problems.join('\n'))
  const { buildTab } = await import(join(process.cwd(), 'teams-app/build.mjs'))
  const tabDir: string = await buildTab(temporary())
  const world = { now: Date.now, random: Math.random, fetch: entra.fetch }
  const served = { ...config, tab: { kind: 'teams' as const, appId }, tabDir }
  const { port } = await startServer(served, world, createLog('silent'))
  const [somebody] = demoPeople()
  if (somebody === undefined) throw new Error('The demonstration has no people')
  const { tenant, person, name } = somebody
  return {
    origin: `http://127.0.0.1:${port}`,
    token: await entra.token(tenant, { aadObjectId: person, name }),
  }
}

interface Load {
  /** Until the first text or picture stood there. */
  painted: number
  /** Until `selector` did. */
  shown: number
  bytes: number
}

/** One load in Teams' frame: the page at `address`, of which `selector` is what was asked for. */
async function load(
  page: Page,
  origin: string,
  address: string,
  selector: string,
  token: string,
): Promise<Load> {
  const says = {
    token,
    locale: 'en-us',
    theme: 'default',
    chat: '19:grade-5-team@thread.v2',
    frame: 'content',
    page: '',
  } as const
  await page.route('**/host', (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage(address, says) }),
  )
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', slow)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let bytes = 0
  const scripts = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(`${origin}/host`)
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame())
  if (frame === undefined) throw new Error('Teams shows no tab')
  await frame.waitForSelector(selector)
  const shown = await frame.evaluate(() => performance.now())
  const painted = await frame.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  // What is loaded after that is counted too.
  await page.waitForTimeout(500)
  await session.detach()
  await page.unroute('**/host')
  return { painted, shown, bytes }
}

export async function measure(): Promise<Result> {
  const program = process.env.ROUNDTABLE_CHROMIUM || '/usr/bin/chromium'
  const [{ origin: ourOrigin, token }, bareOrigin] = [await ourTab(), await barePage()]
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const loads: Record<'bare' | 'signedIn' | 'ours', Load>[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await load(page, bareOrigin, '/bare/', 'main h1', token)
    const signedIn = await load(page, bareOrigin, '/bare/signed-in.html', '#data', token)
    const ours = await load(page, ourOrigin, '/tab', 'main h2 ~ *:not([aria-live])', token)
    // The first warms the servers up.
    if (round > 0) loads.push({ bare, signedIn, ours })
  }
  await browser.close()
  const beside = (what: keyof Load, reference: 'bare' | 'signedIn') =>
    loads.map((one) => ({ ours: one.ours[what], reference: one[reference][what] }))
  const packed = loads.map(({ ours }) => ours.bytes)
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
      compared('packed scripts, beside one that signs in', beside('bytes', 'signedIn'), {
        bar: { most: barRatio },
        show: inKb,
      }),
      compared('until something is painted', beside('painted', 'bare'), {
        bar: { most: barRatio },
        show: inMs,
      }),
      compared('until the data stand there, beside one that signs in', beside('shown', 'signedIn'), {
        bar: { most: barOfData },
        show: inMs,
      }),
    ],
  }
}
