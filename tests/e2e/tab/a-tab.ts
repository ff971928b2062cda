import { rmSync } from 'node:fs'
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core'
import { createEntra } from '../../doubles/entra'
import { aSchool, idOf, monday } from '../../server/a-school'
import { ana, ben, cleo, dev, farid, groupChat, type Person, tenant } from '../../server/activities'
import type { Drive } from '../../server/google/a-drive'
import { setUp } from '../../server/set-up'
import { buildTab } from './build-tab'
import { type HostSays, hostPage } from './host-page'

const tabAppId = '7c1d9f60-7e2b-4a35-9c48-1b6f0e2d3a55'
export const chat = groupChat('tab-team')

/** Whose tab it is and how Teams shows it; `width` is in CSS pixels. */
export interface Opened {
  page?: string
  theme?: HostSays['theme']
  locale?: string
  width?: number
  frame?: HostSays['frame']
}

/** A tab that somebody has open: the browser's page, and the frame of the tab within it. */
export interface OpenTab {
  page: Page
  tab: Frame
}

/**
 * A school with a team of Ana (lead), Ben, Cleo and Dev, whose people open the tab in a browser: the real server and the
 * real pages, in a page that speaks the protocol of Teams, signed in by tokens as Entra signs them. With `drive` the school
 * has Google, which is the double.
 */
export async function aTab(program: string, drive?: Drive) {
  const clock: { now: () => number } = { now: () => monday }
  const entra = await createEntra({ appId: tabAppId, now: () => clock.now() })
  const tabDir = buildTab()
  const school = await aSchool({
    config: {
      tab: { kind: 'teams', appId: tabAppId },
      administrators: [{ tenant, person: farid.aadObjectId }],
      tabDir,
      ...(drive === undefined ? {} : { google: drive.config }),
    },
    world: {
      fetch: (input, init) => {
        const { hostname } = new URL(input instanceof Request ? input.url : input)
        if (hostname.endsWith('googleapis.com') && drive !== undefined) return drive.google.fetch(input, init)
        return (hostname.startsWith('login.') ? entra.fetch : fetch)(input, init)
      },
    },
  })
  drive?.follow(school.clock)
  clock.now = () => school.clock.now
  await setUp(school, chat, [ana, ben, cleo, dev])
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  const contexts: BrowserContext[] = []

  return {
    school,
    entra,
    team: idOf(chat),
    /** Opens the tab as somebody, in a browser of their own. */
    async open(person: Person, opened: Opened = {}): Promise<OpenTab> {
      const { page: name = '', theme = 'default', locale = 'en-us', width = 1024, frame = 'content' } = opened
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      contexts.push(context)
      const page = await context.newPage()
      const token = await entra.token(tenant, person)
      const address = `/tab?language=${locale}#/${name}`
      const body = hostPage(address, { token, locale, theme, chat: chat.id, frame, page: name })
      await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body }))
      await page.goto(`http://127.0.0.1:${school.port()}/host`)
      const tab = page.frames().find((one) => one.parentFrame() === page.mainFrame())
      if (tab === undefined) throw new Error('Teams shows no tab')
      await tab.waitForSelector('main')
      return { page, tab }
    },
    async close(): Promise<void> {
      for (const context of contexts) await context.close()
      await browser.close()
      await school.close()
      rmSync(tabDir, { recursive: true, force: true })
    },
  }
}

export type Tab = Awaited<ReturnType<typeof aTab>>
