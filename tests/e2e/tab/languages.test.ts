import * as z from 'zod'
import { describeWithChromium } from '../../prerequisites'
import { ana, ben, cleo, dev } from '../../server/activities'
import { aTab, type OpenTab, type Tab } from './a-tab'

jest.setTimeout(240_000)

/** Who is in the team, and its name as the set-up card was filled in. */
const people = [...[ana, ben, cleo, dev].map(({ name }) => name), 'Grade 5']

const texts = z.array(z.string())

/** Runs in the tab: every text that somebody sees or hears. */
const said = `(() => {
  const all = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode
    if (!parent.closest('script, style, option[value=""]')) all.push(textContent.trim())
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (element.hasAttribute(name)) all.push(element.getAttribute(name).trim())
  return all.filter((text) => text !== '')
})()`

/** Runs in the tab: what is cut off, or reaches over the edge. */
const cut = `(() => {
  const found = []
  if (document.documentElement.scrollWidth > innerWidth + 1) {
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > innerWidth + 1 || left < -1
    })
    found.push('scrolls sideways: ' + wide.slice(-1).map((element) => element.outerHTML.slice(0, 200)))
  }
  for (const element of document.querySelectorAll('main *')) {
    const { overflowX, textOverflow } = getComputedStyle(element)
    if (element.matches('input, select, textarea, table, [role=grid], svg *') || element.closest('svg')) continue
    const hides = overflowX === 'hidden' || textOverflow === 'ellipsis'
    if (hides && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      found.push('cut off: ' + element.tagName + ' ' + element.textContent.slice(0, 80))
  }
  return found
})()`

/** Months, days and signs as Intl writes them; they come from no catalogue. */
const written =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|AM|PM|and|M|T|W|F|S)\b/g

/** What of a text neither stands in a catalogue (which writes it in brackets) nor is somebody's or the server's word. */
function strange(text: string, words: readonly string[]): string | null {
  let rest = text
  // From the inside out: a sentence may hold another.
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(/\[[^[\]]*\]/g, ' ')
  }
  for (const word of words) rest = rest.replaceAll(word, ' ')
  rest = rest.replace(written, ' ')
  return /\p{L}{2,}/u.test(rest) ? text : null
}

/** Every string in what the server drew, each line of it too. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value, value.trim(), ...value.split('\n')]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsIn)
}

describeWithChromium('the tab in a language that nobody speaks', (program) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await aTab(program)
  })
  afterAll(() => tab.close())

  /** Goes through all pages; what the server drew for them is put into `drawn`. */
  async function eachPage(
    locale: string,
    width: number,
    drawn: unknown[],
    look: (opened: OpenTab, page: string) => Promise<void>,
  ): Promise<void> {
    const opened = await tab.open(ana, { locale, width: 1024 })
    opened.page.on('response', (answer) => {
      if (answer.url().includes('/api/tab/'))
        void answer.json().then(
          (body) => drawn.push(body),
          () => undefined,
        )
    })
    await opened.tab.locator('nav a').first().waitFor()
    const hrefs = await opened.tab.evaluate(`[...document.querySelectorAll('nav a')].map((a) => a.hash)`)
    await opened.page.setViewportSize({ width, height: 900 })
    const all = texts.parse(hrefs)
    // The last one goes first, since what the first one shows had come before anybody listened.
    for (const href of [...all.slice(-1), ...all]) {
      await opened.tab.evaluate(`location.hash = '${href}'`)
      await opened.tab.locator('main h2').first().waitFor()
      await opened.tab.locator('main [role=progressbar]').waitFor({ state: 'detached' })
      await opened.tab.waitForTimeout(300)
      await look(opened, href.replace('#/', ''))
    }
  }

  test('a text that stands in no catalogue is found', () => {
    expect(strange('Next part', ['Ana'])).toBe('Next part')
    expect(strange('[Ñêxt párt ~~~~] Ana, 4 November', ['Ana'])).toBe(null)
  })

  test('every text comes from a catalogue', async () => {
    const drawn: unknown[] = []
    const found: string[] = []
    await eachPage('pseudo', 1024, drawn, async ({ tab: frame }, name) => {
      const words = [...new Set([...people, ...wordsIn(drawn)])].sort(
        (one, other) => other.length - one.length,
      )
      const heard = texts.parse(await frame.evaluate(said))
      found.push(...heard.flatMap((text) => (strange(text, words) === null ? [] : [`${name}: ${text}`])))
    })
    expect(found).toEqual([])
  })

  test.each(['pseudo', 'pseudo-rtl'])('%s: nothing is cut at 320 px', async (locale) => {
    const found: string[] = []
    await eachPage(locale, 320, [], async ({ page, tab: frame }, name) => {
      found.push(...texts.parse(await frame.evaluate(cut)).map((one) => `${name}: ${one}`))
      await page.screenshot({ path: `tests/artefacts/tab/${locale}-${name}.png` })
    })
    expect(found).toEqual([])
  })
})
