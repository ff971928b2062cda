import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeWithChromium } from '../prerequisites'
import { activitiesTo } from './activities'
import { endChildren, freePort } from './child'
import { type Client, openClient } from './client'
import { type GoBetween, startGoBetween } from './go-between'
import { ana, chat, people, personNamed } from './people'
import { type Playground, startPlayground } from './playground-process'
import { buildRoundtable, type Roundtable, removeBuild, startRoundtable } from './roundtable-process'
import { otherSchoolDays, schoolDay } from './school-day'
import { buttonOf, cardIn, titleOf, wordsOf } from './shown-card'

const words = {
  goal: 'By May, 80 % of our students explain their reasoning in writing.',
  norms: 'We start and end on time.\nEvery voice is heard.',
  said: 'The exit ticket showed two groups, and the second one needs manipulatives.',
  plus: 'The timer kept us honest.',
  delta: 'Bring the student work next time.',
  colleague: 'Hearing every table first.',
  action: 'Copy the rubric for everybody',
  win: 'All six labs ran on time',
}

function personIn(pattern: RegExp, text: string) {
  return personNamed(pattern.exec(text)?.[1] ?? `nobody in "${text}"`)
}

describeWithChromium('the main job in a real client', (program) => {
  const home = mkdtempSync(join(tmpdir(), 'roundtable-e2e-'))
  const dataDir = join(home, 'data')
  const day = schoolDay(Date.now())
  const meets = otherSchoolDays(day).map(({ name }) => name)
  let bundle = ''
  let roundtable: Roundtable
  let playground: Playground
  let between: GoBetween
  let client: Client
  let colleague = ana

  beforeAll(async () => {
    bundle = buildRoundtable()
    roundtable = await startRoundtable({ bundle, port: await freePort(), dataDir })
    between = await startGoBetween(
      () => roundtable.url,
      () => playground.url,
    )
    playground = await startPlayground(join(home, 'client'), await freePort(), between.endpoint)
    client = await openClient(program, playground.url)
  }, 120_000)

  afterAll(async () => {
    console.log(`${client.pictures()} pictures; the server was ready after ${roundtable.msToReady} ms`)
    await client.close()
    await between.close()
    await endChildren()
    removeBuild(bundle)
    rmSync(home, { recursive: true, force: true })
  }, 30_000)

  const activities = () => activitiesTo(between.serviceUrl)

  /** Presses a button as somebody else; the answer is a card for that person alone. */
  async function pressAs(name: string, card: unknown, button: string, fields = {}): Promise<unknown> {
    const answer = await between.deliver(
      activities().press(personNamed(name), buttonOf(card, button), fields),
    )
    return cardIn(answer)
  }

  /** The last card that the bot posted into the team's chat under that heading. */
  function posted(heading: string): unknown {
    const cards = between.posted
      .filter(({ conversation }) => conversation === chat.id)
      .map(({ activity }) => cardIn(activity))
    return cards.findLast((card) => titleOf(card) === heading)
  }

  /** Puts a card that somebody else got into Ana's client, to look at it. */
  async function show(card: unknown, heading: string, name: string): Promise<void> {
    const url = `${playground.url}/_connector/v3/conversations/${encodeURIComponent(chat.id)}/activities`
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }]
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', attachments }),
    })
    await client.keep(name, await client.card(heading))
  }

  async function turnTo(button: string, heading: string, name: string) {
    await client.press(button)
    const card = await client.card(heading)
    await client.keep(name, card)
    return card
  }

  test('the chat opens with a welcome, and one card sets the team up', async () => {
    await client.open(chat.name)
    await client.keep('01-welcome', await client.card('Welcome to Roundtable'))
    await turnTo('Help', 'What I can do', '02-help')
    await client.press('Set up the team')
    const form = await client.card('Set up the team')
    await form.getByRole('textbox', { name: 'Name of the team' }).fill('Grade 5 team')
    for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      await form.getByRole('checkbox', { name: `Meets on ${name}` }).setChecked(meets.includes(name))
    await client.choose('Time zone', day.zone.replaceAll('_', ' '))
    await form.getByRole('textbox', { name: 'Our goal this year' }).fill(words.goal)
    await form.getByRole('textbox', { name: 'Our norms' }).fill(words.norms)
    await client.keep('03-set-up', form)
    await client.press('Save')
    const next = await client.card('Next meeting')
    await client.keep('04-next-meeting', next)
    for (const text of ['Grade 5 team', ana.name, words.goal, 'We start and end on time.'])
      await next.getByText(text).first().waitFor()
    const [weekday = ''] = (await next.innerText()).match(/(?<=\n)[A-Z][a-z]{2}(?=, )/) ?? []
    expect(meets.map((name) => name.slice(0, 3))).toContain(weekday)
  }, 60_000)

  test('"I can\'t" shows both dates before anything is written, and says what waits for an answer', async () => {
    const form = await turnTo("I can't", "I can't", '05-i-cannot')
    await form.getByText('No reason is asked for or kept.').waitFor()
    const preview = await turnTo('Show what changes', 'This is what would change', '06-what-would-change')
    const sentence = await preview.innerText()
    const dates = sentence.match(/[A-Z][a-z]{2}, [A-Z][a-z]{2} \d+ \(Facilitator\)/g) ?? []
    expect(new Set(dates).size).toBe(2)
    colleague = personIn(/^(.+?) takes /m, sentence)
    const next = await turnTo('Yes, do this', 'Next meeting', '07-waits-for-an-answer')
    expect(await next.innerText()).toMatch(new RegExp(`Facilitator:?\\s+${colleague.name}.*not settled yet`))
  }, 60_000)

  test('the colleague finds the question at the next meeting, and takes the date', async () => {
    const seen = await pressAs(colleague.name, posted('Welcome to Roundtable'), 'Help')
    const asked = await pressAs(colleague.name, seen, 'Next meeting')
    const question = wordsOf(asked).find((text) => text.startsWith(`${ana.name} can't on`))
    expect(question).toMatch(/You would take it, and Ana Torres takes your/)
    await show(asked, 'Next meeting', '08-asked-at-the-next-meeting')
    const offer = await pressAs(colleague.name, asked, 'Answer')
    await show(offer, 'Can you take this date?', '09-can-you-take-it')
    const settled = await pressAs(colleague.name, offer, "I'll take it")
    await show(settled, titleOf(settled), '10-taken')
    await client.press('Next meeting')
    await client.gone(titleOf(settled))
    const next = await client.card('Next meeting')
    expect(await next.innerText()).not.toContain('not settled yet')
    expect(await next.innerText()).toMatch(new RegExp(`Facilitator:?\\s+${colleague.name}`))
  }, 60_000)

  test('"Why me?" is one sentence with the reason and the runner-up; everyone\'s turns stand beside it', async () => {
    const why = await turnTo('Why me?', 'Why me?', '11-why-me')
    expect(await why.innerText()).toMatch(
      new RegExp(`${colleague.name} exchanged dates with ${ana.name}|${ana.name}.*exchanged dates`),
    )
    expect(await why.innerText()).toMatch(
      /\w+ \w+ and \w+ \w+ owe the same and have waited as long; \w+ \w+ comes first/,
    )
    const turns = await turnTo("Everyone's turns", "Everyone's turns", '12-turns')
    for (const { name } of people) expect(await turns.innerText()).toContain(name)
  }, 60_000)

  test('a meeting for today is added on the school calendar, and the team is told', async () => {
    await client.command('calendar')
    await client.keep('13-school-calendar', await client.card('School calendar'))
    const form = await turnTo('Add a meeting', 'Add a meeting', '14-add-a-meeting')
    await client.choose('Starts at', day.soon.label)
    await client.keep('15-add-a-meeting-today', form)
    await client.press('Save')
    const added = await client.card('A meeting was added')
    await client.keep('16-meeting-added', added)
    expect(await added.innerText()).toContain(day.soon.label)
    expect(await added.innerText()).toMatch(/Facilitator:?\s+\w+ \w+/)
  }, 60_000)

  test('a message becomes a reflection by the message action, once', async () => {
    await client.say(words.said)
    const dialog = await client.logAsReflection(words.said)
    await client.keep('17-log-as-reflection', await client.card('Log as reflection'))
    await dialog.getByRole('button', { name: 'Log as reflection' }).click()
    await client.page.getByText('Logged. It will be filed').waitFor()
    await client.keepPage('18-logged')
    await client.closeDialog()
    const again = await client.logAsReflection(words.said)
    await again.getByRole('button', { name: 'Log as reflection' }).click()
    await client.page.getByText(/is logged.* already/).waitFor()
    await client.keepPage('19-logged-already')
    await client.closeDialog()
  }, 60_000)

  test('the end of the meeting asks for a minute; closing it files one document with the right names and words', async () => {
    await between.deliver(activities().meetingEnd(ana))
    const closing = await client.card('One minute to look back')
    await client.keep('20-closing', closing)
    const answered = await pressAs('Cleo Martin', posted('One minute to look back'), 'Send', {
      'answer:plus': words.colleague,
    })
    await show(answered, 'Thank you', '21-thank-you')
    await closing.getByRole('textbox', { name: 'What helped us today?' }).fill(words.plus)
    await closing.getByRole('textbox', { name: 'What should we change next time?' }).fill(words.delta)
    await closing.getByRole('textbox', { name: 'One action' }).fill(words.action)
    await closing.getByRole('textbox', { name: 'One win' }).fill(words.win)
    await client.choose('Who really led?', 'Erin Walsh')
    await client.choose('Who does it', 'Ben Okafor')
    await client.keep('22-closing-filled-in', closing)
    await closing.getByRole('button', { name: 'Close and file' }).click()
    const filed = await client.card('Filed')
    await filed.getByRole('link', { name: 'Open the document' }).waitFor()
    await client.keep('23-filed', filed)

    const files = readdirSync(join(dataDir, 'filed'), { recursive: true, encoding: 'utf8' })
    const documents = files.filter((path) => path.endsWith('.md'))
    expect(documents).toHaveLength(1)
    const markdown = readFileSync(join(dataDir, 'filed', documents[0] ?? ''), 'utf8')
    const html = readFileSync(join(dataDir, 'filed', (documents[0] ?? '').replace(/md$/, 'html')), 'utf8')
    for (const text of [words.said, words.plus, words.delta, words.colleague, words.action, words.win]) {
      expect(markdown).toContain(text.slice(0, -1))
      expect(html).toContain(text.slice(0, -1))
    }
    expect(markdown).toContain('**Facilitator**: Erin Walsh')
    for (const name of [ana.name, 'Cleo Martin', 'Ben Okafor']) expect(markdown).toContain(name)
    const document = await client.followLink('Open the document')
    await document.getByText(words.plus).first().waitFor()
    await document.screenshot({ path: client.pathOf('24-filed-document'), fullPage: true })
    expect(await document.innerText('body')).toContain(words.said)
  }, 60_000)
})
