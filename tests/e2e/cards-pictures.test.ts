import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Size } from '../cards/autumn'
import { type Look, misfits, type Named, showCards, withPage } from '../cards/browser'
import { everyCard } from '../cards/every-card'
import { lakeside, odd, type Saying } from '../cards/sayings'
import { setting } from '../cards/scenes'
import type { Language } from '../cards/school'
import { describeWithChromium } from '../prerequisites'

const artefacts = resolve(__dirname, '../artefacts/cards')
const documents = resolve(__dirname, '../../docs/pictures')
const usual: Size = { roles: 3, actions: 2, daysOff: 0, parts: 0 }

/** The pictures of the documentation. One that is there stays as it is: delete it to have it drawn anew. */
const shownInDocuments: Readonly<Record<string, string>> = {
  'next, mine': 'next-meeting',
  'turns, mine': 'turns',
  'away-preview, exchange': 'away-preview',
  'closing, named': 'closing',
  'why, mine': 'why',
  'leading, first': 'leading',
}

const phone: Look = { width: 320, theme: 'light' }
const sayings: readonly [string, Language, Saying, Size, readonly Look[]][] = [
  [
    'en',
    'en',
    lakeside.en,
    usual,
    [phone, { width: 320, theme: 'dark' }, { width: 480, theme: 'light' }, { width: 480, theme: 'dark' }],
  ],
  ['es', 'es', lakeside.es, usual, [phone]],
  ['odd', 'es', odd, { roles: 4, actions: 14, daysOff: 0, parts: 5 }, [phone]],
]

const perSheet = 12

function sheetsOf(cards: readonly Named[]): readonly Named[][] {
  const count = Math.ceil(cards.length / perSheet)
  return Array.from({ length: count }, (_, n) => cards.slice(n * perSheet, (n + 1) * perSheet))
}

function cardsOf(language: Language, saying: Saying, size: Size): readonly Named[] {
  const given = setting(language, saying, size)
  return everyCard(given).flatMap(({ name, card }): Named[] => (card === null ? [] : [{ name, card }]))
}

describeWithChromium('every card in Teams', (program) => {
  test.each(sayings)(
    'fits a phone and a panel, whatever people write: %s',
    async (name, language, saying, size, looks) => {
      const cards = cardsOf(language, saying, size)
      mkdirSync(artefacts, { recursive: true })
      const found = await withPage(program, async (page) => {
        const all: string[] = []
        for (const look of looks)
          for (const [n, sheet] of sheetsOf(cards).entries()) {
            await showCards(page, sheet, look)
            all.push(...(await misfits(page, sheet)))
            const file = `${name}-${look.width}-${look.theme}-${n + 1}.png`
            await page.screenshot({ path: join(artefacts, file), fullPage: true })
          }
        return all
      })
      expect(found).toEqual([])
      expect(cards.length).toBeGreaterThan(60)
    },
    120_000,
  )

  test('is shown in the documentation as it is', async () => {
    const cards = cardsOf('en', lakeside.en, usual).filter(({ name }) => name in shownInDocuments)
    mkdirSync(documents, { recursive: true })
    await withPage(program, async (page) => {
      await showCards(page, cards, { width: 480, theme: 'light' })
      for (const [place, { name }] of cards.entries()) {
        const path = join(documents, `${shownInDocuments[name]}.png`)
        if (!existsSync(path)) await page.locator(`#card-${place}`).screenshot({ path })
      }
    })
    expect(readdirSync(documents).sort()).toEqual(
      expect.arrayContaining(Object.values(shownInDocuments).map((name) => `${name}.png`)),
    )
  })
})
