import { describeWithChromium } from '../../prerequisites'
import { ana, ben } from '../../server/activities'
import { aTab, type OpenTab, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(240_000)

const named = 'Student\tStandard\tAssessed\tMet\nAna García\t5.NF.1\t1\t1\nLiam Smith\t5.NF.2\t1\t0'
const counts = 'Estándar;Evaluados;% logrado\n5.NF.1;24;75,0\n5.NF.2;25;36,0\n5.OA.3;4;50'
const later = 'Standard,Assessed,Met,Class\n5.NF.1,22,20,Period 2\n5.NF.2,22,15,Period 2'

describeWithChromium('goals and data in the tab', (program) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await aTab(program)
  })
  afterAll(() => tab.close())

  const opened = (who = ana) => tab.open(who, { page: 'goals' })
  const today = () => new Date(tab.school.clock.now).toISOString().slice(0, 10)

  test('a goal has its numbers, and a number more takes one field and one press', async () => {
    const one = await opened()
    const { tab: page } = one
    await page.getByRole('button', { name: 'Give the goal its numbers' }).waitFor()
    await looksRight(one, 'goals-empty')
    await page.getByRole('button', { name: 'Give the goal its numbers' }).press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.page().keyboard.press('Escape')
    await page.locator('button:focus', { hasText: 'Give the goal its numbers' }).waitFor()
    await page.locator('#root:not([aria-hidden])').waitFor()
    await page.getByRole('button', { name: 'Give the goal its numbers' }).press('Enter')
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByText('Write what you count.').waitFor()
    await looksRight(one, 'goals-numbers-form')
    await form.getByLabel('What do you count?').fill('Fifth graders who meet 5.NF.2')
    await form.getByLabel('Where you start').fill('40')
    await form.getByLabel('What you want to reach').fill('80')
    await form.getByLabel('To be reached by').fill('2027-05-28')
    await form.getByRole('button', { name: 'Save' }).click()
    await page.getByText('From 40% to 80%').waitFor()
    // While it goes, the form still holds the focus.
    await form.waitFor({ state: 'detached' })

    await page.getByLabel('Number now').focus()
    await page.page().keyboard.type('62,5')
    await page.page().keyboard.press('Enter')
    await page.getByText('Ahead of the line.').waitFor()
    await page.getByRole('cell', { name: '62.5%' }).waitFor()
    await page.getByRole('tab', { name: 'Chart' }).click()
    await page.getByText('Dashed: the straight line to the target.').waitFor()
    await looksRight(one, 'goals-progress')
  })

  test('a table about students is refused where it is read, and counts are kept', async () => {
    const sent: string[] = []
    const one = await opened()
    const { tab: page } = one
    one.page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await addResults(one, named)
    const form = page.getByRole('dialog')
    await form.getByText(/column A seems to hold students’ names/).waitFor()
    await looksRight(one, 'goals-import-refused')
    await form.getByLabel('What was it?').fill('Fractions, exit ticket 1')
    await form.getByRole('button', { name: 'Keep these counts' }).click()
    expect(await form.isVisible()).toBe(true)

    await form.getByLabel('Or paste from your sheet').fill(counts)
    await form.getByText('3 standards').waitFor()
    await looksRight(one, 'goals-import')
    await form.getByRole('button', { name: 'Keep these counts' }).click()
    await page.getByText('50% (few students)').waitFor()
    expect(sent.join('\n')).not.toMatch(/García|Liam|Ana%20Garc/)
    expect(await page.evaluate('JSON.stringify(Object.values(sessionStorage))')).not.toMatch(/García|Liam/)

    await addResults(one, later)
    await form.getByText('Not kept: Class (column D).').waitFor()
    await form.getByLabel('What was it?').fill('Fractions, exit ticket 2')
    await form.getByLabel('Day of the assessment').fill('2026-10-20')
    await form.getByRole('button', { name: 'Keep these counts' }).click()
    await page.getByRole('heading', { name: 'A standard over time' }).waitFor()
    await page.getByText('5.NF.1: percent met on each day').waitFor()
    for (const chart of await page.getByRole('tab', { name: 'Chart' }).all()) await chart.click()
    await page.getByText('/ 24').first().waitFor()
    await looksRight(one, 'goals-results')
  })

  test('a conversation ends with a try, and the try with an answer', async () => {
    const one = await opened(ben)
    const { tab: page } = one
    await page.getByRole('button', { name: 'Talk about these results' }).click()
    await page.getByLabel('What do we see?').fill('5.NF.2 is our lowest. Liam García adds denominators.')
    await page.getByText('This may tell which student it is about: “Liam García”.').waitFor()
    await looksRight(one, 'goals-student-name')
    await page.getByRole('button', { name: 'Use initials' }).click()
    expect(await page.getByLabel('What do we see?').inputValue()).toBe(
      '5.NF.2 is our lowest. L.G. adds denominators.',
    )
    await page.getByLabel('What do we see?').fill('5.NF.2 is our lowest.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await page.getByLabel('What do we see?').inputValue()).toBe('5.NF.2 is our lowest.')
    await page.getByRole('button', { name: 'Finish the conversation' }).click()
    await page.getByText(/Nobody tries anything yet/).waitFor()
    await looksRight(one, 'goals-conversation')

    await page.getByLabel('What', { exact: true }).fill('Number lines as warm-ups')
    await page.getByLabel('By when').fill(today())
    await page.getByRole('button', { name: 'Add', exact: true }).last().click()
    await page.getByRole('button', { name: 'Remove “Number lines as warm-ups”' }).waitFor()
    await page.getByRole('button', { name: 'Finish the conversation' }).click()

    await page.getByRole('heading', { name: 'Did it work?' }).waitFor()
    await page.getByRole('heading', { name: 'Earlier conversations' }).waitFor()
    await looksRight(one, 'goals-did-it-work')
    await page.getByRole('button', { name: 'That is our answer' }).click()
    await page.getByText('Choose one of the three.').waitFor()
    await page.getByLabel('What did you see?').fill('15 of 22 on the second ticket.')
    await page.getByLabel('We keep it').check()
    await page.getByRole('button', { name: 'That is our answer' }).click()
    await page.getByText('Kept.').waitFor()
    expect(await page.getByRole('heading', { name: 'Did it work?' }).count()).toBe(0)
  })

  async function addResults({ tab: page }: OpenTab, table: string): Promise<void> {
    await page.getByRole('button', { name: 'Add results' }).click()
    await page.getByLabel('Or paste from your sheet').fill(table)
  }
})
