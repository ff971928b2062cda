import { describeWithChromium } from '../../prerequisites'
import { ana, ben, dev, gita } from '../../server/activities'
import { aTab, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(120_000)

describeWithChromium('settings in the tab', (program) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await aTab(program)
  })
  afterAll(() => tab.close())

  test('a member asks for quiet, and sees it in another window', async () => {
    const one = await tab.open(ben, { page: 'settings' })
    const other = await tab.open(ben, { page: 'settings' })
    const quiet = one.tab.getByRole('switch', { name: /no messages/ })
    const there = other.tab.getByRole('switch', { name: /no messages/ })
    await there.waitFor()
    expect(await there.isChecked()).toBe(false)
    await quiet.click()
    await there.and(other.tab.locator(':checked')).waitFor({ timeout: 10_000 })
    await looksRight(one, 'settings')
  })

  test('who is in no team is told what to do', async () => {
    const { tab: page } = await tab.open(gita)
    await page.getByRole('heading', { name: 'No team yet' }).waitFor()
  })

  test('the theme of Teams is followed while the page is open', async () => {
    const { page, tab: frame } = await tab.open(ana, { page: 'settings' })
    await frame.getByRole('heading', { name: 'Settings and your data' }).waitFor()
    const colour = () =>
      frame.evaluate('getComputedStyle(document.querySelector(".fui-FluentProvider")).backgroundColor')
    const light = await colour()
    await page.evaluate("setTheme('dark')")
    await frame.waitForFunction(
      `getComputedStyle(document.querySelector(".fui-FluentProvider")).backgroundColor !== '${light}'`,
    )
  })

  test('everything can be taken along, by keyboard', async () => {
    const { page, tab: frame } = await tab.open(ben, { page: 'settings' })
    const button = frame.getByRole('button', { name: 'Download everything' })
    await button.focus()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('roundtable.zip')
  })

  test('whoever wants to be forgotten is asked once, and then is', async () => {
    const opened = await tab.open(dev, { page: 'settings' })
    const { page, tab: frame } = opened
    const begin = frame.getByRole('button', { name: 'Leave and be forgotten…' })
    await begin.click()
    await frame.getByRole('alertdialog', { name: 'Are you sure?' }).waitFor()
    await looksRight(opened, 'settings-be-forgotten')
    await page.keyboard.press('Escape')
    await begin.click()
    await frame.getByRole('button', { name: 'Yes, forget me' }).click()

    await frame.getByRole('heading', { name: 'This team is not here' }).waitFor()
    expect(await tab.school.rows()).not.toContain(dev.name)
  })

  test('an only lead is told what to do first', async () => {
    const { tab: frame } = await tab.open(ana, { page: 'settings' })
    await frame.getByRole('button', { name: 'Leave and be forgotten…' }).click()
    await frame.getByRole('button', { name: 'Yes, forget me' }).click()
    await frame.getByRole('alert').filter({ hasText: 'lead' }).waitFor()
    expect(await tab.school.rows()).toContain(ana.name)
  })
})
