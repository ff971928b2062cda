import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { Example } from '../addon/bare-screens'
import { everyCard } from '../addon/every-screen'
import { setting } from '../addon/scenes'
import { shown } from '../addon/shown'
import type { Size } from '../cards/autumn'
import { withPage } from '../cards/browser'
import { lakeside, odd, type Saying } from '../cards/sayings'
import type { Language } from '../cards/school'
import { renderCard, sidebarStyle } from '../doubles/apps-script/render-card'
import { describeWithChromium } from '../prerequisites'

const artefacts = resolve(__dirname, '../artefacts/addon')
const documents = resolve(__dirname, '../../docs/pictures')

/** The pictures of the guide. One that is there stays as it is: delete it to have it drawn anew. */
const shownInGuide: Readonly<Record<string, string>> = {
  'next, lead': 'addon-next-meeting',
  'no team: set-up': 'addon-set-up',
  'insert, looked': 'addon-insert',
  'turns, lead': 'addon-turns',
  'round, named': 'addon-reflect',
}
const usual: Size = { roles: 3, actions: 3, daysOff: 1, parts: 0 }
const sayings: readonly [string, Language, Saying, Size][] = [
  ['en', 'en', lakeside.en, usual],
  ['es', 'es', lakeside.es, usual],
  ['odd', 'en', odd, { roles: 4, actions: 9, daysOff: 3, parts: 5 }],
]
const perSheet = 12

async function showSheet(page: Page, examples: readonly Example[]): Promise<void> {
  const cards = examples.map(({ name, card }) => {
    const title = name.replace(/</g, '&lt;')
    return `<div class="card" data-name="${title}"><b class="name">${title}</b>${renderCard(shown(card))}</div>`
  })
  await page.setViewportSize({ width: 4 * 308 + 16, height: 800 })
  await page.setContent(`<style>${sidebarStyle}</style><main>${cards.join('')}</main>`)
}

/** Runs in the page: what is too wide for the sidebar, or too small to hit. */
const measure = `() => {
  const found = []
  for (const card of document.querySelectorAll('.card')) {
    const edge = card.getBoundingClientRect().right
    for (const element of card.querySelectorAll('*')) {
      const { right, width, height } = element.getBoundingClientRect()
      if (width === 0 || element.tagName === 'OPTION') continue
      const said = card.dataset.name + ': ' + element.tagName + ' ' + element.textContent.slice(0, 60)
      if (right > edge + 0.5) found.push('too wide: ' + said)
      const target = element.matches('.tick input') ? element.parentElement.getBoundingClientRect() : { width, height }
      if (element.matches('button, input, select, textarea') && (target.width < 24 || target.height < 24))
        found.push('hard to hit: ' + said)
    }
  }
  return found
}`

describeWithChromium('every card of the add-on', (program) => {
  test.each(sayings)(
    'fits the sidebar of a Doc, whatever people write: %s',
    async (name, language, saying, size) => {
      const examples = everyCard(setting(language, saying, size, { server: 'rt.school.example' }))
      mkdirSync(artefacts, { recursive: true })
      const found = await withPage(program, async (page) => {
        const all: string[] = []
        for (let n = 0; n * perSheet < examples.length; n += 1) {
          await showSheet(page, examples.slice(n * perSheet, (n + 1) * perSheet))
          all.push(...(await page.evaluate<string[]>(`(${measure})()`)))
          await page.screenshot({ path: join(artefacts, `${name}-${n + 1}.png`), fullPage: true })
        }
        return all
      })
      expect(found).toEqual([])
      expect(examples.length).toBeGreaterThan(100)
    },
    120_000,
  )

  test('is shown in the guide as it is', async () => {
    const examples = everyCard(setting('en', lakeside.en, usual, { server: 'rt.school.example' }))
    const guide = examples.filter(({ name }) => name in shownInGuide)
    await withPage(program, async (page) => {
      await showSheet(page, guide)
      await page.addStyleTag({ content: '.card > b.name { display: none }' })
      for (const [place, { name }] of guide.entries()) {
        const path = join(documents, `${shownInGuide[name]}.png`)
        if (!existsSync(path)) await page.locator('.card').nth(place).screenshot({ path })
      }
    })
    expect(readdirSync(documents)).toEqual(
      expect.arrayContaining(Object.values(shownInGuide).map((name) => `${name}.png`)),
    )
  })
})
