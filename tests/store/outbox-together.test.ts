import { openDatabase } from '../../teams-app/src/store/open-database'
import { outboxClaims } from '../../teams-app/src/store/outbox-claims'
import { at, entryOf } from './facts'
import { type Place, postgresPlace, sqlitePlace } from './places'

describe.each([
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
])('on %s', (_, makePlace: () => Promise<Place>) => {
  test('what begins, and what is done, at the same moment is written in one transaction each', async () => {
    const place = await makePlace()
    const store = await place.open()
    const outbox = Array.from({ length: 12 }, (_, n) => entryOf(`o${n}`))
    await store.commitWithoutTeam({ tenant: 'school', at: at(0), seen: [], outbox })
    const connection = await openDatabase(place.place)
    let transactions = 0
    const single: typeof connection.single = (tenant, work) => {
      transactions += 1
      return connection.single(tenant, work)
    }
    const claims = outboxClaims({ ...connection, single })
    const entries = await claims.claim(at(0), 12)
    expect(entries).toHaveLength(12)
    expect(await Promise.all(entries.map((entry) => claims.begin(entry, at(0))))).toEqual(
      entries.map(() => 'begun'),
    )
    expect(await Promise.all(entries.map(claims.done))).toEqual(entries.map(() => true))
    // The claim is the first.
    expect(transactions).toBe(3)
    await connection.close()
    await place.drop()
  })

  test('when that cannot be written, all are told, and each may try again', async () => {
    const place = await makePlace()
    const store = await place.open()
    await store.commitWithoutTeam({
      tenant: 'school',
      at: at(0),
      seen: [],
      outbox: [entryOf('one'), entryOf('other')],
    })
    const connection = await openDatabase(place.place)
    let away = false
    const single: typeof connection.single = (tenant, work) =>
      away ? Promise.reject(new Error('away')) : connection.single(tenant, work)
    const claims = outboxClaims({ ...connection, single })
    const entries = await claims.claim(at(0), 2)
    away = true
    const told = await Promise.allSettled(entries.map((entry) => claims.begin(entry, at(0))))
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    away = false
    expect(await Promise.all(entries.map((entry) => claims.begin(entry, at(0))))).toEqual(['begun', 'begun'])
    await connection.close()
    await place.drop()
  })
})

test('what comes back to its holder while its end waits to be written has ended', async () => {
  const place = await sqlitePlace()
  const { commitWithoutTeam, outbox } = await place.open()
  await commitWithoutTeam({ tenant: 'school', at: at(0), seen: [], outbox: [entryOf('o'), entryOf('p')] })
  const [one, other] = await outbox.claim(at(0), 2)
  if (one === undefined || other === undefined) throw new Error('Two were due.')
  await outbox.begin(one, at(0))
  const done = outbox.done(one)
  const begun = outbox.begin(other, at(30_000))
  // The process stood still: the lease ran out, and it claims its own again.
  const [oneAgain, otherAgain] = await outbox.claim(at(30_000), 2)
  expect([oneAgain, otherAgain]).toMatchObject([
    { key: 'o', fence: 2 },
    { key: 'p', fence: 2 },
  ])
  one.fence = 2
  other.fence = 2
  expect(await Promise.all([done, begun])).toEqual([true, 'begun'])
  await place.drop()
})
