import { describeWithChromium } from '../../prerequisites'
import { ana, ben } from '../../server/activities'
import { aTab, type OpenTab, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(240_000)

/** Tuesday, 3 November 2026, 15:30 in New York: the meeting begins. */
const begins = Date.parse('2026-11-03T20:30:00Z')
const soon = { timeout: 10_000 }

describeWithChromium('this meeting in the tab', (program) => {
  let tab: Tab
  /** Ana, who leads, in the side panel; Ben, who takes notes, on a laptop. */
  let panel: OpenTab
  let laptop: OpenTab
  const minutesIn = (minutes: number) => {
    tab.school.clock.now = begins + minutes * 60_000
  }
  const tap = ({ tab: page }: OpenTab, name: string | RegExp) =>
    page.getByRole('button', { name, exact: true }).click()
  /** Waits until that button has the focus. */
  const focused = ({ tab: page }: OpenTab, name: string) =>
    page.getByRole('button', { name, exact: true }).and(page.locator(':focus')).waitFor(soon)
  /** Opens the form, writes and sends. */
  async function add(where: OpenTab, open: string, label: string, text: string, send: string) {
    await tap(where, open)
    await where.tab.getByLabel(label).fill(text)
    await tap(where, send)
  }

  beforeAll(async () => {
    tab = await aTab(program)
    minutesIn(0)
    panel = await tab.open(ana, { page: 'meeting', width: 320, frame: 'sidePanel' })
    laptop = await tab.open(ben, { page: 'meeting' })
    for (const { tab: page } of [panel, laptop])
      await page.getByRole('button', { name: 'Start the clock' }).waitFor()
  })
  afterAll(() => tab.close())

  test('one tap starts the clock, and the other browser sees it', async () => {
    await looksRight(panel, 'meeting-before')
    await tap(panel, 'Start the clock')
    await laptop.tab.getByRole('timer').waitFor(soon)
    await focused(panel, 'Next part')
    expect(await laptop.tab.evaluate('document.activeElement === document.body')).toBe(true)
    expect(await laptop.tab.getByRole('timer').innerText()).toMatch(/^(4:00|3:5\d)$/)
    await laptop.tab.getByText('On time').waitFor()
    expect(await laptop.tab.getByRole('timer').getAttribute('aria-live')).toBe('off')
  })

  test('the clock counts on, and only a change of the part is said aloud', async () => {
    const said = laptop.tab.locator('[aria-live=polite]', { hasText: 'Now:' })
    const before = await laptop.tab.getByRole('timer').innerText()
    const spoken = await said.innerText()
    await laptop.tab
      .getByRole('timer')
      .and(laptop.tab.locator(`:not(:text-is("${before}"))`))
      .waitFor()
    expect(await said.innerText()).toBe(spoken)
    minutesIn(6)
    await tap(panel, 'Next part')
    await laptop.tab.getByText('Part 2 of 7').waitFor(soon)
    expect(await said.innerText()).toBe('Now: 1. What do we want students to learn?, 9 minutes')
    await laptop.tab.getByText('Ends 2 minutes later than planned').waitFor()
  })

  test('a part gives time to another, and says what it can spare', async () => {
    await tap(laptop, 'Give time')
    await looksRight(laptop, 'meeting-give-time')
    await laptop.tab
      .getByLabel('Take from (what it can spare)')
      .selectOption({ label: '3 minutes: 4. What will we do when they already know it?' })
    await laptop.tab.getByLabel('Give to').selectOption('1. What do we want students to learn?')
    await laptop.tab.getByLabel('How many minutes').selectOption('2')
    await tap(laptop, 'Give it')
    await panel.tab.getByText('11 minutes', { exact: true }).waitFor(soon)
    await panel.tab.getByText('Ends 2 minutes later than planned').waitFor()
  })

  test('notes, topics, actions, decisions and wins stand in both browsers', async () => {
    const part = 'A note under 1. What do we want students to learn?'
    await laptop.tab.getByLabel(part).fill('Comparing fractions with unlike denominators')
    await tap(laptop, 'Add the note')
    await panel.tab.getByText('Comparing fractions').waitFor(soon)
    await add(laptop, 'Add a topic', 'What do you want to talk about?', 'The field trip', 'Add the topic')
    await panel.tab.getByText('The field trip').waitFor(soon)
    await tap(panel, 'Park: The field trip')
    await laptop.tab.getByText('parked').waitFor(soon)
    await tap(laptop, 'Add an action')
    await laptop.tab.getByLabel('By whom?').selectOption('Ana Number0')
    await laptop.tab.getByLabel('Until when?').fill('2026-11-10')
    await laptop.tab.getByLabel('What will be done?').fill('Print number lines')
    await tap(laptop, 'Add the action')
    await panel.tab.getByText('Ana Number0, by Nov 10').waitFor(soon)
    await tap(panel, 'Mark as done: Print number lines')
    await laptop.tab.getByText('done', { exact: false }).first().waitFor(soon)
    await add(
      laptop,
      'Record a decision',
      'What did you decide?',
      'One exit ticket a week',
      'Record the decision',
    )
    await panel.tab.getByText('One exit ticket a week').waitFor(soon)
    await tap(laptop, 'Log a win')
    await laptop.tab.getByLabel('Ana Number0').check()
    await laptop.tab.getByLabel('What went well?').fill('Every group compared two fractions')
    await tap(laptop, 'Log the win')
    await panel.tab.getByText('about Ana Number0').waitFor(soon)
    await looksRight(panel, 'meeting-under-way')
  })

  test('who leads has help that nobody else has', async () => {
    await tap(panel, 'For you, who lead today')
    await panel.tab.getByText('One voice dominates', { exact: true }).waitFor()
    expect(await laptop.tab.getByText('For you, who lead today').count()).toBe(0)
    await looksRight(panel, 'meeting-help')
    await tap(panel, 'For you, who lead today')
  })

  test('a note is changed and taken back by its writer alone', async () => {
    await tap(laptop, /^Change the note: Comparing/)
    await laptop.tab.getByLabel(/^Change the note/).fill('Comparing fractions by reasoning')
    await tap(laptop, 'Save')
    await panel.tab.getByText('by reasoning').waitFor(soon)
    expect(await panel.tab.getByRole('button', { name: /^Change the note/ }).count()).toBe(0)
    await tap(laptop, /^Take back: Comparing/)
    await panel.tab.getByText('by reasoning').waitFor({ state: 'detached', ...soon })
  })

  test('what was typed survives a reload, and is refused with a sentence beside the box', async () => {
    await tap(panel, 'Add an action')
    await panel.tab.getByLabel('What will be done?').fill('Half a sentence')
    await panel.tab.evaluate('location.reload()')
    const box = panel.tab.getByLabel('What will be done?')
    await box.waitFor()
    expect(await box.inputValue()).toBe('Half a sentence')
    await box.fill('   ')
    await tap(panel, 'Add the action')
    await panel.tab.getByText('There is no text yet.').waitFor()
    await box.fill('')
    await tap(panel, 'Close')
  })

  test('a name that may be a student’s is flagged under the note, and kept or made initials by its writer', async () => {
    const note = laptop.tab.getByLabel(/^A note under 1/)
    await note.fill('Maya Torres needs a second try')
    await laptop.tab.getByRole('button', { name: 'Use initials' }).click()
    expect(await note.inputValue()).toBe('M.T. needs a second try')
    await note.fill('')
  })

  test('what is sent again after a reload, with the first press still on its way, is there once', async () => {
    const { page, tab: frame } = panel
    const press = '**/api/tab/teams/*/commands*'
    await page.route(press, (route) => route.abort('connectionrefused'))
    await add(panel, 'Add a topic', 'What do you want to talk about?', 'Only once', 'Add the topic')
    await frame.getByText('One thing that you did is not sent yet').waitFor({ timeout: 5_000 })
    await frame.evaluate('location.reload()')
    const box = frame.getByLabel('What do you want to talk about?')
    await box.waitFor()
    expect(await box.inputValue()).toBe('Only once')
    await page.unroute(press)
    await tap(panel, 'Add the topic')
    await frame.locator('li', { hasText: 'Only once' }).waitFor()
    const end = Date.now() + 20_000
    while ((await box.inputValue()) !== '' && Date.now() < end) await frame.waitForTimeout(50)
    await frame.waitForTimeout(1_000)
    await tap(panel, 'Close')
    await frame.getByText('is not sent yet').waitFor({ state: 'detached', timeout: 20_000 })
    expect(await laptop.tab.locator('li', { hasText: 'Only once' }).count()).toBe(1)
  })

  test('a reflection is logged with one’s name, and taken back', async () => {
    await panel.tab.getByText('Your team sees this with your name').waitFor()
    await add(
      panel,
      'Log a reflection',
      'What do you take with you from this meeting?',
      'Start with the data',
      'Send',
    )
    await tap(panel, 'Take back: Start with the data')
    await panel.tab.getByText('Start with the data').waitFor({ state: 'detached', ...soon })
    expect(await laptop.tab.getByText('Start with the data').count()).toBe(0)
  })

  test('everything goes by keyboard alone, also the large clock for the wall', async () => {
    const { page, tab: frame } = laptop
    const next = frame.getByRole('button', { name: 'Next part' })
    await next.focus()
    await page.keyboard.press('Enter')
    await frame.getByText('Part 3 of 7').waitFor(soon)
    expect(await frame.evaluate('document.activeElement.textContent')).toBe('Next part')
    for (let taps = 0; taps < 12; taps += 1) {
      await page.keyboard.press('Tab')
      if ((await frame.evaluate('document.activeElement.textContent')) === 'Show large') break
    }
    await page.keyboard.press('Enter')
    await frame.getByRole('button', { name: 'Show the whole page' }).waitFor()
    expect(await frame.evaluate('document.activeElement.textContent')).toBe('Show the whole page')
    await looksRight(laptop, 'meeting-large')
    await page.keyboard.press('Enter')
    await frame.getByRole('heading', { name: 'Actions' }).waitFor()
    await frame.getByRole('button', { name: 'Add a topic' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('By keyboard')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await panel.tab.getByText('By keyboard').waitFor(soon)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await frame.evaluate('document.activeElement.textContent')).toBe('Add a topic')
  })

  test('the page holds in a longer language, and from right to left', async () => {
    const mirrored = await tab.open(ana, { page: 'meeting', locale: 'pseudo-rtl' })
    await mirrored.tab.getByRole('timer').waitFor()
    await looksRight(mirrored, 'meeting-rtl')
  })

  test('the round that opens after the meeting is answered with its prompts', async () => {
    minutesIn(46)
    await tab.school.travel('2026-11-03T21:20:00Z')
    const glad = panel.tab.getByLabel('What helped us today?')
    await glad.waitFor({ timeout: 5_000 })
    await looksRight(panel, 'meeting-round')
    await tap(panel, 'Send')
    await panel.tab.getByText('There is nothing written yet').waitFor()
    await glad.fill('Everybody had data')
    await tap(panel, 'Send')
    await panel.tab.getByText('Sent. Thank you.').waitFor()
  })
})
