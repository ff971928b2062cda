import { randomUUID } from 'node:crypto'
import { describeWithChromium } from '../../prerequisites'
import { idOf } from '../../server/a-school'
import { ana, ben } from '../../server/activities'
import { aDrive } from '../../server/google/a-drive'
import { aTab, chat, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(180_000)

describeWithChromium('the agenda in the tab', (program) => {
  const drive = aDrive()
  let tab: Tab
  beforeAll(async () => {
    tab = await aTab(program, drive)
    await tab.school.say(ana, chat, 'action Copy the rubric')
    await tab.school.say(ana, chat, 'topic The lab next week')
  })
  afterAll(() => tab.close())

  const facts = async (type: string) => (await tab.school.log(chat)).filter((fact) => fact.type === type)

  test('a protocol is chosen and its minutes change as one types, and stands in the Doc by two clicks', async () => {
    const opened = await tab.open(ana, { page: 'agenda' })
    const page = opened.tab
    await page.getByText('The lab next week').first().waitFor()
    await looksRight(opened, 'agenda')
    await page.getByRole('button', { name: 'Look through all protocols' }).press('Enter')
    await page.getByRole('button', { name: 'Choose Tuning protocol' }).waitFor()
    await looksRight(opened, 'agenda-protocols')
    await page.getByRole('button', { name: 'Close the list' }).click()
    await page
      .getByLabel('Protocol', { exact: true })
      .selectOption({ label: 'Data meeting after a common assessment' })
    await page.getByLabel('Minutes', { exact: true }).fill('12')
    await page.getByRole('alert').getByText('12 minutes are too few').waitFor()
    await page.getByLabel('Minutes', { exact: true }).fill('41')
    await page.getByText('41 of 41 minutes are given.').waitFor()
    const parts = page.getByLabel(/^Minutes for /)
    const minutes = async () => Promise.all((await parts.all()).map((one) => one.inputValue().then(Number)))
    expect((await minutes()).reduce((sum, one) => sum + one, 0)).toBe(41)
    const [first = 0] = await minutes()
    await parts.first().fill(String(first + 1))
    await page.getByRole('alert').getByText('The parts take 42 minutes together').waitFor()
    await looksRight(opened, 'agenda-not-summing')
    await page.getByRole('button', { name: 'Fit the parts again' }).click()
    await page.getByRole('button', { name: 'Use it and insert into the Doc' }).click()
    await page.getByText('on its way').waitFor()
    expect(await facts('template-chosen')).toMatchObject([{ template: 'data-meeting', minutes: 41 }])
    await tab.school.settle()
    await page.getByText('This agenda stands in the team’s Doc.').waitFor()
    const docs = drive.google.files().filter(({ mimeType }) => mimeType.endsWith('.document'))
    expect(docs).toHaveLength(1)
    await page.getByRole('link', { name: 'Open the Doc' }).waitFor()
  })

  test('a topic is added by keyboard alone, parked in one window and seen in another', async () => {
    const one = await tab.open(ben, { page: 'agenda' })
    const other = await tab.open(ana, { page: 'agenda' })
    await other.tab.getByText('The lab next week').first().waitFor()
    await one.tab.getByLabel('One more topic').focus()
    await one.page.keyboard.type('Reading corner')
    await one.page.keyboard.press('Enter')
    const park = other.tab.getByRole('button', { name: 'Park: Reading corner' })
    await park.waitFor()
    await park.focus()
    await other.page.keyboard.press('Enter')
    await one.tab.getByText('parked · Ben').waitFor()
    await one.tab.getByRole('button', { name: 'Done: Copy the rubric' }).click()
    await other.tab.getByText('No action is open.').waitFor()
  })

  test('one tap says that a topic or a part works on the goal, and the Doc shows it', async () => {
    const opened = await tab.open(ana, { page: 'agenda' })
    const page = opened.tab
    await page.getByText('The lab next week').first().waitFor()
    const tags = page.getByRole('button', { name: /^For our goal:/ })
    expect(await tags.count()).toBe(0)
    const request = opened.page.waitForRequest('**/api/tab/**')
    await page.evaluate('location.reload()').catch(() => undefined)
    const { authorization = '' } = (await request).headers()
    const commands = [{ type: 'set-charter', goal: 'Every child reads', norms: [] }]
    const answer = await opened.page.request.post(
      new URL(`/api/tab/teams/${encodeURIComponent(idOf(chat))}/commands`, (await request).url()).href,
      { headers: { authorization }, data: { press: randomUUID(), commands } },
    )
    expect(answer.status()).toBe(200)
    await tags.first().waitFor()
    const topic = page.getByRole('button', { name: 'For our goal: The lab next week' })
    await topic.press('Enter')
    await page.getByText('The lab next week (for our goal)').waitFor()
    expect(await topic.getAttribute('aria-pressed')).toBe('true')
    await tags.first().click()
    await page
      .getByText(/ min\) · for our goal/)
      .first()
      .waitFor()
    await looksRight(opened, 'agenda-goal')
  })

  test('a protocol becomes the team’s own, and what is typed survives a reload', async () => {
    const opened = await tab.open(ana, { page: 'agenda' })
    const page = opened.tab
    await page.getByRole('button', { name: 'Make it our own' }).click()
    const name = page.getByLabel('Name', { exact: true })
    await name.fill('Our data hour')
    const second = page.getByRole('group', { name: 'Part 2' })
    await second.getByLabel('Title').fill('')
    await page.getByRole('button', { name: 'Save and use for this meeting' }).click()
    await page.getByText('Give the part a title.').waitFor()
    await looksRight(opened, 'agenda-own')
    await second.getByLabel('Title').fill('Look at the exit tickets')
    await page.evaluate('location.reload()').catch(() => undefined)
    await page.getByRole('button', { name: 'Make it our own' }).click()
    expect(await name.inputValue()).toBe('Our data hour')
    await page.getByRole('button', { name: 'Save and use for this meeting' }).click()
    await page.getByText('Look at the exit tickets').first().waitFor()
    const [saved] = await facts('template-saved')
    expect((await facts('template-chosen')).at(-1)).toMatchObject({ template: saved?.template })
  })

  test('everything has its words in every language, also where texts are long or run the other way', async () => {
    const opened = await tab.open(ana, { page: 'agenda', locale: 'pseudo-rtl' })
    await opened.tab.getByRole('heading', { level: 2 }).waitFor()
    await opened.tab.locator('h4', { hasText: 'Our data hour' }).waitFor()
    await looksRight(opened, 'agenda-pseudo')
    const spanish = await tab.open(ana, { page: 'agenda', locale: 'es-mx' })
    await spanish.tab.getByRole('heading', { name: 'Así quedará en el documento' }).waitFor()
  })
})
