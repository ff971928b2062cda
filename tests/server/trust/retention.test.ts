import type { Store } from '../../../teams-app/src/store/store'
import { at, commitOf, entryOf, key, member } from '../../store/facts'
import { postgresPlace, sqlitePlace } from '../../store/places'
import { aSchool } from '../a-school'
import { ben, groupChat, people } from '../activities'
import { setUp } from '../set-up'

jest.setTimeout(120_000)

const day = 86_400_000

/** The longest that a row of each table may stand (docs/privacy.md); `kept`: as long as the team, or until erased. */
const policy: Readonly<Record<string, { when: string; days: number } | 'kept'>> = {
  seen: { when: 'at', days: 7 },
  outbox: { when: 'due_at', days: 90 },
  cards: { when: 'at', days: 90 },
  link_codes: { when: 'expires_at', days: 0 },
  leader_codes: { when: 'expires_at', days: 0 },
  teams: 'kept',
  events: 'kept',
  words: 'kept',
  people: 'kept',
  conversations: 'kept',
  filings: 'kept',
  doc_links: 'kept',
  feeds: 'kept',
  audit: 'kept',
  health: { when: 'at', days: 7 },
  schema_version: 'kept',
}

/** What a day leaves behind in each table that is swept: of each way in which it can end. */
async function aDay(store: Store, n: number): Promise<void> {
  const now = n * day
  const outbox = ['sent', 'dead', 'let go'].map((how) => entryOf(`${how} ${n}`, { dueAt: at(now) }))
  await store.commitWithoutTeam({ tenant: 'school', at: at(now), seen: [`seen ${n}`], outbox })
  for (const entry of await store.outbox.claim(at(now), 9))
    if (entry.key.startsWith('sent')) await store.outbox.done(entry)
    else await store.outbox.dead(entry, 'not-found')
  for (const { seq, key: name } of await store.deadLetters.of('school'))
    if (name.startsWith('let go')) await store.deadLetters.letGo({ tenant: 'school', seq }, acting(now))
  const card = { conversation: `chat ${n}`, card: 'next', activity: `a ${n}`, at: at(now) }
  await store.cards.posted('school', card)
  const stands = { kind: 'team' as const, ...key(), member: member(`m-${n}`) }
  await store.linkCodes.put(`link ${n}`, stands, at(now + day / 96))
  await store.leaderCodes.put(key(), member(`m-${n}`), `leader ${n}`, at(now + 3 * day))
}

const acting = (now: number) => ({ by: member('admin'), at: at(now) })

describe.each([
  ['SQLite', sqlitePlace, 5],
  ['PostgreSQL', postgresPlace, 15],
] as const)('what is kept, on %s', (_, open, step) => {
  test('over three years nothing stands longer than it may, and each table has a rule', async () => {
    const place = await open()
    try {
      const store = await place.open()
      await store.commit(commitOf())
      const swept = Object.entries(policy).flatMap(([table, rule]) =>
        rule === 'kept' ? [] : [{ table, ...rule }],
      )
      const oldest = swept
        .map(
          ({ table, when }) => `select '${table}' as name, min(${when}) as at, count(*) as n from ${table}`,
        )
        .join(' union all ')
      const most = new Map<string, number>()
      for (let n = 0; n <= 3 * 365; n += step) {
        await aDay(store, n)
        await store.sweep(at(n * day))
        for (const { name, at: oldestAt, n: rows } of await place.query(oldest)) {
          const table = String(name)
          most.set(table, Math.max(most.get(table) ?? 0, Number(rows)))
          const days = swept.find((one) => one.table === table)?.days ?? 0
          const age = oldestAt === null ? 0 : at(n * day) - Number(oldestAt)
          expect([table, n, age <= days * day]).toEqual([table, n, true])
        }
      }
      // Nor is everything swept at once.
      expect(most.get('outbox')).toBeGreaterThan(10)
      expect(most.get('cards')).toBeGreaterThan(5)
      expect(most.get('leader_codes')).toBe(1)
    } finally {
      await place.drop()
    }
  })
})

test('each table of the database has a rule', async () => {
  const place = await sqlitePlace()
  await (await place.open()).close()
  const tables = await place.query(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
  )
  await place.drop()
  expect(tables.map(({ name }) => name)).toEqual(Object.keys(policy).sort())
})

test('a server that never runs for a whole day sweeps all the same', async () => {
  const school = await aSchool()
  try {
    await setUp(school, groupChat('grade5'), people(0, 3))
    await school.say(ben, groupChat('grade5'), 'help')
    const seen = async () => Number((await school.query('select count(*) as n from seen'))[0]?.n)
    expect(await seen()).toBeGreaterThan(0)
    school.clock.now += 8 * day
    await school.restart()
    for (let tries = 0; tries < 100 && (await seen()) > 0; tries += 1)
      await new Promise((later) => setTimeout(later, 20))
    expect(await seen()).toBe(0)
  } finally {
    await school.close()
  }
})
