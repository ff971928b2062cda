import type { Page } from 'playwright-core'
import { describeWithChromium } from '../../prerequisites'
import { ben } from '../../server/activities'
import { aTab, type OpenTab, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(180_000)

const commands = '**/api/tab/teams/*/commands*'

/** Runs `use` while every call of the tab meets this fate. */
async function whileThe(
  page: Page,
  fate: 'down' | 'refusing' | 'slow',
  use: () => Promise<void>,
): Promise<void> {
  await page.route('**/api/tab/**', async (route) => {
    if (fate === 'down') return route.abort('connectionrefused')
    if (fate === 'refusing') return route.fulfill({ status: 503, json: { error: 'unavailable' } })
    await new Promise((done) => setTimeout(done, 5_000))
    return route.continue().catch(() => undefined)
  })
  await use()
  await page.unroute('**/api/tab/**')
}

describeWithChromium('the tab while the server is away', (program) => {
  let tab: Tab
  let opened: OpenTab
  const quiet = () => opened.tab.getByRole('switch', { name: /no messages/ })
  beforeAll(async () => {
    tab = await aTab(program)
  })
  afterAll(() => tab.close())
  beforeEach(async () => {
    opened = await tab.open(ben, { page: 'settings' })
    await quiet().waitFor()
  })

  /** How many facts say that somebody set their quiet. */
  const done = async () =>
    (await tab.school.query("select event from events where event like '%member-changed%quiet%'")).length

  test.each(['down', 'refusing'] as const)(
    '%s: it says so, keeps what was pressed and sends it once',
    async (fate) => {
      const before = await done()
      await whileThe(opened.page, fate, async () => {
        await quiet().click()
        await opened.tab.getByText('One thing that you did is not sent yet').waitFor({ timeout: 5_000 })
        expect(await done()).toBe(before)
        await looksRight(opened, `away-${fate}`)
      })
      await opened.tab
        .getByText('One thing that you did is not sent yet')
        .waitFor({ state: 'detached', timeout: 20_000 })
      expect(await done()).toBe(before + 1)
    },
  )

  test('an answer that was lost on the way does nothing twice', async () => {
    const before = await done()
    let lost = 0
    await opened.page.route(commands, async (route) => {
      lost += 1
      if (lost > 1) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })
    await quiet().click()
    const end = Date.now() + 20_000
    while (lost < 2 && Date.now() < end) await new Promise((next) => setTimeout(next, 100))
    await opened.tab.getByText('is not sent yet').waitFor({ state: 'detached' })
    expect([lost, await done()]).toEqual([2, before + 1])
    await opened.page.unroute(commands)
  })

  test('slow: within two seconds it says that one need do nothing, and then all is there', async () => {
    await whileThe(opened.page, 'slow', async () => {
      await opened.tab.evaluate('location.reload()')
      await opened.page.waitForTimeout(500)
      const frame = opened.page.frames()[1]
      await frame?.getByText(/Loading|Still waiting/).waitFor({ timeout: 2_500 })
      await frame?.getByText('Still waiting').waitFor({ timeout: 20_000 })
      await frame?.getByRole('switch').waitFor({ timeout: 20_000 })
    })
  })

  test('a reload while the server is down loses nothing', async () => {
    const before = await done()
    await whileThe(opened.page, 'down', async () => {
      await quiet().click()
      await opened.tab.getByText('is not sent yet').waitFor({ timeout: 5_000 })
      await opened.tab.evaluate('location.reload()')
      await opened.page.waitForTimeout(1_000)
      expect(await done()).toBe(before)
    })
    const end = Date.now() + 20_000
    while ((await done()) === before && Date.now() < end) await new Promise((next) => setTimeout(next, 200))
    expect(await done()).toBe(before + 1)
  })
})
