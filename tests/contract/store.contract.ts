import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, entryOf, key, words } from '../store/facts'
import type { Place } from '../store/places'
import { deadLettersContract } from './dead-letters.contract'
import { docLinkContract } from './doc-links.contract'
import { feedContract } from './feeds.contract'
import { leaderCodeContract } from './leader-codes.contract'
import { memoryContract } from './memory.contract'
import { outboxContract } from './outbox.contract'

/** What every database keeps; run by `tests/store/sqlite.test.ts` and `postgres.test.ts`. */
export function storeContract(newPlace: () => Promise<Place>): void {
  let place: Place
  let store: Store

  beforeAll(async () => {
    place = await newPlace()
    store = await place.open()
  })
  afterAll(async () => {
    await store.close()
    await place.drop()
  })
  const empty = async () => {
    for (const table of 'events words people conversations seen outbox cards filings doc_links link_codes leader_codes feeds audit teams'.split(
      ' ',
    ))
      await place.query(`delete from ${table} where true returning tenant`)
  }
  beforeEach(empty)

  describe('the log', () => {
    test('a team that nobody founded is null', async () => {
      expect(await store.load(key())).toBeNull()
    })

    test('events come back in order with version, time and author', async () => {
      await store.commit(commitOf({ events: [{ n: 1 }, { n: 2, list: ['é', null] }] }))
      await store.commit(commitOf({ expectedVersion: 2, at: at(5), by: null, events: [{ n: 3 }] }))
      expect(await store.load(key())).toEqual({
        version: 3,
        events: [
          { version: 1, at: at(0), by: 'ana', event: { n: 1 } },
          { version: 2, at: at(0), by: 'ana', event: { n: 2, list: ['é', null] } },
          { version: 3, at: at(5), by: null, event: { n: 3 } },
        ],
      })
      expect((await store.load(key(), 2))?.events.map((logged) => logged.version)).toEqual([3])
      expect(await store.load(key(), 3)).toEqual({ version: 3, events: [] })
    })

    test('a commit at an old or a future version is a conflict and writes nothing', async () => {
      await store.commit(commitOf())
      const late = {
        words: [{ id: words('w'), text: 'late', author: null }],
        outbox: [entryOf('o')],
        seen: ['s'],
      }
      for (const expectedVersion of [0, 2, 7])
        expect(await store.commit(commitOf({ expectedVersion, ...late }))).toBe('conflict')
      expect((await store.load(key()))?.version).toBe(1)
      expect(await store.words.of(key())).toEqual([])
      expect(await store.outbox.claim(at(0), 9)).toEqual([])
      expect(await store.commit(commitOf({ expectedVersion: 1, seen: ['s'] }))).toBe('committed')
    })

    test('of 16 parallel commits on one version exactly one wins, each time', async () => {
      await store.commit(commitOf())
      for (let expectedVersion = 1; expectedVersion <= 6; expectedVersion++) {
        const outcomes = await Promise.all(
          Array.from({ length: 16 }, (_, n) => store.commit(commitOf({ expectedVersion, events: [{ n }] }))),
        )
        expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1)
        expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(15)
      }
      expect((await store.load(key()))?.events.map((logged) => logged.version)).toEqual([1, 2, 3, 4, 5, 6, 7])
    })

    test('of 16 parallel foundings exactly one wins', async () => {
      const outcomes = await Promise.all(Array.from({ length: 16 }, () => store.commit(commitOf())))
      expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1)
    })
  })

  describe('what was seen', () => {
    test('a command that comes again changes nothing, whichever key it shares', async () => {
      await store.commit(commitOf({ seen: ['activity-1', 'nonce-1'] }))
      for (const seen of [['activity-1'], ['activity-2', 'nonce-1']])
        expect(await store.commit(commitOf({ expectedVersion: 1, seen, outbox: [entryOf('o')] }))).toBe(
          'seen',
        )
      expect((await store.load(key()))?.version).toBe(1)
      expect(await store.outbox.claim(at(0), 9)).toEqual([])
      expect(await store.commit(commitOf({ expectedVersion: 1, seen: ['activity-2'] }))).toBe('committed')
    })

    test('is known by any of its keys, in its own tenant alone', async () => {
      await store.commit(commitOf({ seen: ['activity-1', 'nonce-1'] }))
      expect(await store.seen('school', ['activity-2', 'nonce-1'])).toBe(true)
      expect(await store.seen('school', ['activity-2'])).toBe(false)
      expect(await store.seen('elsewhere', ['activity-1'])).toBe(false)
      expect(await store.seen('school', [])).toBe(false)
    })

    test('of 16 parallel deliveries one is committed and 15 were seen', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 16 }, (_, n) =>
          store.commit(commitOf({ key: key('school', `team-${n}`), seen: ['b', 'a', `own-${n}`] })),
        ),
      )
      expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1)
      expect(outcomes.filter((outcome) => outcome === 'seen')).toHaveLength(15)
    })

    test('a question leaves its mark and its answer without a team', async () => {
      const question = { tenant: 'school', at: at(0), seen: ['q'], outbox: [entryOf('answer')] }
      expect(await store.commitWithoutTeam(question)).toBe('committed')
      expect(await store.commitWithoutTeam({ ...question, outbox: [entryOf('again')] })).toBe('seen')
      expect((await store.outbox.claim(at(0), 9)).map((entry) => [entry.key, entry.team])).toEqual([
        ['answer', null],
      ])
    })

    test('marks are kept for seven days', async () => {
      const day = 24 * 3_600_000
      await store.commit(commitOf({ seen: ['activity'] }))
      await store.sweep(at(7 * day))
      expect(await store.commit(commitOf({ expectedVersion: 1, seen: ['activity'] }))).toBe('seen')
      await store.sweep(at(7 * day + 1))
      expect(await store.commit(commitOf({ expectedVersion: 1, seen: ['activity'] }))).toBe('committed')
    })
  })

  describe('tenants', () => {
    test('do not see each other, even with the same ids', async () => {
      const twice = { seen: ['s'], outbox: [entryOf('o')] }
      expect(await store.commit(commitOf({ ...twice, events: [{ n: 1 }] }))).toBe('committed')
      expect(await store.commit(commitOf({ ...twice, key: key('elsewhere'), events: [{ n: 2 }] }))).toBe(
        'committed',
      )
      expect((await store.load(key('elsewhere')))?.events).toMatchObject([{ event: { n: 2 } }])
      expect(await store.load(key('third'))).toBeNull()
      expect(await store.outbox.claim(at(0), 9)).toHaveLength(2)
    })

    test('a tenant cannot pass for all of them', async () => {
      for (const tenant of ['*', ''])
        await expect(async () => store.load(key(tenant))).rejects.toThrow('No tenant may be called')
    })
  })

  test('health is a row that was written', async () => {
    await store.health(at(1))
    await store.health(at(2))
    expect((await place.query('select at from health')).map((row) => Number(row.at))).toEqual([at(2)])
  })

  test('opened again it holds what it held', async () => {
    await store.commit(commitOf())
    const again = await place.open()
    expect((await again.load(key()))?.version).toBe(1)
    await again.close()
  })

  test('a database of a newer program is refused with a sentence and left alone', async () => {
    await place.query("insert into schema_version (name) values ('0099-later') returning name")
    await expect(place.open()).rejects.toThrow(
      'written by a newer version of Roundtable (it knows "0099-later")',
    )
    await place.query("delete from schema_version where name = '0099-later' returning name")
    await (await place.open()).close()
  })

  test('several processes that start at once agree on the schema', async () => {
    const fresh = await newPlace()
    const stores = await Promise.all(Array.from({ length: 4 }, () => fresh.open()))
    expect(await stores[0]?.commit(commitOf())).toBe('committed')
    expect((await stores[3]?.load(key()))?.version).toBe(1)
    await Promise.all(stores.map((each) => each.close()))
    await fresh.drop()
  })

  memoryContract(() => ({ store, place }))
  outboxContract(() => ({ store, place }))
  deadLettersContract(() => ({ store, place }))
  docLinkContract(() => ({ store, place }))
  leaderCodeContract(() => ({ store, place }))
  feedContract(() => ({ store }))
}
