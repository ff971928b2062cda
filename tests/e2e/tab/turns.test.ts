import type { Frame } from 'playwright-core'
import { describeWithChromium } from '../../prerequisites'
import { ana, ben } from '../../server/activities'
import { aTab, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(240_000)

/** The own dates, as the page lists them. */
async function ownDates(tab: Frame): Promise<string[]> {
  const section = tab.locator('section', { has: tab.getByRole('heading', { name: 'Your next dates' }) })
  await section.waitFor()
  const rows = await section.getByRole('listitem').allInnerTexts()
  return rows.map((row) => row.split('\n')[0]?.trim() ?? '')
}

describeWithChromium('the plan of turns in the tab', (program) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await aTab(program)
  })
  afterAll(() => tab.close())

  test('each turn says why, with the runner-up', async () => {
    const { tab: frame } = await tab.open(ben, { page: 'turns' })
    await frame.getByRole('button', { name: 'Why me? Tuesday, November 10 (Facilitator)' }).click()
    const sentence = frame.getByRole('dialog').getByRole('paragraph')
    expect(await sentence.innerText()).toMatch(/Ben Number1.*(Ana|Cleo|Dev) Number/)
  })

  test('the calendar is a table of days for the keyboard, and stays chosen', async () => {
    const opened = await tab.open(ben, { page: 'turns' })
    const frame = opened.tab
    await frame.getByRole('radio', { name: 'Calendar' }).click()
    const day = (name: RegExp) => frame.getByRole('button', { name })
    const focused = (name: RegExp) => day(name).and(frame.locator(':focus')).waitFor()
    await day(/^Tuesday, November 3,/).focus()
    await opened.page.keyboard.press('ArrowDown')
    await focused(/^Tuesday, November 10, 3:30 PM, Facilitator Ben Number1 \(you\)/)
    await frame.getByRole('heading', { name: /^Tuesday, November 10/ }).waitFor()
    await looksRight(opened, 'turns-month')
    await day(/^Tuesday, November 10,/).focus()
    await opened.page.keyboard.press('PageDown')
    await focused(/^Thursday, December 10, no meeting/)
    await opened.page.keyboard.press('Home')
    await focused(/^Sunday, December 6,/)
    await frame.getByRole('link', { name: /^Settings/ }).click()
    await frame.getByRole('link', { name: 'Turns' }).click()
    await frame.getByRole('table', { name: 'November 2026' }).waitFor()
  })

  test('a swap with a named date is asked of its holder, and refused with a reason where it cannot be', async () => {
    const bens = await tab.open(ben, { page: 'turns' })
    const anas = await tab.open(ana, { page: 'turns' })
    await bens.tab.getByRole('button', { name: 'Swap: Tuesday, November 10 (Facilitator)' }).click()
    const dialog = bens.tab.getByRole('dialog', { name: 'Swap a date' })
    const theirs = dialog.getByLabel('For this date')
    await theirs.selectOption('Tuesday, November 3 (Facilitator): Ana Number0')
    await dialog.getByText(/already has a role on/).waitFor()
    await theirs.selectOption('Tuesday, November 17 (Time): Ana Number0')
    await dialog.getByText('Nothing changes until the other person says yes.').waitFor()
    await dialog.getByRole('button', { name: 'Ask' }).click()
    await dialog.waitFor({ state: 'detached' })
    // The page is there again for a screen reader, and the focus where it was.
    expect(await bens.tab.evaluate("document.getElementById('root').hasAttribute('aria-hidden')")).toBe(false)
    expect(await bens.tab.evaluate('document.activeElement.tagName')).not.toBe('BODY')
    await anas.tab.getByText(/Ben Number1 offers Tuesday, November 10/).waitFor()
    await bens.tab.getByText(/Ana Number0: your Tuesday, November 10/).waitFor()
    await bens.tab.getByRole('button', { name: 'Take back' }).click()
    await anas.tab.getByText(/Ben Number1 offers/).waitFor({ state: 'detached' })
  })

  test('somebody volunteers, and the holder gets a turn later', async () => {
    const opened = await tab.open(ana, { page: 'turns' })
    await opened.tab.getByRole('button', { name: 'Meeting on Tuesday, November 10' }).click()
    await opened.page.keyboard.press('Escape')
    await opened.page.keyboard.press('Enter')
    await opened.tab.getByRole('menuitem', { name: 'I take it (Facilitator)' }).click()
    const dialog = opened.tab.getByRole('dialog', { name: 'Take over Tuesday, November 10 (Facilitator)' })
    await dialog.getByRole('row', { name: /Nov 10.*Ben Number1.*Ana Number0/ }).waitFor()
    await opened.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('"I can’t" shows first who takes the date, asks them, and leaves all others where they are', async () => {
    const bens = await tab.open(ben, { page: 'turns' })
    const anas = await tab.open(ana, { page: 'turns' })
    expect(await ownDates(bens.tab)).toContain('Tuesday, November 10 (Facilitator)')
    await looksRight(bens, 'turns-plan')

    await bens.tab.getByRole('button', { name: 'I can’t: Tuesday, November 10 (Facilitator)' }).click()
    const dialog = bens.tab.getByRole('dialog', { name: 'I can’t' })
    await dialog
      .getByText(/Ana Number0 takes Tuesday, November 10 \(Facilitator\). The turn of Ben Number1 stays owed/)
      .waitFor()
    await looksRight(bens, 'turns-away')
    const before = await tab.school.facts()
    await dialog.getByRole('button', { name: 'Yes, do this' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await tab.school.facts()).toBeGreaterThan(before)

    const question = anas.tab.getByText(/Ben Number1 can’t on Tuesday, November 10/)
    await question.waitFor({ timeout: 10_000 })
    await bens.tab.getByText(/Ana Number0: whether they take your Tuesday, November 10/).waitFor()
    await looksRight(anas, 'turns-asked')
    await anas.tab.getByRole('button', { name: 'Yes, I take it' }).click()
    await question.waitFor({ state: 'detached' })
    expect(await ownDates(anas.tab)).toContain('Tuesday, November 10 (Facilitator)')
    expect(await ownDates(bens.tab)).not.toContain('Tuesday, November 10 (Facilitator)')
  })
})
