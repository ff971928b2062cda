import { describeWithChromium } from '../../prerequisites'
import { ana, ben, erin } from '../../server/activities'
import { aTab, type OpenTab, type Tab } from './a-tab'
import { looksRight } from './looks-right'

jest.setTimeout(240_000)

describeWithChromium('the overview of a leader', (program) => {
  let tab: Tab
  let member: OpenTab
  let leader: OpenTab
  beforeAll(async () => {
    tab = await aTab(program)
    member = await tab.open(ben, { page: 'reflections' })
    leader = await tab.open(erin)
  })
  afterAll(() => tab.close())

  test('a member makes a code, and the principal gets in with it', async () => {
    await member.tab.getByRole('tab', { name: 'Leaders' }).click()
    await member.tab.getByText('Nobody looks at your team', { exact: false }).waitFor()
    await member.tab.getByRole('button', { name: 'Let a leader in' }).press('Enter')
    const code = await member.tab.getByRole('textbox', { name: 'Code for one leader' }).inputValue()
    expect(code).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/)

    await leader.tab.getByRole('link', { name: /principal or coach/ }).press('Enter')
    await leader.tab.getByText('No team has let you look yet', { exact: false }).waitFor()
    const field = leader.tab.getByRole('textbox', { name: 'Code of ten characters' })
    await field.fill('ACDEF-GHJKM')
    await field.press('Enter')
    await leader.tab.getByText('That code is mistyped', { exact: false }).waitFor()
    await looksRight(leader, 'overview-code')
    await field.fill(code.toLowerCase())
    await field.press('Enter')
    await leader.tab.getByRole('heading', { name: 'Grade 5' }).waitFor()
    await member.tab.getByRole('button', { name: `Let them look no more: ${erin.name}` }).waitFor()
  })

  test('members see each look, and the leader sees what the team shares', async () => {
    await member.tab.getByText(`${erin.name} looked at the overview`).waitFor({ timeout: 2_000 })
    await leader.tab.getByText('0 held', { exact: false }).waitFor()
    await leader.tab.getByText('The team has not agreed on products yet.').waitFor()
    expect(await leader.tab.getByText(/Number[0-3]/).count()).toBe(0)
    await looksRight(leader, 'overview')
  })

  test('two lines go to the team by keyboard, and its answer comes back', async () => {
    await leader.tab.getByRole('textbox', { name: /^Praise/ }).focus()
    await leader.page.keyboard.type('Everybody spoke')
    await leader.page.keyboard.press('Tab')
    await leader.page.keyboard.type('What will you try next?')
    await leader.page.keyboard.press('Enter')
    await leader.tab.getByText('Sent.', { exact: false }).waitFor()
    await member.tab.getByText('Everybody spoke').waitFor({ timeout: 2_000 })
    await looksRight(member, 'leaders')
    await member.tab.getByRole('textbox', { name: /answer, one line/ }).fill('Exit tickets in pairs')
    await member.tab.getByRole('button', { name: 'Answer', exact: true }).press('Enter')
    await member.tab.getByText(`${ben.name} answered:`).waitFor()
    const again = await tab.open(erin)
    await again.tab.getByText('Exit tickets in pairs').waitFor()
    await again.tab.getByText('Read by the team', { exact: false }).waitFor()
  })

  test('a team that waited over a week is said to wait, in words', async () => {
    await tab.school.travel('2026-11-12T14:00:00Z')
    const later = await tab.open(erin)
    await later.tab.getByText(/^Waits for feedback for over a week/).waitFor()
    await looksRight(later, 'overview-waits')
  })

  test('feedback written while the server is away is kept, and sent once when it answers', async () => {
    const opened = await tab.open(erin)
    const praise = opened.tab.getByRole('textbox', { name: /^Praise/ })
    await praise.fill('Clear roles')
    await opened.tab.getByRole('textbox', { name: /^Question/ }).fill('Who takes notes?')
    // The server takes it, and its answer is lost.
    let taken = 0
    await opened.page.route('**/feedback*', async (route) => {
      taken += 1
      await route.fetch()
      await route.abort()
    })
    await opened.tab.getByRole('button', { name: 'Send to the team' }).press('Enter')
    await opened.tab.getByText('The server is away.', { exact: false }).waitFor()
    expect(await praise.inputValue()).toBe('Clear roles')
    await opened.page.unroute('**/feedback*')
    await opened.tab.getByText('Sent.', { exact: false }).waitFor()
    expect(taken).toBeGreaterThan(0)
    await opened.tab.getByText('Question: Who takes notes?').waitFor()
    expect(await opened.tab.getByText('Question: Who takes notes?').count()).toBe(1)
  })

  test('who was dismissed reads the same as a stranger', async () => {
    const opened = await tab.open(ana, { page: 'reflections' })
    await opened.tab.getByRole('tab', { name: 'Leaders' }).click()
    await opened.tab.getByRole('button', { name: `Let them look no more: ${erin.name}` }).press('Enter')
    await opened.tab.getByText('Nobody looks at your team', { exact: false }).waitFor()
    const gone = await tab.open(erin)
    await gone.tab.getByRole('heading', { name: 'No team yet' }).waitFor()
  })
})
