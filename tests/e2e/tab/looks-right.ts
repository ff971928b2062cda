import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import type { OpenTab } from './a-tab'

const artefacts = resolve(__dirname, '../../artefacts/tab')
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const documents = resolve(__dirname, '../../../docs/pictures')

/** The pictures of the guide. One that is there stays as it is: delete it to have it drawn anew. */
const shownInGuide: Readonly<Record<string, string>> = {
  'meeting-under-way': 'tab-meeting',
  'turns-month': 'tab-turns',
  agenda: 'tab-agenda',
  'goals-results': 'tab-goals',
  'overview-waits': 'tab-overview',
  'given-up': 'tab-given-up',
}

const findings = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
)

/** WCAG 2.0 to 2.2, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Runs in the tab: what is wider than the page, or too small to hit (WCAG 2.5.8: 24 px, but for links in a text). */
const measure = `(() => {
  const found = []
  if (document.documentElement.scrollWidth > innerWidth + 1) found.push('scrolls sideways: ' + document.documentElement.scrollWidth)
  for (const element of document.querySelectorAll('button, input, select, textarea, [role=switch], [role=tab]')) {
    const shown = element.closest('label') ?? (element.matches('input[type=checkbox], input[type=radio]') ? element.parentElement : element)
    const { width, height } = shown.getBoundingClientRect()
    if (width > 0 && getComputedStyle(element).position !== 'absolute' && (width < 24 || height < 24))
      found.push('hard to hit: ' + element.outerHTML.slice(0, 120))
  }
  return found
})()`

async function axeFindings({ tab }: OpenTab, name: string): Promise<string[]> {
  await tab.evaluate(axe)
  // Where Fluent catches the focus at the edge of a group; nobody ever lands there.
  const context = JSON.stringify({ exclude: ['[data-tabster-dummy]'] })
  const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })
  const found = findings.parse(
    await tab.evaluate(`axe.run(${context}, ${options}).then((r) => r.violations)`),
  )
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${name}: ${id}: ${help}: ${html.slice(0, 200)}`),
  )
}

/**
 * Looks at the state in which the tab is: axe finds nothing in any theme of Teams, wide and at 320 px, nothing scrolls
 * sideways, everything can be hit; a picture of each is left in tests/artefacts/tab. The tab comes back as it was.
 */
export async function looksRight(opened: OpenTab, name: string): Promise<void> {
  const { page, tab } = opened
  const before = page.viewportSize() ?? { width: 1024, height: 900 }
  const found: string[] = []
  mkdirSync(artefacts, { recursive: true })
  for (const theme of ['default', 'dark', 'contrast'] as const) {
    await page.evaluate(`setTheme('${theme}')`)
    for (const width of [1024, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await tab.waitForTimeout(150)
      const height = Number(await tab.evaluate('document.documentElement.scrollHeight'))
      await page.setViewportSize({ width, height: Math.min(Math.max(height, 600), 4_000) })
      await tab.waitForTimeout(150)
      found.push(...(await axeFindings(opened, `${name}, ${theme}, ${width} px`)))
      found.push(
        ...z
          .array(z.string())
          .parse(await tab.evaluate(measure))
          .map((one) => `${name}, ${width} px: ${one}`),
      )
      await page.screenshot({ path: join(artefacts, `${name}-${theme}-${width}.png`) })
    }
  }
  await page.evaluate("setTheme('default')")
  await page.setViewportSize({ width: 1024, height: 760 })
  // Colours change gradually.
  await tab.waitForTimeout(300)
  const picture = join(documents, `${shownInGuide[name]}.png`)
  if (shownInGuide[name] !== undefined && !existsSync(picture)) await page.screenshot({ path: picture })
  await page.setViewportSize(before)
  expect([...new Set(found)]).toEqual([])
}
