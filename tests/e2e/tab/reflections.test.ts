import { describeWithChromium } from '../../prerequisites'
import { ana, ben, cleo, dev } from '../../server/activities'
import { aTab, type OpenTab, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(240_000)

/** Opens one of the parts of the page. */
async function part({ tab }: OpenTab, name: string): Promise<void> {
  await tab.getByRole('tab', { name }).click()
}

describeWithChromium('reflections and wins in the tab', (program) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await aTab(program)
  })
  afterAll(() => tab.close())
  const open = (who: typeof ana) => tab.open(who, { page: 'reflections' })

  test('a round without names is opened, answered, taken back and answered again, by keyboard', async () => {
    const [one, other] = [await open(ana), await open(ben)]
    await one.tab.getByRole('radio', { name: 'Without names' }).check()
    await looksRight(one, 'reflections-open')
    await one.tab.getByRole('button', { name: 'Open the reflection' }).press('Enter')
    // Ben sees it without doing anything; who will see his words stands before the first field.
    const help = other.tab.getByRole('textbox', { name: 'What helped us today?' })
    await help.waitFor({ timeout: 2_000 })
    await other.tab.getByText('No names are shown.', { exact: false }).waitFor()
    await help.focus()
    await other.page.keyboard.type('Working in pairs')
    await other.tab.getByRole('button', { name: 'Send' }).press('Enter')
    await one.tab.getByText('One person has answered.').waitFor({ timeout: 2_000 })
    await one.tab.getByText('closes by itself', { exact: false }).waitFor()
    await looksRight(other, 'reflections-answered')
    await other.tab.getByRole('button', { name: 'Take my answer back' }).press('Enter')
    await help.waitFor()
    await one.tab.getByText('Nobody has answered yet.').waitFor({ timeout: 2_000 })
    expect(await one.tab.getByText('Working in pairs').count()).toBe(0)
  })

  test('what is typed survives a reload, and nothing is sent empty', async () => {
    const opened = await open(cleo)
    await opened.tab.getByRole('button', { name: 'Send' }).click()
    await opened.tab.getByText('There is nothing written yet', { exact: false }).waitFor()
    await opened.tab.getByRole('textbox', { name: 'What helped us today?' }).fill('Clear roles')
    await opened.page.reload()
    const frame = opened.page.frames().find((one) => one.parentFrame() === opened.page.mainFrame())
    const field = frame?.getByRole('textbox', { name: 'What helped us today?' })
    await field?.waitFor()
    expect(await field?.inputValue()).toBe('Clear roles')
  })

  test('a win leaves the team once everybody named said yes, and is drafted for the newsletter', async () => {
    const [one, other] = [await open(ana), await open(dev)]
    await part(one, 'Wins')
    await one.tab
      .getByRole('textbox', { name: 'What went well?' })
      .fill('Dev’s class wrote forty lab reports')
    await one.tab.getByRole('checkbox', { name: dev.name }).check()
    await one.tab.getByRole('button', { name: 'Note the win' }).click()
    await one.tab.getByText(`Waits for ${dev.name}`).waitFor()
    await part(other, 'Wins')
    await other.tab.getByRole('button', { name: /^Yes, share it: Dev’s class/ }).press('Enter')
    await one.tab.getByText('May leave the team').waitFor({ timeout: 2_000 })
    const draft = one.tab.getByRole('textbox', { name: 'Draft' })
    await draft.waitFor()
    expect(await draft.inputValue()).toContain(`- Dev’s class wrote forty lab reports (${dev.name})`)
    await one.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await one.tab.getByRole('button', { name: 'Copy' }).click()
    await one.tab.getByText('Copied.', { exact: false }).waitFor()
    await looksRight(one, 'wins')
    await looksRight(other, 'wins-of-named')
    await other.tab.getByRole('button', { name: /^No, keep it here/ }).click()
    await one.tab.getByText('Stays in the team').waitFor({ timeout: 2_000 })
    await one.tab.getByText('No win of these days may leave', { exact: false }).waitFor()
  })

  test('a decision is found by a word of it, and by its season', async () => {
    const { school } = tab
    await school.say(
      ana,
      { id: '19:tab-team@thread.v2', kind: 'group' },
      'decision One rubric for every lab report',
    )
    const opened = await open(ben)
    await part(opened, 'Decisions')
    await opened.tab.getByText('One decision', { exact: true }).waitFor()
    const words = opened.tab.getByRole('searchbox', { name: 'Words' })
    await words.fill('exit ticket')
    await opened.tab.getByText('No decision is found', { exact: false }).waitFor()
    await words.fill('RUBRIC lab')
    await opened.tab.getByText('One rubric for every lab report').waitFor()
    await opened.tab.getByRole('combobox', { name: 'Season' }).selectOption('2026-2027-1')
    await looksRight(opened, 'decisions')
  })
})
