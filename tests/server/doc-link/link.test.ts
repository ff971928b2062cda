import { refusalText, speak } from '@roundtable/core'
import { en } from '../../../teams-app/src/cards/text/en'
import { memberOf } from '../a-school'
import { groupChat, personalChat } from '../activities'
import { setUp } from '../set-up'
import {
  aDocSchool,
  aLinkedTeam,
  codeOn,
  type DocSchool,
  doc,
  googler,
  otherDoc,
  teacher,
} from './a-linked-doc'

const ana = teacher(0)
const ben = teacher(1)
const cleo = teacher(2)
const dev = teacher(3)
const erin = teacher(4)
const chat = groupChat('grade5')
const wrong = {
  v: 1,
  kind: 'refused',
  sentence: refusalText(
    { code: 'link-code-wrong' },
    speak('en', new Map(), () => undefined),
  ),
}
const minute = 60_000

let at: DocSchool
beforeEach(async () => {
  at = await aDocSchool()
})
afterEach(() => at.school.close())

describe('a code that Teams shows', () => {
  test('links the Doc to the team, which takes it as its running Doc', async () => {
    const { team } = await aLinkedTeam(at, [ana, ben])
    expect(team.team.docs.running).toBe(doc)
    expect(team.member).toBe(memberOf(chat, ana))
    expect(await at.open(googler(ana))).toEqual(team)
  })

  test('leaves the running Doc that the team has', async () => {
    await aLinkedTeam(at, [ana, ben])
    const second = await at.link(googler(ana), await at.code(ana, chat), { doc: otherDoc })
    expect(second).toMatchObject({ kind: 'team', team: { docs: { running: doc } } })
    expect(await at.open(googler(ana), { doc: otherDoc })).toMatchObject({ kind: 'team' })
  })

  test('is typed in small letters with spaces, in a Doc of a personal chat as well', async () => {
    await setUp(at.school, chat, [ana, ben])
    const code = await at.code(ana, personalChat(ana))
    expect(await at.link(googler(ana), ` ${code.toLowerCase().split('').join(' ')} `)).toMatchObject({
      kind: 'team',
    })
  })

  test('comes to the one who presses, not to the chat, and stands nowhere but as a hash', async () => {
    await setUp(at.school, chat, [ana, ben])
    const card = await at.school.ask(ana, chat, 'link')
    expect(card.text).not.toMatch(/^[A-Z0-9]{3} [A-Z0-9]{3}$/m)
    const code = codeOn(await at.school.press(ana, chat, card, en.link.show)).replace(' ', '')
    expect(await at.school.rows()).not.toContain(code)
    expect(JSON.stringify(at.school.lines)).not.toContain(code)
  })

  test('is good once, for 15 minutes, and until the next one is shown', async () => {
    await setUp(at.school, chat, [ana, ben])
    const first = await at.code(ana, chat)
    const second = await at.code(ana, chat)
    expect(await at.link(googler(ben), first)).toEqual(wrong)
    at.school.clock.now += 15 * minute
    expect(await at.link(googler(ben), second)).toEqual(wrong)
    const third = await at.code(ana, chat)
    expect(await at.link(googler(ben), third)).toMatchObject({ kind: 'team' })
    expect(await at.link(googler(cleo), third, { doc: otherDoc })).toEqual(wrong)
  })

  test('sent again after a lost answer is answered with the team', async () => {
    await setUp(at.school, chat, [ana, ben])
    const code = await at.code(ana, chat)
    const [once, again] = await Promise.all([at.link(googler(ana), code), at.link(googler(ana), code)])
    expect([once.kind, again.kind]).toEqual(['team', 'team'])
    expect(await at.link(googler(ana), code)).toMatchObject({ kind: 'team' })
  })

  test('is guessed five times in 15 minutes at most', async () => {
    await setUp(at.school, chat, [ana, ben])
    for (const code of ['AAA AAA', 'no code', '', '<script>', 'ACD ACD'])
      expect(await at.link(googler(erin), code)).toEqual(wrong)
    const good = await at.code(ana, chat)
    const refused = await at.ask('link', googler(erin), { code: good })
    expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, expect.any(Number)])
    expect(refused.body).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/Wait 15 minutes/),
    })
    expect((await at.ask('link', googler(erin), { code: good }, 'es')).body).toMatchObject({
      sentence: expect.stringMatching(/Espera/),
    })
    expect(await at.link(googler(ana), good)).toMatchObject({ kind: 'team' })
    at.school.clock.now += 16 * minute
    expect((await at.ask('link', googler(erin), { code: 'AAAAAA' })).status).toBe(200)
  })

  test('joins an account of another address as the one to whom it was shown, once', async () => {
    await aLinkedTeam(at, [ana, ben])
    const other = { sub: 'g-other', email: 'b.okafor@lakeside.example' }
    expect(await at.open(other)).toEqual({ v: 1, kind: 'none' })
    expect(await at.link(other, await at.code(ben, chat))).toMatchObject({ member: memberOf(chat, ben) })
    expect(await at.team(other)).toMatchObject({ member: memberOf(chat, ben) })
    const third = { sub: 'g-third', email: 'third@lakeside.example' }
    const code = await at.code(ben, chat)
    expect(await at.link(third, code)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('another Google account'),
    })
    expect(await at.open(third)).toEqual({ v: 1, kind: 'none' })
  })

  test('joins a colleague on the roster as themselves, whoever had it shown', async () => {
    await setUp(at.school, chat, [ana, ben])
    expect(await at.link(googler(ben), await at.code(ana, chat))).toMatchObject({
      member: memberOf(chat, ben),
    })
  })

  test('does not take a Doc from another team', async () => {
    await aLinkedTeam(at, [ana, ben])
    await setUp(at.school, groupChat('grade6'), [cleo, dev])
    const refused = await at.link(googler(cleo), await at.code(cleo, groupChat('grade6')))
    expect(refused).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('another team') })
    expect(await at.open(googler(cleo))).toEqual({ v: 1, kind: 'none' })
    expect(await at.open(googler(ana))).toMatchObject({ kind: 'team' })
  })
})

describe('a Google account', () => {
  test('is known by the address the first time, and by itself from then on', async () => {
    await aLinkedTeam(at, [ana, ben])
    const changed = { ...googler(ben), email: 'ben.married@lakeside.example' }
    expect(await at.open({ ...googler(ben), email: googler(ben).email.toUpperCase() })).toMatchObject({
      member: memberOf(chat, ben),
    })
    expect(await at.open(changed)).toMatchObject({ member: memberOf(chat, ben) })
    expect(await at.open({ ...googler(ben), sub: 'g-second' })).toEqual({ v: 1, kind: 'none' })
    expect(await at.open({ ...changed, email: googler(ana).email })).toMatchObject({
      member: memberOf(chat, ben),
    })
  })

  test('is a stranger when two people have its address', async () => {
    await aLinkedTeam(at, [ana, ben, { ...cleo, email: googler(ben).email }])
    expect(await at.open(googler(ben))).toEqual({ v: 1, kind: 'none' })
  })
})

test('unlinking takes the team off the Doc, and linking brings it back', async () => {
  await aLinkedTeam(at, [ana, ben])
  expect((await at.ask('unlink', googler(erin))).status).toBe(404)
  const gone = await at.ask('unlink', googler(ben))
  expect([gone.status, gone.body]).toEqual([200, { v: 1, kind: 'none' }])
  expect((await at.ask('open', googler(ana))).status).toBe(404)
  expect(await at.link(googler(ana), await at.code(ana, chat))).toMatchObject({ kind: 'team' })
})
