import { instant } from '@roundtable/core'
import { describeWithPostgres } from '../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from './places'

const now = instant.parse(Date.parse('2027-06-01T12:00:00Z'))
const day = 86_400_000
const many = 25_000

/** Rows of two days beyond their time and of one day within it, more than one statement removes. */
async function filled(place: Place): Promise<void> {
  const numbers = `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${many})`
  for (const [age, name] of [
    [100, 'old'],
    [91, 'older'],
    [1, 'new'],
  ] as const) {
    const at = now - age * day
    await place.query(
      `insert into seen (tenant, key, at) ${numbers} select 'school', '${name}-' || n, ${at} + n % 7 from numbers`,
    )
    for (const state of ['sent', 'waiting'])
      await place.query(
        `insert into outbox (tenant, key, team, kind, payload, conversation, due_at, next_at, state, fence, attempts, begun)
         ${numbers} select 'school', '${name}-${state}-' || n, 'team', 'say', '{}', null, ${at}, ${at}, '${state}', 0, 0, 0 from numbers where n <= 12000`,
      )
  }
}

async function sweepsOnce(open: () => Promise<Place>): Promise<void> {
  const place = await open()
  try {
    const [one, other] = [await place.open(), await place.open()]
    await filled(place)
    await Promise.all([one.sweep(now), other.sweep(now)])
    const left = async (table: string) =>
      Number((await place.query(`select count(*) as n from ${table}`))[0]?.n)
    expect(await left('seen')).toBe(many)
    expect(await left(`outbox where state = 'sent'`)).toBe(12_000)
    expect(await left(`outbox where state = 'waiting'`)).toBe(36_000)
  } finally {
    await place.drop()
  }
}

const what = 'two processes that sweep at once remove all that is past its time and nothing else'

test(`on SQLite ${what}`, () => sweepsOnce(sqlitePlace))

describeWithPostgres('on PostgreSQL', () => {
  test(what, () => sweepsOnce(postgresPlace))
})
