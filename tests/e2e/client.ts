import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { root } from './child'

const gallery = join(root, 'tests/artefacts/e2e')

/** The Playground in a browser, as Ana sees it. */
export interface Client {
  page: Page
  open(chat: string): Promise<void>
  /** The card with that heading that stands last; waits for it. */
  card(heading: string): Promise<Locator>
  press(button: string): Promise<void>
  /** Waits until no card has that heading any more. */
  gone(heading: string): Promise<void>
  /** Keeps a picture of a card, as a desktop shows it and as a phone does. */
  keep(name: string, card: Locator): Promise<void>
  say(text: string): Promise<void>
  /** Mentions Roundtable and says a word to it. */
  command(word: string): Promise<void>
  choose(field: string, option: string): Promise<void>
  logAsReflection(message: string): Promise<Locator>
  closeDialog(): Promise<void>
  /** Keeps a picture of the whole client. */
  keepPage(name: string): Promise<void>
  /** Where a picture of that name is kept. */
  pathOf(name: string): string
  /** The page that a link opens. */
  followLink(link: string): Promise<Page>
  pictures(): number
  close(): Promise<void>
}

export async function openClient(program: string, url: string): Promise<Client> {
  mkdirSync(gallery, { recursive: true })
  const browser: Browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 2000 }, locale: 'en-US' })
  page.setDefaultTimeout(10_000)
  // Its scripts are large, and other tests run beside it.
  await page.goto(url, { timeout: 60_000 })
  let pictures = 0

  async function picture(name: string, of: Locator): Promise<void> {
    await of.screenshot({ path: pathOf(name), animations: 'disabled' })
  }

  function pathOf(name: string): string {
    pictures += 1
    return join(gallery, `${name}.png`)
  }

  async function card(heading: string): Promise<Locator> {
    // The renderer's own name for a card; everything in it is found by role and text.
    const cards = page
      .locator('.ac-adaptiveCard')
      .filter({ has: page.getByRole('heading', { name: heading }) })
    await cards.last().waitFor()
    return cards.last()
  }

  return {
    page,
    card,
    async open(chat) {
      await page.getByRole('treeitem', { name: chat }).click()
    },
    async press(button) {
      await page.getByRole('button', { name: button, exact: true }).last().click()
    },
    async gone(heading) {
      await page.getByRole('heading', { name: heading }).waitFor({ state: 'hidden' })
    },
    async keep(name, of) {
      await picture(name, of)
      const style = (await of.getAttribute('style')) ?? ''
      await of.evaluate((element, own) => element.setAttribute('style', `${own}; width: 340px`), style)
      await picture(`${name}-narrow`, of)
      await of.evaluate((element, own) => element.setAttribute('style', own), style)
    },
    async say(text) {
      await page.getByRole('textbox').last().click()
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
      await page.getByText(text, { exact: true }).last().waitFor()
    },
    async command(word) {
      await page.getByRole('textbox').last().click()
      await page.keyboard.type('@')
      await page.getByRole('menuitem', { name: 'Roundtable' }).click()
      await page.keyboard.type(` ${word}`)
      await page.keyboard.press('Enter')
    },
    async choose(field, option) {
      await page.getByRole('combobox', { name: field }).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    },
    async logAsReflection(message) {
      await page.getByText(message, { exact: true }).last().hover()
      await page.getByRole('button', { name: 'Show more information' }).last().click()
      await page.getByRole('menuitem', { name: 'Action Command' }).click()
      await page.getByRole('textbox', { name: 'Command ID' }).fill('logReflection')
      await page.getByRole('button', { name: 'Create' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Log as reflection' }).waitFor()
      return dialog
    },
    async closeDialog() {
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
    pathOf,
    async keepPage(name) {
      await page.screenshot({ path: pathOf(name), animations: 'disabled' })
    },
    async followLink(link) {
      const opened = page.context().waitForEvent('page')
      await page.getByRole('link', { name: link }).last().click()
      return opened
    },
    pictures: () => pictures,
    async close() {
      await browser.close()
    },
  }
}
