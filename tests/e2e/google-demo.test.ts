import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '../../teams-app/src/cards/text/en'
import { describeWithChromium } from '../prerequisites'
import { type Child, endChildren, freePort, root, startChild, until } from './child'
import { type Client, openClient } from './client'

describeWithChromium('npm start with Google Docs played beside it', (program) => {
  const home = mkdtempSync(join(tmpdir(), 'roundtable-google-demo-'))
  let client: Client | undefined
  let start: Child | undefined

  afterAll(async () => {
    await client?.close()
    // Asked, not killed: it ends what it started.
    await start?.kill('SIGTERM')
    await endChildren()
    rmSync(home, { recursive: true, force: true })
  })

  test('puts an agenda into a Doc that opens as a page', async () => {
    const started = startChild(join(root, 'teams-app/start.mjs'), [], {
      env: {
        ROUNDTABLE_DEMO_GOOGLE: '1',
        PORT: String(await freePort()),
        PLAYGROUND_PORT: String(await freePort()),
        DATA_DIR: home,
      },
    })
    start = started
    const [, address = ''] = await until(
      'the client listens',
      () => /Open (http:\S+)/.exec(started.output()) ?? undefined,
      40_000,
    )
    const [, played = ''] = await until(
      'where Google is played',
      () => /played on (http:[^\s:]+:\d+)/.exec(started.output()) ?? undefined,
    )
    client = await openClient(program, address)
    await client.open('Grade 5 team')
    await client.command('agenda')
    await client.card(en.agenda.title)
    await client.press(en.docs.put)
    const there = client.page.getByText(en.docs.there).last()
    await there.waitFor({ timeout: 20_000 })
    await client.keep('agenda-in-doc', await client.card(en.docs.title))
    const doc = await client.followLink(en.docs.open)
    await doc.waitForLoadState()
    expect(doc.url().startsWith(`${played}/document/d/`)).toBe(true)
    const text = (await doc.textContent('body')) ?? ''
    for (const part of ['Decisions', 'Actions', 'Reflection']) expect(text).toContain(part)
    await doc.screenshot({ path: client.pathOf('running-doc'), fullPage: true })
  }, 90_000)
})
