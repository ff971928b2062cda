import {
  docAnswer,
  instant,
  replayed,
  type Team,
  type TeamExport,
  teamExport,
  thingId,
  today,
  turnsTable,
} from '@roundtable/core'
import { en } from '../../../teams-app/src/cards/text/en'
import { describeWithPostgres } from '../../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from '../../store/places'
import { idOf, memberOf } from '../a-school'
import { groupChat } from '../activities'
import { setUp } from '../set-up'
import {
  aDocSchool,
  aLinkedTeam,
  codeOn,
  type DocSchool,
  type Googler,
  googler,
  otherDoc,
  teacher,
} from './a-linked-doc'

const ana = teacher(0)
const ben = teacher(1)
const cleo = teacher(2)
const dev = teacher(3)
const erin = teacher(4)
const members = [ana, ben, cleo, dev]
const old = groupChat('grade5')
const chat = groupChat('the-new-chat')

/** A team that has lived for some weeks, as a file. */
async function exportOfATeam(): Promise<TeamExport> {
  const at = await aDocSchool()
  await setUp(at.school, old, members, { roles: 'facilitator', reflections: 'anonymous' })
  await at.link(googler(ana), await at.code(ana, old))
  await at.school.travel('2026-11-03T21:30:00Z')
  for (const [n, who] of members.entries()) {
    const [round] = (await at.team(googler(who))).team.rounds.rounds
    if (round === undefined) throw new Error('No round is open')
    const id = thingId.parse(`secret-of-16-letters-${n}`)
    const answers = [{ prompt: round.prompts[0] ?? 'plus', text: `zebra ${n}`, id }]
    await at.press(googler(who), `press-of-${n}`, [{ type: 'write-reflection', round: round.id, answers }])
  }
  expect(JSON.stringify((await at.ask('export', googler(ana))).body)).not.toContain('zebra')
  await at.school.travel('2026-11-11T15:00:00Z')
  await at.school.say(ben, old, 'decision One exit ticket')
  expect((await at.ask('export', googler(erin))).status).toBe(404)
  const { status, body } = await at.ask('export', googler(ben))
  expect(status).toBe(200)
  await at.school.close()
  // The round is over and was rewritten: now its answers belong to the team.
  expect(JSON.stringify(body)).toContain('zebra 1')
  return teamExport().parse(body)
}

let exported: TeamExport
beforeAll(async () => {
  exported = await exportOfATeam()
})

/** The turns as everybody sees them. */
const turns = (team: Team, now: number) =>
  JSON.stringify(turnsTable(team, today(instant.parse(now), team.profile.zone)))

function aTeamThatMoves(newPlace: () => Promise<Place>) {
  let at: DocSchool
  beforeEach(async () => {
    at = await aDocSchool({ place: await newPlace() })
    at.school.clock.now = exported.exportedAt
    at.school.connector.rosters.set(
      chat.id,
      members.map(({ locale: _, ...person }) => person),
    )
    await at.school.install(ana, chat)
  })
  afterEach(() => at.school.close())

  const chatCode = async (who = ana) =>
    codeOn(await at.school.press(who, chat, at.school.latest(chat), en.link.bring))
  const move = async (from: Googler, code: string, more: object = {}) =>
    docAnswer().parse((await at.ask('import', from, { code, export: exported, ...more })).body)
  const nothingWritten = async () => {
    expect(await at.school.facts()).toBe(0)
    for (const table of ['teams', 'words', 'people', 'doc_links', 'filings'])
      expect(await at.school.query(`select tenant from ${table}`)).toEqual([])
  }

  test('has the same turns, words and people, and is at home in the chat', async () => {
    const before = replayed(exported, instant.parse(exported.exportedAt))
    if ('problem' in before) throw new Error('not ours')
    const moved = await move(googler(ana), await chatCode())
    if (moved.kind !== 'team') throw new Error(JSON.stringify(moved))
    expect(turns(moved.team, exported.exportedAt)).toBe(turns(before, exported.exportedAt))
    expect(moved.member).toBe(memberOf(old, ana))
    expect(moved.people).toEqual(exported.people)
    expect(moved.words.map(([, text]) => text)).toContain('One exit ticket')
    expect(moved.filed).toMatchObject([{ name: expect.stringContaining('2026') }])
    expect(at.school.latest(chat).text).toContain('Facilitator')
    expect(await at.team(googler(dev))).toMatchObject({ member: memberOf(old, dev) })
    const again = await at.ask('export', googler(ben))
    const { events, words } = teamExport().parse(again.body)
    expect(events.slice(0, exported.events.length)).toEqual(exported.events)
    expect(words.map(({ text }) => text).sort()).toEqual(exported.words.map(({ text }) => text).sort())
  })

  test('goes on in Teams: people are found by their directory, whatever their ids are', async () => {
    await move(googler(ana), await chatCode())
    await at.school.say(ben, chat, 'action @Cleo copy the rubric', { mentions: [cleo] })
    const pointed = { id: '1790000000999', author: dev, text: 'A thought' }
    expect(await at.school.point(ana, chat, pointed)).toContain(en.logDialog.done)
    const facts = await at.school.log(chat)
    expect(facts).toContainEqual(
      expect.objectContaining({ type: 'action-added', owner: memberOf(old, cleo) }),
    )
    expect(facts).toContainEqual(
      expect.objectContaining({ type: 'reflection-logged', author: memberOf(old, dev) }),
    )
    const form = await at.school.ask(ana, chat, 'setup')
    expect(form.fields.members?.split(',').sort()).toEqual(
      members.map((who) => `${memberOf(old, who)}`).sort(),
    )
    await at.school.press(ana, chat, form, en.buttons.save)
    expect((await at.school.log(chat)).map(({ type }) => type)).not.toContain('member-joined')
  })

  test('keeps whom the chat does not know with Docs alone, until they come into it', async () => {
    const some = members.slice(0, 2).map(({ locale: _, ...person }) => person)
    at.school.connector.rosters.set(chat.id, some)
    expect(await move(googler(ana), await chatCode())).toMatchObject({ kind: 'team' })
    expect(await at.team(googler(dev))).toMatchObject({ member: memberOf(old, dev) })
    const known = await at.school.query('select member from people where aad_object_id is not null')
    expect(known).toHaveLength(2)
    at.school.connector.rosters.set(
      chat.id,
      members.map(({ locale: _, ...person }) => person),
    )
    await at.school.press(ana, chat, await at.school.ask(ana, chat, 'setup'), en.buttons.save)
    expect(await at.school.query('select member from people where aad_object_id is not null')).toHaveLength(4)
  })

  test('sent again after a lost answer is there once', async () => {
    const code = await chatCode()
    const first = await move(googler(ana), code)
    expect(await move(googler(ana), code)).toMatchObject({ kind: 'team', member: memberOf(old, ana) })
    if (first.kind !== 'team') throw new Error('not moved')
    expect(await at.school.query('select team from teams')).toHaveLength(1)
  })

  test.each<[string, (log: TeamExport) => unknown]>([
    ['is none', () => 'a team'],
    ['is empty', () => ({})],
    ['is of an older program', (log) => ({ ...log, v: 0 })],
    [
      'has an unknown event',
      (log) => ({ ...log, events: [...log.events, { at: 1, by: null, event: { type: 'x' } }] }),
    ],
    ['lost its beginning', (log) => ({ ...log, events: log.events.slice(1) })],
    ['is a page', () => '<script>alert(1)</script>'],
  ])('is refused with a sentence, and nothing is written, when it %s', async (_, change) => {
    const code = await chatCode()
    expect(await move(googler(ana), code, { export: change(exported) })).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('no team of Roundtable'),
    })
    await nothingWritten()
    expect(await move(googler(ana), code)).toMatchObject({ kind: 'team' })
  })

  test('is brought by one of its people only', async () => {
    const code = await chatCode(erin)
    expect(await move(googler(erin), code)).toMatchObject({
      sentence: expect.stringMatching(/one of the people/),
    })
    await nothingWritten()
  })

  test('is brought under another address by the one to whom the code was shown', async () => {
    const other = { sub: 'g-other', email: 'b.okafor@lakeside.example' }
    expect(await move(other, await chatCode(ben))).toMatchObject({ member: memberOf(old, ben) })
    expect(await at.team(other)).toMatchObject({ member: memberOf(old, ben) })
  })

  test('is not brought while Teams does not say who is in the chat', async () => {
    const code = await chatCode()
    at.school.connector.fault = ({ path }) =>
      path.includes('members') ? { kind: 'status', status: 503 } : undefined
    expect(await move(googler(ana), code)).toMatchObject({
      sentence: expect.stringContaining('try the same code'),
    })
    await nothingWritten()
    at.school.connector.fault = () => undefined
    expect(await move(googler(ana), code)).toMatchObject({ kind: 'team' })
  })

  test('does not take the place of a team, by whatever code', async () => {
    const code = await chatCode()
    await setUp(at.school, chat, members)
    const facts = await at.school.facts()
    const taken = { kind: 'refused', sentence: expect.stringContaining('has a team already') }
    expect(await move(googler(ana), code)).toMatchObject(taken)
    expect(await move(googler(ana), await at.code(ana, chat))).toMatchObject(taken)
    expect(await at.school.facts()).toBe(facts)
  })

  test('does not take the Doc of another team', async () => {
    await aLinkedTeam(at, [erin], 'others')
    const code = await chatCode()
    expect(await move(googler(ana), code)).toMatchObject({
      sentence: expect.stringContaining('another team'),
    })
    expect(await at.school.query(`select team from teams where team = '${idOf(chat)}'`)).toEqual([])
    expect(await move(googler(ana), code, { doc: otherDoc })).toMatchObject({ kind: 'team' })
  })
}

describe('a team that moves from a Doc to Teams, on SQLite', () => aTeamThatMoves(sqlitePlace))
describeWithPostgres('a team that moves from a Doc to Teams, on PostgreSQL', () =>
  aTeamThatMoves(postgresPlace),
)
