import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../teams-app/src/cards/text/en'
import { describeWithPostgres } from '../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from '../store/places'
import { aSchool, type School } from './a-school'
import { ana, ben, cleo, dev, erin, execute, groupChat, type Person, people } from './activities'
import { type CardView, replyView } from './card-view'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')
const team = people(0, 6)
const wordsOf = (who: Person) => `zebra-${who.aadObjectId.slice(-3)} said so`

function anonymousRounds(open: () => Promise<Place>) {
  let school: School
  /** What stands in the chat after the meeting, the same card for everybody. */
  let closing: CardView

  beforeEach(async () => {
    school = await aSchool({ place: await open() })
    await setUp(school, grade5, team, { roles: 'facilitator', reflections: 'anonymous' })
    await school.travel('2026-11-03T21:30:00Z')
    closing = school.latest(grade5)
  })
  afterEach(() => school.close())

  const answer = (who: Person, more: Readonly<Record<string, string>> = {}) =>
    school.press(who, grade5, closing, en.buttons.reflect, { 'answer:plus': wordsOf(who), led: '', ...more })
  const filed = () =>
    readdirSync(school.filingDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(school.filingDir, name), 'utf8'))
      .join('\n')
  const rowsOf = (table: string) =>
    school.query(`select * from ${table}`).then((rows) => JSON.stringify(rows))
  /** The secrets under which answers stand now. */
  const secrets = async () =>
    (await school.query(`select id from words where id like 'answer:%'`)).map(
      ({ id }) => String(id).split(':').at(-1) ?? '',
    )

  test('says who will see it before anything is typed', () => {
    expect(closing.text).toMatch(/four|4/)
  })

  test('below four show nothing to anybody, and their words are erased', async () => {
    for (const who of [ana, ben, cleo]) await answer(who)
    expect(await school.rows()).toContain('zebra')
    await school.travel('2026-11-05T15:00:00Z')
    expect(await school.rows()).not.toContain('zebra')
    expect(filed()).not.toContain('zebra')
    expect(JSON.stringify(school.connector.received)).not.toContain('zebra')
  })

  test('from four on are filed without names, in no order of arrival', async () => {
    for (const who of [ana, ben, cleo, dev, erin]) await answer(who)
    await school.travel('2026-11-05T15:00:00Z')
    const text = filed()
    for (const who of [ana, ben, cleo, dev, erin]) expect(text).toContain(wordsOf(who))
    expect(text).not.toContain(erin.name)
    expect(text).not.toContain(dev.name)
  })

  test('after closing, no row of any table leads from an answer to its writer or its old id', async () => {
    for (const who of [ana, ben, cleo, dev]) await answer(who)
    const before = await secrets()
    expect(before).toHaveLength(4)
    for (const table of ['events', 'seen', 'outbox', 'cards', 'conversations'])
      for (const secret of [...before, 'zebra']) expect(await rowsOf(table)).not.toContain(secret)
    await school.travel('2026-11-05T15:00:00Z')
    const after = await secrets()
    expect(after).toHaveLength(4)
    const rows = await school.rows()
    for (const secret of before) expect(rows).not.toContain(secret)
    for (const table of ['events', 'seen', 'outbox', 'cards', 'conversations', 'people', 'filings'])
      for (const secret of [...after, 'zebra']) expect(await rowsOf(table)).not.toContain(secret)
    const words = await school.query(`select author from words where text like 'zebra%'`)
    expect(words).toEqual(Array(4).fill({ author: null }))
    expect(JSON.stringify(school.lines)).not.toContain('zebra')
  })

  test('delivered again, also under another id, count once', async () => {
    const press = closing.press(en.buttons.reflect, { 'answer:plus': wordsOf(ana), led: '' })
    const same = execute(ana, grade5, press, school.occasion())
    const again = [same, same, execute(ana, grade5, press, school.occasion()), same]
    const answers = await Promise.all(again.map((activity) => school.deliver(activity)))
    await school.settle()
    for (const { body } of answers) expect(replyView(body).heading).toBe(en.answered.title)
    expect(await secrets()).toHaveLength(1)
  })

  test('are taken back with the card of their writer, and written anew', async () => {
    const mine = await answer(ana)
    await answer(ben)
    expect((await school.press(ana, grade5, mine, en.buttons.withdraw)).heading).toBe(en.withdrawn.title)
    expect(await school.rows()).not.toContain(wordsOf(ana))
    expect(await school.rows()).toContain(wordsOf(ben))
    // The card in the chat is still the same drawing: what was taken back does not come again by itself.
    const asked = await answer(ana)
    expect(asked.text).toContain(en.closing.sendAgain)
    expect(asked.fields['answer:plus']).toBe(wordsOf(ana))
    const sent = await school.press(ana, grade5, asked, en.buttons.reflect)
    expect(sent.heading).toBe(en.answered.title)
    expect(await school.rows()).toContain(wordsOf(ana))
    expect(await secrets()).toHaveLength(2)
  })

  test('are not taken back with ids that nobody has, and not twice', async () => {
    const mine = await answer(ana)
    const others = await answer(ben)
    const button = mine.press(en.buttons.withdraw)
    const [secret = ''] = /[0-9a-f]{32}/.exec(JSON.stringify(button).replace(/"nonce":"\w+"/, '')) ?? []
    const invented = JSON.parse(JSON.stringify(button).replaceAll(secret, 'f'.repeat(32)))
    const before = await school.facts()
    const press = execute(ana, grade5, invented, school.occasion())
    expect(replyView((await school.deliver(press)).body).heading).toBe(en.refusal.title)
    expect(await school.facts()).toBe(before)
    expect(await secrets()).toHaveLength(2)
    expect((await school.press(ana, grade5, others, en.buttons.withdraw)).heading).not.toBe(en.refusal.title)
  })

  test('written twice by one person are refused the second time', async () => {
    await answer(ana)
    const second = await answer(ana, { 'answer:plus': 'zebra twice', led: '', win: 'A win' })
    expect(second.heading).not.toBe(en.answered.title)
    expect(second.fields['answer:plus']).toBe('zebra twice')
    expect(await school.rows()).not.toContain('zebra twice')
  })
}

describe('anonymous answers on SQLite', () => anonymousRounds(sqlitePlace))
describeWithPostgres('anonymous answers on PostgreSQL', () => anonymousRounds(postgresPlace))

test('with names a second sending replaces the first, also from the same card', async () => {
  const school = await aSchool()
  try {
    await setUp(school, grade5, team, { roles: 'facilitator' })
    await school.travel('2026-11-03T21:30:00Z')
    const closing = school.latest(grade5)
    for (const text of ['zebra one', 'zebra two', 'zebra two'])
      expect(
        (await school.press(ana, grade5, closing, en.buttons.reflect, { 'answer:plus': text })).heading,
      ).toBe(en.answered.title)
    expect(await school.rows()).toContain('zebra two')
    expect(await school.rows()).not.toContain('zebra one')
  } finally {
    await school.close()
  }
})
