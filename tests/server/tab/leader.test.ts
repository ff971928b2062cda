import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { aSchool, idOf, memberOf, type School } from '../a-school'
import { ana, ben, cleo, dev, erin, farid, gita, groupChat, type Person } from '../activities'
import { setUp } from '../set-up'
import { tabDoors } from './a-tab-door'

const chat = groupChat('grade-5')
const other = groupChat('grade-6')
const otherTenant = '99999999-4b5a-4978-8c6d-5e4f3a2b1c0d'
const notFound = { status: 404, body: { error: 'not-found' } }
const team = idOf(chat)
const coded = z.object({ status: z.literal(200), body: z.object({ code: z.string(), hours: z.number() }) })
const done = { status: 200, body: { kind: 'done' } }

let school: School
let doors: ReturnType<typeof tabDoors>

/** Ana (lead), Ben and Cleo are a team; Dev has another; Erin is the principal; Farid and Gita are strangers. */
beforeEach(async () => {
  school = await aSchool()
  doors = tabDoors(school)
  await setUp(school, chat, [ana, ben, cleo])
  await setUp(school, other, [dev], { name: 'Grade 6' })
})
afterEach(() => school.close())

const codeOf = async (who: Person) =>
  coded.parse(await doors.knock(who, `/teams/${team}/leader-code`, {})).body.code
const redeem = (who: Person, code: string, of?: string) => doors.knock(who, '/overview/codes', { code }, of)
const overview = (who: Person, of?: string) => doors.knock(who, '/overview', undefined, of)
const feedback = (who: Person, more: object = {}, of?: string) =>
  doors.knock(
    who,
    `/overview/teams/${team}/feedback`,
    { press: randomUUID(), praise: 'Clear goals', question: 'What next?', ...more },
    of,
  )
const looks = async () => (await school.log(chat)).filter(({ type }) => type === 'leader-looked')
const admitted = async () => expect(await redeem(erin, await codeOf(ben))).toEqual(done)

describe('a leader', () => {
  test('is let in by the code that a member made, once', async () => {
    const code = await codeOf(ben)
    expect(await school.rows()).not.toContain(code)
    expect(await redeem(erin, ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)}`)).toEqual(done)
    expect(await redeem(farid, code)).toMatchObject({ body: { kind: 'refused' } })
    expect(await overview(farid)).toEqual(notFound)
    const [fact] = (await school.log(chat)).filter(({ type }) => type === 'leader-admitted')
    expect(fact).toMatchObject({ by: memberOf(chat, ben), leader: memberOf(chat, erin) })
  })

  test('sees the teams that let them in, and nothing of who did what', async () => {
    await admitted()
    expect(await overview(erin)).toMatchObject({
      status: 200,
      body: { teams: [{ id: team, name: 'Grade 5', products: [], wins: [], meetings: { held: 0 } }] },
    })
    expect(JSON.stringify(await overview(erin))).not.toMatch(/Number[0126]/)
  })

  test('leaves a look in the log of the team, one in ten minutes', async () => {
    await admitted()
    expect(await looks()).toEqual([])
    await overview(erin)
    await overview(erin)
    expect(await looks()).toHaveLength(1)
    school.clock.now += 10 * 60_000
    await overview(erin)
    expect(await looks()).toHaveLength(2)
    expect(await doors.view(cleo, team, 'looks')).toMatchObject({
      status: 200,
      body: {
        view: {
          leaders: [{ id: memberOf(chat, erin), by: ben.name }],
          looks: [{ page: 'overview', at: { date: '2026-11-02', time: '09:10' } }, { page: 'overview' }],
        },
      },
    })
  })

  test('gives two lines of feedback, once however often they are sent', async () => {
    await admitted()
    const press = randomUUID()
    expect([await feedback(erin, { press }), await feedback(erin, { press })]).toEqual([done, done])
    expect(await doors.view(ana, team, 'looks')).toMatchObject({
      body: { view: { feedback: [{ praise: 'Clear goals', question: 'What next?', read: false }] } },
    })
    expect(await feedback(erin, { question: ' ' })).toMatchObject({ body: { kind: 'refused' } })
    expect(await feedback(erin, { press: 'short' })).toMatchObject({ status: 400 })
  })

  test('is a stranger everywhere else: no view, command, live or code of the team', async () => {
    await admitted()
    for (const view of ['settings', 'reflections', 'wins', 'decisions', 'looks'])
      expect(await doors.view(erin, team, view)).toEqual(notFound)
    expect(
      await doors.press(erin, team, [{ type: 'add-closure', from: '2026-11-09', until: '2026-11-09' }]),
    ).toEqual(notFound)
    expect(await doors.knock(erin, `/teams/${team}/live`)).toEqual(notFound)
    expect(await doors.knock(erin, `/teams/${team}/leader-code`, {})).toEqual(notFound)
    expect(await doors.knock(erin, '/me')).toMatchObject({ body: { teams: [], oversees: true } })
  })

  test('who was dismissed is a stranger at once', async () => {
    await admitted()
    const leader = memberOf(chat, erin)
    expect(await doors.press(cleo, team, [{ type: 'dismiss-leader', leader }])).toEqual(done)
    expect([await overview(erin), await feedback(erin)]).toEqual([notFound, notFound])
  })
})

describe('the doors of a leader give the same 404 to', () => {
  test.each([
    ['a member', () => ben],
    ['a lead', () => ana],
    ['somebody of another team', () => dev],
    ['a stranger', () => gita],
  ])('%s', async (_, who) => {
    await admitted()
    expect([await overview(who()), await feedback(who())]).toEqual([notFound, notFound])
  })

  test('a leader of the same name in another tenant', async () => {
    await admitted()
    expect([await overview(erin, otherTenant), await feedback(erin, {}, otherTenant)]).toEqual([
      notFound,
      notFound,
    ])
  })

  test('who left the team yesterday', async () => {
    await admitted()
    const leave = { type: 'remove-member', member: memberOf(chat, cleo), until: '2026-11-02' }
    expect(await doors.press(ana, team, [leave])).toEqual(done)
    await school.travel('2026-11-03T14:00:00Z')
    expect([await overview(cleo), await feedback(cleo)]).toEqual([notFound, notFound])
    expect(await doors.knock(cleo, `/teams/${team}/leader-code`, {})).toEqual(notFound)
  })

  test('whoever asks for a team that there is not', async () => {
    await admitted()
    for (const named of ['t-none', '__proto__', idOf(other)])
      expect(
        await doors.knock(erin, `/overview/teams/${named}/feedback`, {
          press: randomUUID(),
          praise: 'x',
          question: 'y',
        }),
      ).toEqual(notFound)
  })
})

describe('a code for a leader', () => {
  test('counts in the school of its team only, and for three days', async () => {
    const code = await codeOf(ben)
    expect(await redeem(erin, code, otherTenant)).toMatchObject({ body: { kind: 'refused' } })
    school.clock.now += 72 * 3_600_000
    expect(await redeem(erin, code)).toMatchObject({ body: { kind: 'refused' } })
  })

  test('ends with the next one of the same member, and when the member leaves', async () => {
    const [first, second] = [await codeOf(cleo), await codeOf(cleo)]
    expect(await redeem(erin, first)).toMatchObject({ body: { kind: 'refused' } })
    const leave = { type: 'remove-member', member: memberOf(chat, cleo), until: '2026-11-02' }
    await doors.press(ana, team, [leave])
    await school.travel('2026-11-03T14:00:00Z')
    expect(await redeem(erin, second)).toMatchObject({ body: { kind: 'refused' } })
    expect(await overview(erin)).toEqual(notFound)
  })

  test('is of no use to a member of the team, who is told so', async () => {
    expect(await redeem(ana, await codeOf(ben))).toMatchObject({
      body: { kind: 'refused', sentence: expect.stringContaining('in the team already') },
    })
  })

  test('is not guessed: after five tries one waits', async () => {
    const code = await codeOf(ben)
    for (let n = 0; n < 5; n += 1)
      expect(await redeem(farid, 'ACDEFGHJKM')).toMatchObject({ body: { kind: 'refused' } })
    expect(await redeem(farid, code)).toMatchObject({
      body: { kind: 'refused', sentence: expect.stringContaining('15 minutes') },
    })
    expect(await redeem(erin, code)).toEqual(done)
  })

  test('is the only way in: no member admits somebody by a command of the tab', async () => {
    const command = { type: 'admit-leader', leader: memberOf(chat, erin) }
    expect(await doors.press(ana, team, [command])).toMatchObject({ status: 400 })
  })
})
