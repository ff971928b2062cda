import type { Frame } from 'playwright-core'
import { describeWithChromium } from '../../prerequisites'
import { ana, ben } from '../../server/activities'
import { aTab, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(240_000)

const part = (tab: Frame, name: string) => tab.getByRole('tab', { name }).click()

describeWithChromium('the school calendar and the own part in the tab', (program) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await aTab(program)
  })
  afterAll(() => tab.close())

  test('the district’s file is read on the device, with a reason for what is left out', async () => {
    const opened = await tab.open(ben, { page: 'turns' })
    await part(opened.tab, 'School calendar')
    await opened.tab.getByRole('button', { name: 'Import the district’s dates' }).click()
    const dialog = opened.tab.getByRole('dialog', { name: 'Import the district’s dates' })
    const file = 'Date,Event\n11/24/2026,Thanksgiving break\n11/10/2026,Book fair\n'
    await dialog
      .getByLabel('Calendar file')
      .setInputFiles({ name: 'district.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await dialog.getByText(/Thanksgiving break \(no school\)/).waitFor()
    await dialog.getByRole('button', { name: '1 event is left out' }).click()
    await dialog.getByText(/Book fair \(does not say that school is closed/).waitFor()
    await dialog.getByText('No meeting any more on Nov 24.').waitFor()
    await looksRight(opened, 'turns-import')
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await opened.tab.getByRole('button', { name: 'School after all: Tuesday, November 24' }).waitFor()
  })

  test('a snow day slides the turns, after each date that changes was shown', async () => {
    const bens = await tab.open(ben, { page: 'turns' })
    const anas = await tab.open(ana, { page: 'turns' })
    await part(bens.tab, 'School calendar')
    await bens.tab.getByRole('button', { name: 'Add days without school' }).click()
    const dialog = bens.tab.getByRole('dialog', { name: 'Days without school' })
    await dialog.getByLabel('First day').fill('2026-11-03')
    await dialog.getByText('No meeting any more on Nov 3.').waitFor()
    const slides = dialog.getByRole('row', { name: /Nov 10 Facilitator.*Ben Number1.*Ana Number0/ })
    await slides.waitFor()
    await looksRight(bens, 'turns-closure')
    await dialog.getByRole('radio', { name: /Keep dates/ }).click()
    await slides.waitFor({ state: 'detached' })
    await dialog.getByRole('row', { name: /Nov 3 Facilitator.*Ana Number0.*no meeting/ }).waitFor()
    await dialog.getByRole('radio', { name: /Slide/ }).click()
    await slides.waitFor()
    await dialog.getByRole('button', { name: 'Close these days' }).click()
    await dialog.waitFor({ state: 'detached' })
    await bens.tab.getByRole('button', { name: 'School after all: Tuesday, November 3' }).waitFor()
    await looksRight(bens, 'turns-school')
    await anas.tab
      .getByRole('button', { name: 'I can’t: Tuesday, November 10 (Facilitator)' })
      .waitFor({ timeout: 10_000 })
  })

  test('a calendar address is made, shown once, renewed and stopped', async () => {
    const opened = await tab.open(ben, { page: 'turns' })
    const { tab: frame } = opened
    await part(frame, 'My part')
    const fetched = async (address: string) => (await fetch(address)).status
    await frame.getByRole('button', { name: 'Make my address' }).click()
    const address = frame.getByLabel('Your address')
    const first = await address.inputValue()
    expect(await fetched(first)).toBe(200)
    await looksRight(opened, 'turns-mine')
    await frame.getByRole('button', { name: 'Renew it (the old one stops)' }).click()
    await frame.locator(`input[readonly]:not([value="${first}"])`).waitFor()
    const second = await address.inputValue()
    expect([await fetched(first), await fetched(second)]).toEqual([404, 200])
    await frame.getByRole('link', { name: /^Settings/ }).click()
    await frame.getByRole('link', { name: 'Turns' }).click()
    await part(frame, 'My part')
    await frame.getByText('You have an address. It was shown once').waitFor()
    await frame.getByRole('button', { name: 'Stop it' }).click()
    await frame.getByText('The address is dead.').waitFor()
    expect(await fetched(second)).toBe(404)
  })

  test('a role is given up for the year with a preview, and taken again', async () => {
    const { tab: frame } = await tab.open(ben, { page: 'turns' })
    await part(frame, 'My part')
    await frame.getByRole('button', { name: 'Change: Facilitator' }).click()
    const dialog = frame.getByRole('dialog', { name: 'My part in Facilitator' })
    await dialog.getByRole('radio', { name: /not take it for the rest/ }).click()
    await dialog.getByRole('row', { name: /Nov 17.*Ben Number1/ }).waitFor()
    await dialog.getByRole('button', { name: 'Yes, do this' }).click()
    await frame.getByRole('button', { name: 'Take this role again: Facilitator' }).click()
    await frame.getByRole('button', { name: 'Change: Facilitator' }).waitFor()
  })

  test('fair shares are bars with a table, in the order of the team', async () => {
    const early = await tab.open(ben, { page: 'turns' })
    await part(early.tab, 'Fair share')
    await early.tab.getByText('No meeting has been held yet.').waitFor()
    await tab.school.travel('2026-12-04T14:00:00Z')
    const opened = await tab.open(ben, { page: 'turns' })
    await part(opened.tab, 'Fair share')
    const rows = opened.tab.getByRole('table', { name: /Turns this school year/ }).getByRole('row')
    await rows.nth(4).waitFor()
    const names = (await rows.allInnerTexts()).map((row) => row.split(/\s/)[0])
    expect(names).toEqual(['Member', 'Ana', 'Ben', 'Cleo', 'Dev'])
    await looksRight(opened, 'turns-share')
  })
})
