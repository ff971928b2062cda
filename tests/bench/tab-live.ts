import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { parseConfig } from '../../teams-app/src/config'
import { createLog } from '../../teams-app/src/log'
import { startServer } from '../../teams-app/src/server'
import { bareEvents } from './side-by-side/bare-events'
import { inMs, type Measure, median, type Result, spreadOf } from './side-by-side/result'

/**
 * How long it takes until one browser shows what somebody typed in another: from the key to the text. Both at one server, and
 * each at a server of its own on the same database; beside two bare pages and an event between them.
 */
const changes = 20
const barMs = 1_000
/** People may write 60 times a minute. */
const pauseMs = 300

const temporary = () => mkdtempSync(join(tmpdir(), 'roundtable-bench-'))

async function served(dataDir: string, tabDir: string, demo: '0' | '1'): Promise<string> {
  const config = parseConfig({ ROUNDTABLE_LOCAL: '1', PORT: '0', DATA_DIR: dataDir, ROUNDTABLE_DEMO: demo })
  if ('problems' in config) throw new Error(config.problems.join('\n'))
  const world = { now: Date.now, random: Math.random, fetch }
  const { port } = await startServer({ ...config, demo: true, tabDir }, world, createLog('silent'))
  return `http://127.0.0.1:${port}/tab`
}

async function agendaOf(page: Page, address: string, nth: number): Promise<Page> {
  await page.goto(address)
  await page.getByRole('button').nth(nth).click()
  await page.waitForSelector('main h2')
  await page.evaluate(`location.hash = '#/agenda'`)
  await page.getByLabel('One more topic').waitFor()
  return page
}

let topics = 0

async function change(from: Page, to: Page): Promise<number> {
  topics += 1
  const topic = `Reading corner ${topics}`
  await from.getByLabel('One more topic').fill(topic)
  const seen = to.getByRole('button', { name: `Park: ${topic}`, exact: true }).waitFor()
  const begun = performance.now()
  await from.keyboard.press('Enter')
  await seen
  const ms = performance.now() - begun
  await from.getByRole('button', { name: `Park: ${topic}`, exact: true }).waitFor()
  await from.waitForTimeout(pauseMs)
  return ms
}

function within(of: string, ours: readonly number[], reference: string): Measure[] {
  const measure = (name: string, figure: number): Measure => ({
    of: `${of}, ${name}`,
    figure,
    unit: 'ms',
    bar: { most: barMs },
    spread: spreadOf(ours),
    ours: inMs(figure),
    reference,
  })
  return [measure('median', median(ours)), measure('longest', Math.max(...ours))]
}

export async function measure(): Promise<Result> {
  const { buildTab } = await import(join(process.cwd(), 'teams-app/build.mjs'))
  const [dataDir, tabDir]: [string, string] = [temporary(), await buildTab(temporary())]
  const [here, elsewhere] = [await served(dataDir, tabDir, '1'), await served(dataDir, tabDir, '1')]
  const executablePath = process.env.ROUNDTABLE_CHROMIUM || '/usr/bin/chromium'
  const browsers = await Promise.all(
    Array.from({ length: 3 }, () => chromium.launch({ executablePath, args: ['--no-sandbox'] })),
  )
  const [one, other, third] = await Promise.all(
    browsers.map(async (browser, nth) => agendaOf(await browser.newPage(), nth < 2 ? here : elsewhere, nth)),
  )
  if (one === undefined || other === undefined || third === undefined) throw new Error('Three browsers')
  const bare = await bareEvents(browsers)
  const [atOne, atTwo, events]: [number[], number[], number[]] = [[], [], []]
  for (let n = 0; n < changes; n += 1) {
    atOne.push(n % 2 ? await change(one, other) : await change(other, one))
    atTwo.push(n % 2 ? await change(one, third) : await change(third, one))
    events.push(await bare.change())
  }
  for (const browser of browsers) await browser.close()
  await bare.close()
  const reference = inMs(median(events))
  return {
    measures: [
      ...within('both at one server', atOne, reference),
      ...within('each at a server of its own', atTwo, reference),
    ],
    notes: [`${changes} changes each; reference: a bare page with one event of the server, median`],
  }
}
