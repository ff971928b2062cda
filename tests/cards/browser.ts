import { resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { Card } from '../../teams-app/src/cards/elements'
import { hostConfig, styleSheet, type Theme } from './teams-look'

const renderer = resolve(__dirname, '../../node_modules/adaptivecards/dist/adaptivecards.min.js')

export interface Look {
  width: number
  theme: Theme
}

/** A card under the name of its picture. */
export interface Named {
  name: string
  card: Card
}

/** Runs `use` with a browser's page, and ends the browser. */
export async function withPage<T>(program: string, use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  try {
    return await use(await browser.newPage())
  } finally {
    await browser.close()
  }
}

/** Draws cards beside each other as Teams does, each in an element with the id of its place in the list. */
export async function showCards(page: Page, cards: readonly Named[], { width, theme }: Look): Promise<void> {
  await page.setViewportSize({ width: 4 * (width + 8) + 16, height: 800 })
  await page.setContent(`<style>${styleSheet(theme)} .card { width: ${width}px }</style><main></main>`)
  await page.addScriptTag({ path: renderer })
  const drawing = { cards: cards.map(({ card }) => card), config: hostConfig(theme) }
  await page.evaluate(`(${draw})(${JSON.stringify(drawing)})`)
}

/** Runs in the page. */
const draw = `({ cards, config }) => {
  for (const [place, payload] of cards.entries()) {
    const card = new AdaptiveCards.AdaptiveCard()
    card.hostConfig = new AdaptiveCards.HostConfig(config)
    card.parse(payload)
    const frame = document.createElement('div')
    frame.className = 'card'
    frame.id = 'card-' + place
    frame.append(card.render())
    // Cards of one page share no choices; in Teams each has a page of its own.
    for (const radio of frame.querySelectorAll('input[type=radio]')) radio.name = frame.id + radio.name
    document.querySelector('main').append(frame)
  }
}`

/** What is wrong with the cards shown, one line a finding: too wide, cut off, or too small to hit. */
export async function misfits(page: Page, cards: readonly Named[]): Promise<string[]> {
  const found = await page.evaluate<[number, string][]>(`(${measure})()`)
  return found.map(([place, finding]) => `${cards[place]?.name}: ${finding}`)
}

/** Runs in the page. A native drop-down shortens its own text; what it offers is read in its list. */
const measure = `() => {
  const found = []
  for (const frame of document.querySelectorAll('.card')) {
    const place = Number(frame.id.slice(5))
    const edge = frame.getBoundingClientRect().right
    for (const element of frame.querySelectorAll('*')) {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0 || element.tagName === 'OPTION') continue
      const said = element.tagName + ' ' + (element.textContent || element.value || '').slice(0, 60)
      if (box.right > edge + 0.5) found.push([place, 'too wide: ' + said])
      const { overflow } = getComputedStyle(element)
      const typed = element.matches('input, select, textarea')
      if (!typed && overflow !== 'visible' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
        found.push([place, 'cut off: ' + said])
      const target = element.matches('input[type=checkbox], input[type=radio]') ? element.parentElement : element
      const { width, height } = target.getBoundingClientRect()
      if ((typed || element.tagName === 'BUTTON') && (width < 24 || height < 24))
        found.push([place, 'hard to hit: ' + said])
    }
  }
  return found
}`
