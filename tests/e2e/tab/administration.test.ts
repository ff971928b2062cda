import { describeWithChromium } from '../../prerequisites'
import { ana, ben, farid } from '../../server/activities'
import { aTab, chat, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(240_000)

describeWithChromium('the page of the administrator', (program) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await aTab(program)
    for (const [status, text] of [
      [404, 'help'],
      [502, 'next'],
    ] as const) {
      tab.school.connector.fault = ({ method, path }) =>
        method === 'POST' && path.endsWith('/activities') ? { kind: 'status', status } : undefined
      await tab.school.say(ben, chat, text)
    }
    tab.school.connector.fault = () => undefined
  })
  afterAll(() => tab.close())

  test('shows what was given up and why; what may have arrived offers no second try', async () => {
    const { tab: page } = await tab.open(farid)
    await page.getByRole('heading', { name: 'What could not be done' }).waitFor()
    await page.getByText('Teams did not say whether this arrived', { exact: false }).waitFor()
    await page.getByText('because it could come twice', { exact: false }).waitFor()
    expect(await page.getByRole('button', { name: /^Try again/ }).count()).toBe(1)
    expect(await page.getByRole('button', { name: /^Let go/ }).count()).toBe(2)
    expect(await page.getByText(/Number\d/).count()).toBe(0)
  })

  test('looks right, in Spanish too', async () => {
    await looksRight(await tab.open(farid), 'given-up')
    const { tab: page } = await tab.open(farid, { locale: 'es-es' })
    await page.getByRole('heading', { name: 'Lo que no se pudo hacer' }).waitFor()
    await page.getByRole('button', { name: /^Intentar otra vez/ }).waitFor()
  })

  test('tries again and lets go by keyboard, until nothing is left', async () => {
    const { page, tab: shown } = await tab.open(farid)
    await shown.getByRole('button', { name: /^Try again/ }).focus()
    await page.keyboard.press('Enter')
    await shown.getByText('It is tried again now.', { exact: false }).waitFor()
    await tab.school.settle()
    await shown.getByRole('button', { name: /^Let go/ }).press('Enter')
    await shown.getByText('It is off the list.').waitFor()
    await shown.getByText('Nothing was given up', { exact: false }).waitFor()
    const written = await tab.school.query(
      "select what from audit where team = 'administration' and what <> 'look'",
    )
    expect(written.map(({ what }) => what)).toEqual(['try-again', 'let-go'])
    await looksRight({ page, tab: shown }, 'given-up-nothing')
  })

  test('is not there for a team lead', async () => {
    const { tab: page } = await tab.open(ana, { page: 'administration' })
    await page.getByRole('heading', { name: 'Grade 5' }).waitFor()
    expect(await page.getByText('What could not be done').count()).toBe(0)
  })
})
