import { randomUUID } from 'node:crypto'
import { aSchool, idOf, memberOf, type School } from '../a-school'
import { ana, ben, cleo, dev, erin, groupChat } from '../activities'
import { setUp } from '../set-up'
import { tabCall } from './tab-call'

const ours = groupChat('ours')
const theirs = groupChat('theirs')
const team = idOf(ours)
const views = `/api/tab/teams/${team}/views`
const commands = `/api/tab/teams/${team}/commands`
const settings = `${views}/settings?ask=%7B%7D`
const elsewhere = 'aaaaaaaa-4b5a-4978-8c6d-5e4f3a2b1c0d'
const notHere = { error: 'not-found' }
const benQuiet = (quiet: boolean) => ({ type: 'set-quiet', member: memberOf(ours, ben), quiet })

describe('the doors of the tab', () => {
  let school: School
  beforeEach(async () => {
    school = await aSchool()
    await setUp(school, ours, [ana, ben, cleo])
    await setUp(school, theirs, [dev, erin])
  })
  afterEach(() => school.close())

  test('a member sees their team, and no other', async () => {
    expect(await tabCall(school, '/api/tab/me', { as: ben })).toMatchObject({
      status: 200,
      body: { teams: [{ id: team, name: 'Grade 5' }], here: null },
    })
    expect((await tabCall(school, settings, { as: ben })).status).toBe(200)
  })

  test('the chat around the tab says which team is meant', async () => {
    const { body } = await tabCall(school, `/api/tab/me?chat=${encodeURIComponent(ours.id)}`, { as: ben })
    expect(body).toMatchObject({ here: team })
    const foreign = await tabCall(school, `/api/tab/me?chat=${encodeURIComponent(theirs.id)}`, { as: ben })
    expect(foreign.body).toMatchObject({ here: null })
  })

  test('not there and not yours are one answer', async () => {
    await school.travel('2026-11-03T15:00:00Z')
    const leaving = { type: 'remove-member', member: memberOf(ours, cleo), until: '2026-11-03' }
    const sent = { press: randomUUID(), commands: [leaving] }
    expect((await tabCall(school, commands, { as: ana, send: sent })).body).toEqual({ kind: 'done' })
    await school.travel('2026-11-05T15:00:00Z')
    for (const asking of [{ as: dev }, { as: cleo }, { as: ana, from: elsewhere }] as const)
      for (const [path, send] of [
        [settings, undefined],
        [`/api/tab/teams/${team}/live`, undefined],
        [commands, { press: randomUUID(), commands: [benQuiet(true)] }],
        [settings.replace(team, 'no-such-team'), undefined],
        [settings.replace(team, '..%2F..'), undefined],
      ] as const)
        expect([path, await tabCall(school, path, { ...asking, ...(send ? { send } : {}) })]).toMatchObject([
          path,
          { status: 404, body: notHere },
        ])
    const unknown = await tabCall(school, settings.replace('settings', 'constructor'), { as: ana })
    expect(unknown).toMatchObject({ status: 404, body: notHere })
  })

  test('nobody gets in without saying who they are', async () => {
    for (const path of ['/api/tab/me', settings, `/api/tab/teams/${team}/live`])
      expect(await tabCall(school, path)).toMatchObject({ status: 401, body: { error: 'refused' } })
    expect((await tabCall(school, commands, { send: {} })).status).toBe(401)
  })

  test('a press is done once, however often it is sent', async () => {
    const send = { press: randomUUID(), commands: [benQuiet(true)] }
    const before = await school.facts()
    const answers = await Promise.all([1, 2, 3].map(() => tabCall(school, commands, { as: ben, send })))
    expect(answers.map(({ body }) => body)).toEqual(answers.map(() => ({ kind: 'done' })))
    expect(await school.facts()).toBe(before + 1)
    expect((await tabCall(school, settings, { as: ben })).body).toMatchObject({ view: { quiet: true } })
  })

  test('a refusal is a sentence in the reader’s language, and nothing happens', async () => {
    const send = {
      press: randomUUID(),
      commands: [benQuiet(true), { type: 'set-quiet', member: memberOf(ours, ana), quiet: true }],
    }
    const before = await school.facts()
    const english = await tabCall(school, `${commands}?language=en`, { as: ben, send })
    const spanish = await tabCall(school, `${commands}?language=es`, { as: ben, send })
    expect(english.body).toEqual({ kind: 'refused', sentence: expect.stringMatching(/[.]$/) })
    expect(spanish.body).toEqual({ kind: 'refused', sentence: expect.stringMatching(/[.]$/) })
    expect(spanish.body).not.toEqual(english.body)
    expect(await school.facts()).toBe(before)
  })

  test('nobody speaks for a chat, for the clock or for somebody else', async () => {
    const occurrence = 'o-1'
    const log = {
      type: 'log-reflection',
      id: 'r-1',
      occurrence,
      author: memberOf(ours, ana),
      text: 'words of somebody else',
      source: { conversation: ours.id, message: '1' },
    }
    const win = {
      type: 'log-win',
      id: 'w-1',
      occurrence,
      author: memberOf(ours, ana),
      text: 'a win',
      people: [],
    }
    const { source: _, ...typed } = log
    for (const one of [log, typed, win, { type: 'no-such-command' }, 'text', null])
      expect(
        await tabCall(school, commands, { as: ben, send: { press: randomUUID(), commands: [one] } }),
      ).toMatchObject({
        status: 400,
        body: { error: 'malformed' },
      })
    const clock = { press: randomUUID(), commands: [{ type: 'publish-turns' }] }
    expect((await tabCall(school, commands, { as: ana, send: clock })).body).toMatchObject({
      kind: 'refused',
    })
  })

  test('what is malformed is refused, and nothing of it is done', async () => {
    const before = await school.facts()
    for (const send of [
      {},
      { press: 'short', commands: [benQuiet(true)] },
      { press: randomUUID(), commands: [] },
      { press: randomUUID(), commands: [benQuiet(true)], more: 1 },
      { press: randomUUID(), commands: Array.from({ length: 21 }, () => benQuiet(true)) },
      { press: randomUUID(), commands: [{ ...benQuiet(true), text: 'x'.repeat(120_000) }] },
    ])
      expect((await tabCall(school, commands, { as: ben, send })).status).toBe(400)
    for (const ask of ['%7B', '%7B%22x%22%3A1%7D', 'null'])
      expect((await tabCall(school, `${views}/settings?ask=${ask}`, { as: ben })).status).toBe(400)
    expect(await school.facts()).toBe(before)
  })

  test('nothing of it is kept by a browser or framed by a stranger', async () => {
    const page = await tabCall(school, '/tab')
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'self' https:\/\/teams/,
    )
    for (const { headers } of [
      page,
      await tabCall(school, settings, { as: ben }),
      await tabCall(school, '/api/tab/me'),
    ])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect((await tabCall(school, settings, { as: ben })).headers.get('cache-control')).toBe('no-store')
    expect((await tabCall(school, '/tab/assets/..%2f..%2findex.html')).status).toBe(404)
  })

  test('one person’s haste is not the others’ wait', async () => {
    const hurried = await Promise.all(
      Array.from({ length: 70 }, () => tabCall(school, commands, { as: ben, send: {} })),
    )
    expect(hurried.filter(({ status }) => status === 429)).toHaveLength(10)
    const send = {
      press: randomUUID(),
      commands: [{ type: 'set-quiet', member: memberOf(ours, ana), quiet: true }],
    }
    expect((await tabCall(school, commands, { as: ana, send })).body).toEqual({ kind: 'done' })
  })
})
