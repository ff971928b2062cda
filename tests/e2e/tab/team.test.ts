import { describeWithChromium } from '../../prerequisites'
import { ana, ben } from '../../server/activities'
import { aTab, chat, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(180_000)

describeWithChromium('the team in the tab', (program) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await aTab(program)
  })
  afterAll(() => tab.close())

  const facts = async (type: string) => (await tab.school.log(chat)).filter((fact) => fact.type === type)

  test('the charter is written in one sitting, step by step', async () => {
    const opened = await tab.open(ana, { page: 'team' })
    const page = opened.tab
    await page.getByRole('button', { name: 'Write the charter together' }).click()
    const next = page.getByRole('button', { name: 'Save and go on' })
    await page.getByRole('textbox', { name: 'Our vision' }).fill('Every child reads with joy.')
    await looksRight(opened, 'team-charter-vision')
    await next.click()
    await page.getByRole('textbox', { name: 'Our goal this year' }).fill('By May all read at grade level.')
    await next.click()
    await page.getByRole('textbox', { name: 'Our norms' }).fill('We start on time.\nEvery voice is heard.')
    await next.click()
    await page.getByRole('heading', { name: 'Step 4 of 6: Our roles' }).waitFor()
    await page
      .getByRole('region', { name: 'Charter' })
      .getByRole('button', { name: 'Add', exact: true })
      .click()
    await next.click()
    await page.getByText('Give the role a name.').waitFor()
    await page.getByRole('textbox', { name: /^Role 4/ }).fill('Snack hero')
    await page.getByRole('button', { name: 'Details: Snack hero' }).click()
    await looksRight(opened, 'team-charter-roles')
    await next.click()
    await page.getByRole('heading', { name: 'Step 5 of 6: When we meet' }).waitFor()
    await page.getByRole('checkbox', { name: 'Tuesday' }).uncheck()
    await page.getByText('Choose at least one weekday.').waitFor()
    await page.getByRole('checkbox', { name: 'Wednesday' }).check()
    await page.getByText(/published turns change their dates/).waitFor()
    await looksRight(opened, 'team-charter-rhythm')
    await next.click()
    await page.getByRole('textbox', { name: 'What stays in the room' }).fill('Names of pupils.')
    await page.getByRole('button', { name: 'Save and finish' }).click()
    for (const text of [
      'Every child reads with joy.',
      'Snack hero',
      'Every week, Wednesday',
      'Names of pupils.',
    ])
      await page.getByText(text).first().waitFor()
    expect((await facts('charter-set')).at(-1)).toMatchObject({
      charter: { vision: 'charter:vision', confidences: 'charter:confidences' },
    })
    await looksRight(opened, 'team')
    const other = await tab.open(ben, { page: 'team' })
    await other.tab.getByText('Every child reads with joy.').waitFor()
    await page.getByRole('button', { name: 'Change the charter' }).click()
    await page.getByRole('textbox', { name: 'Our vision' }).fill('Every child reads and writes.')
    await next.click()
    await other.tab.getByText('Every child reads and writes.').waitFor({ timeout: 5_000 })
    await page.getByRole('button', { name: 'Close; what is saved stays' }).click()
  })

  test('a product is added, needs help, is put off with a sentence and is there', async () => {
    const opened = await tab.open(ben, { page: 'team' })
    const page = opened.tab
    await page.getByRole('textbox', { name: 'What', exact: true }).fill('Fractions exit ticket')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('No date yet').waitFor()
    await page.getByRole('button', { name: 'Ask for help: Fractions exit ticket' }).click()
    await page.getByText('Needs help').waitFor()
    await page.getByRole('button', { name: 'Help no longer needed: Fractions exit ticket' }).click()
    await page.getByRole('button', { name: 'Give it a date: Fractions exit ticket' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Choose a date from today on.').waitFor()
    await page.getByLabel('New date').fill('2026-12-01')
    await page.getByLabel('Why, in a sentence').fill('After the unit')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Why: After the unit').waitFor()
    await page.getByRole('button', { name: 'It is there: Fractions exit ticket' }).click()
    await page.getByLabel('Link to it').fill('docs.example/1')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').getByText('beginning with https://').waitFor()
    await looksRight(opened, 'team-product')
    await page.getByLabel('Link to it').fill('https://docs.google.com/document/d/1')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Fractions exit ticket' }).waitFor()
  })

  test('a lead changes shares, a last day and the order by keyboard; who would move is shown first', async () => {
    const opened = await tab.open(ana, { page: 'team' })
    const page = opened.tab
    const list = page.getByRole('region', { name: 'Members and order' }).getByRole('listitem')
    await page.getByRole('button', { name: `Change ${ben.name}` }).click()
    await page.getByLabel('Share of the turns').selectOption('1/2')
    await page.getByLabel('Last day in the team (may stay empty)').fill('2027-01-29')
    await looksRight(opened, 'team-member')
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter')
    await page.getByText('share 1/2').waitFor()
    await page.getByText('last day').waitFor()
    await page.getByRole('button', { name: `Move ${ben.name} up` }).press('Enter')
    await page.getByRole('heading', { name: 'Who would move' }).waitFor()
    expect(await list.first().textContent()).toContain(ben.name)
    await page.getByRole('button', { name: 'Save this order' }).click()
    await page.getByRole('heading', { name: 'Who would move' }).waitFor({ state: 'detached' })
    expect(await facts('members-reordered')).toHaveLength(1)
  })

  test('a member sees what is for a lead, and climbs the ladder alone', async () => {
    const opened = await tab.open(ben, { page: 'team' })
    const page = opened.tab
    await page.getByText(`ask ${ana.name}`).waitFor()
    expect(await page.getByRole('button', { name: `Change ${ana.name}` }).count()).toBe(0)
    await page.getByRole('button', { name: `Change ${ben.name}` }).click()
    expect(await page.getByLabel('Share of the turns').count()).toBe(0)
    await page.getByLabel('Facilitator: ready to').selectOption('shadow')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('watches Facilitator first').waitFor()
    const pseudo = await tab.open(ben, { page: 'team', locale: 'pseudo-rtl' })
    await pseudo.tab.getByText('Snack hero').first().waitFor()
    await looksRight(pseudo, 'team-pseudo')
  })
})
