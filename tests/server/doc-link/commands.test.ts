import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, roleId, type TeamSnapshot, thingId } from '@roundtable/core'
import { en } from '../../../teams-app/src/cards/text/en'
import { describeWithPostgres } from '../../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from '../../store/places'
import { idOf, memberOf } from '../a-school'
import { groupChat, type Person } from '../activities'
import { setUp } from '../set-up'
import { aDocSchool, aLinkedTeam, type DocSchool, googler, otherDoc, teacher } from './a-linked-doc'
import { decision, neverDate, nextLead } from './next-lead'

const ana = teacher(0)
const ben = teacher(1)
const cleo = teacher(2)
const dev = teacher(3)
const erin = teacher(4)
const farid = teacher(5)
const stranger = teacher(6)
const members = [ana, ben, cleo, dev, erin, farid]
const chat = groupChat('grade5')
const facilitator = roleId.parse('facilitator')
const none = [404, { v: 1, kind: 'none' }]

function commandsFromADoc(newPlace: () => Promise<Place>) {
  let at: DocSchool
  let place: Place
  let snapshot: TeamSnapshot
  beforeEach(async () => {
    place = await newPlace()
    at = await aDocSchool({ place })
    await setUp(at.school, groupChat('grade6'), [stranger], { roles: 'facilitator' })
    snapshot = (await aLinkedTeam(at, members)).team
  })
  afterEach(() => at.school.close())

  test('change the team that Teams shows', async () => {
    const { occurrence, holder } = nextLead(snapshot)
    const by = members.find((person) => memberOf(chat, person) !== holder) ?? ana
    const before = await at.team(googler(by))
    const taken = await at.press(googler(by), 'press-0001', [
      { type: 'add-item', id: thingId.parse('d-1'), occurrence, text: 'One exit ticket' },
    ])
    expect(taken).toMatchObject({ kind: 'done', version: before.version + 1 })
    if (taken.kind !== 'done') throw new Error('not done')
    expect(taken.words.map(([, text]) => text)).toContain('One exit ticket')
    expect((await at.school.ask(ana, chat, 'topic')).text).toContain('One exit ticket')
  })

  test('of two who take the same turn at once, one wins and the other is told', async () => {
    const { occurrence, holder } = nextLead(snapshot)
    const free = members.filter((person) => memberOf(chat, person) !== holder).slice(0, 2)
    for (const person of free) await at.open(googler(person))
    const answers = await Promise.all(
      free.map((person, n) =>
        at.press(googler(person), `taking-over-${n}`, [
          { type: 'take-over', occurrence, role: facilitator, from: holder, member: memberOf(chat, person) },
        ]),
      ),
    )
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const loser = answers.find(({ kind }) => kind === 'refused')
    const winner = free[answers.findIndex(({ kind }) => kind === 'done')]
    expect(loser).toMatchObject({ sentence: expect.stringContaining(winner?.name ?? '-') })
    if (loser === undefined || !('team' in loser) || winner === undefined) throw new Error('no team')
    expect(nextLead(loser).holder).toBe(memberOf(chat, winner))
  })

  test('of a press that comes again are carried out once, and answered as done', async () => {
    const facts = await at.school.facts()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        at.press(googler(ana), 'press-again', [decision(snapshot, 'd-2', 'Once')]),
      ),
    )
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'done'])
    expect(await at.school.facts()).toBe(facts + 1)
    expect(await at.press(googler(ana), 'press-again', [decision(snapshot, 'd-2', 'Once')])).toMatchObject({
      kind: 'done',
    })
    await at.press(googler(ben), 'press-again', [decision(snapshot, 'd-3', "Ben's own")])
    expect(await at.school.facts()).toBe(facts + 2)
  })

  test('that are not allowed change nothing and are answered with a sentence', async () => {
    const facts = await at.school.facts()
    const refused = await at.press(googler(ben), 'not-the-lead', [
      decision(snapshot, 'd-4', 'Never written'),
      { type: 'set-lead', member: memberOf(chat, cleo), lead: true },
    ])
    expect(refused).toMatchObject({ kind: 'refused', sentence: expect.stringContaining(ana.name) })
    expect(await at.school.facts()).toBe(facts)
    expect(await at.school.rows()).not.toContain('Never written')
  })

  test('of strangers, of another team and of those who have left get the answer of a Doc without a team', async () => {
    const tries = async (person: Person, what = {}) => [
      await at.ask('open', googler(person), what),
      await at.ask('commands', googler(person), {
        press: 'a-stranger',
        commands: [decision(snapshot, 'x', 'X')],
        ...what,
      }),
      await at.ask('unlink', googler(person), what),
    ]
    const expectNone = async (person: Person, what = {}) => {
      for (const { status, body } of await tries(person, what)) expect([status, body]).toEqual(none)
    }
    await expectNone(stranger)
    await expectNone(ana, { doc: otherDoc })
    await at.team(googler(cleo))
    const today = '2026-11-02'
    const form = await at.school.ask(ana, chat, 'setup')
    const staying = form.fields.members
      ?.split(',')
      .filter((id) => id !== memberOf(chat, cleo) && id !== memberOf(chat, dev))
    await at.school.press(ana, chat, form, en.buttons.save, { members: staying?.join(',') ?? '' })
    expect(await at.team(googler(cleo))).toMatchObject({ kind: 'team' })
    expect(new Date(at.school.clock.now).toISOString()).toContain(today)
    await at.school.travel('2026-11-03T06:00:00Z')
    await expectNone(cleo)
    await expectNone(dev)
    expect(await at.open(googler(ana))).toMatchObject({ kind: 'team' })
  })

  test("of another tenant's Doc get that answer too", async () => {
    const team = idOf(chat)
    for (const [table, columns] of [
      ['teams', 'team, version, wake_at, wake_lease'],
      ['events', 'team, version, at, "by", event'],
      ['people', 'team, member, aad_object_id, teams_user_id, name, email'],
    ] as const)
      await place.query(
        `insert into ${table} (tenant, ${columns}) select 'elsewhere', ${columns} from ${table} where team = '${team}' returning tenant`,
      )
    await place.query(`update people set email = 'a@b.example' where tenant = 'elsewhere' returning tenant`)
    await place.query(
      `insert into doc_links (tenant, team, doc) values ('elsewhere', '${team}', '${otherDoc}') returning tenant`,
    )
    expect((await at.ask('open', googler(ana), { doc: otherDoc })).body).toEqual({ v: 1, kind: 'none' })
  })
}

describe('commands from a Doc on SQLite', () => commandsFromADoc(sqlitePlace))
describeWithPostgres('commands from a Doc on PostgreSQL', () => commandsFromADoc(postgresPlace))

describe('answers without a name', () => {
  let at: DocSchool
  beforeEach(async () => {
    at = await aDocSchool()
    await setUp(at.school, chat, members, { roles: 'facilitator', reflections: 'anonymous' })
    await at.link(googler(ana), await at.code(ana, chat))
    await at.school.travel('2026-11-03T21:30:00Z')
  })
  afterEach(() => at.school.close())

  const secret = (n: number) => thingId.parse(`secret-of-16-letters-${n}`)
  const answer = (who: Person, n: number, text: string) =>
    at.team(googler(who)).then(({ team }) => {
      const [round] = team.rounds.rounds
      if (round === undefined) throw new Error('No round is open')
      const answers = [{ prompt: round.prompts[0] ?? 'plus', text, id: secret(n) }]
      return at.press(googler(who), `answer-of-${n}-press`, [
        { type: 'write-reflection', round: round.id, answers },
      ])
    })

  test('stay on the server, open or closed, and their press leads to nobody', async () => {
    for (const [n, who] of [ana, ben, cleo, dev, erin].entries())
      expect(await answer(who, n, `zebra ${n}`)).toMatchObject({ kind: 'done' })
    expect(await answer(ana, 0, 'zebra 0')).toMatchObject({ kind: 'done' })
    expect(await at.school.query(`select id from words where id like 'answer:%'`)).toHaveLength(5)
    const seen = JSON.stringify(await at.school.query('select * from seen'))
    for (const n of [0, 1, 2, 3, 4]) expect(seen).not.toContain(secret(n))
    expect(seen).not.toMatch(/zebra|g-\d|press"/)
    const logged = JSON.stringify([await at.school.query('select event from events'), at.school.lines])
    expect(logged).not.toMatch(/zebra|secret-of/)
    expect(JSON.stringify(await at.team(googler(ben)))).not.toMatch(/zebra|answer:/)
    await at.school.travel('2026-11-05T15:00:00Z')
    expect(JSON.stringify(await at.team(googler(ben)))).not.toMatch(/zebra|answer:/)
    expect((await at.team(googler(ben))).filed).toMatchObject([{ name: expect.any(String) }])
  })

  test('are filed also when somebody began the round in the Doc', async () => {
    const { team } = await at.team(googler(ana))
    const meeting = team.calendar.occurrences[1] ?? neverDate()
    await at.school.travel(`${meeting.date}T20:45:00Z`)
    const round = thingId.parse('begun-in-the-doc')
    const { id: occurrence } = meeting
    const begun: Command = {
      type: 'open-round',
      id: round,
      occurrence,
      frame: 'plus-delta',
      mode: 'anonymous',
    }
    expect(await at.press(googler(ana), 'press-begin', [begun])).toMatchObject({ kind: 'done' })
    for (const [n, who] of [ana, ben, cleo, dev].entries()) {
      const answers = [{ prompt: 'plus' as const, text: `zebra ${n}`, id: secret(n) }]
      await at.press(googler(who), `press-answer-${n}`, [{ type: 'write-reflection', round, answers }])
    }
    await at.press(googler(ana), 'press-close', [{ type: 'close-round', round }])
    const filed = readdirSync(at.school.filingDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes(meeting.date) && name.endsWith('.md'))
      .map((name) => readFileSync(join(at.school.filingDir, name), 'utf8'))
    expect(filed.join('').match(/zebra \d/g)).toHaveLength(4)
  })
})
