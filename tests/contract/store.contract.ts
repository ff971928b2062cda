import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, entryOf, key, member, occurrence, words } from '../store/facts'
import type { Place } from '../store/places'
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
    for (const table of 'events words people conversations seen outbox cards filings teams'.split(' '))
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

  describe('words', () => {
    test('are kept, changed and erased with the facts that name them', async () => {
      const [a, b] = [words('a'), words('b')]
      const put = (id: typeof a, text: string | null) => ({ id, text, author: member('ana') })
      await store.commit(commitOf({ words: [put(a, 'Ünï 🙂\u0000 "quoted"'), put(b, 'two')] }))
      expect(await store.words.of(key())).toEqual([put(a, 'Ünï 🙂 "quoted"'), put(b, 'two')])
      await store.commit(commitOf({ expectedVersion: 1, words: [put(a, null), put(b, 'changed')] }))
      expect(await store.words.of(key())).toEqual([put(b, 'changed')])
      expect(await store.words.of(key(), [a])).toEqual([])
      expect(await store.words.of(key(), [])).toEqual([])
      expect(await store.words.of(key(), [a, b])).toEqual([put(b, 'changed')])
    })

    test('of a closed anonymous round are replaced by new ones in the given order', async () => {
      const anonymous = (id: string, text: string) => ({ id: words(id), text, author: null })
      await store.commit(
        commitOf({
          by: null,
          words: [
            anonymous('answer:r_1:x', 'first'),
            anonymous('answer:r_1:y', 'second'),
            anonymous('answer:r-1:x', 'another round'),
            anonymous('ANSWER:r_1:x', 'another case'),
          ],
        }),
      )
      await store.commit(
        commitOf({
          expectedVersion: 1,
          replaceWords: {
            prefix: 'answer:r_1:',
            with: [anonymous('answer:r_1:q', 'second'), anonymous('answer:r_1:p', 'first')],
          },
        }),
      )
      const kept = await store.words.of(key())
      expect(kept.map((each) => `${each.id} ${each.text}`).sort()).toEqual([
        'ANSWER:r_1:x another case',
        'answer:r-1:x another round',
        'answer:r_1:p first',
        'answer:r_1:q second',
      ])
    })

    test('hold no time, so that none leads from an anonymous answer to its author', async () => {
      await store.commit(commitOf({ words: [{ id: words('a'), text: 'one', author: null }] }))
      const rows = await place.query('select * from words')
      expect(rows).toEqual([{ tenant: 'school', team: 'maths', id: 'a', text: 'one', author: null }])
    })
  })

  describe('the roster', () => {
    const ana = {
      member: member('ana'),
      aadObjectId: 'aad-1',
      teamsUserId: '29:1',
      name: 'Ana Ruiz',
      email: null,
    }
    const ben = {
      ...ana,
      member: member('ben'),
      aadObjectId: 'aad-2',
      name: 'Ben',
      email: 'ben@school.example',
    }

    test('names people, finds their teams and forgets them', async () => {
      await store.commit(commitOf({ roster: { put: [ben, ana], remove: [] } }))
      await store.commit(commitOf({ key: key('school', 'art'), roster: { put: [ana], remove: [] } }))
      await store.commit(commitOf({ key: key('elsewhere'), roster: { put: [ana], remove: [] } }))
      expect(await store.roster.of(key())).toEqual([ana, ben])
      expect(await store.roster.teamsOf('school', 'aad-1')).toEqual([
        { team: 'art', member: 'ana' },
        { team: 'maths', member: 'ana' },
      ])
      const renamed = { ...ana, name: 'Ana Gómez' }
      const roster = { put: [renamed], remove: [member('ben')] }
      await store.commit(commitOf({ expectedVersion: 1, events: [], roster }))
      expect(await store.roster.of(key())).toEqual([renamed])
      expect(await store.roster.teamsOf('school', 'aad-2')).toEqual([])
    })
  })

  describe('conversations', () => {
    const chat = {
      id: 'a:1',
      kind: 'personal' as const,
      serviceUrl: 'https://one.example/',
      botId: '28:bot',
      person: 'aad-1',
      at: at(10),
    }

    test('keep the service address of the latest activity, in whichever order they come', async () => {
      await store.conversations.see('school', { ...chat, serviceUrl: 'https://two.example/', at: at(20) })
      await store.conversations.see('school', chat)
      expect(await store.conversations.get('school', 'a:1')).toEqual({
        id: 'a:1',
        kind: 'personal',
        serviceUrl: 'https://two.example/',
        botId: '28:bot',
        person: 'aad-1',
        team: null,
        alive: true,
      })
      expect(await store.conversations.personal('school', 'aad-1')).toMatchObject({ id: 'a:1' })
      expect(await store.conversations.personal('school', 'aad-9')).toBeNull()
      expect(await store.conversations.get('elsewhere', 'a:1')).toBeNull()
    })

    test('stay silent after the bot was removed until it is installed again', async () => {
      const alive = async () => (await store.conversations.get('school', 'a:1'))?.alive
      await store.conversations.see('school', { ...chat, change: 'installed' })
      await store.conversations.markGone('school', 'a:1', at(30))
      expect(await alive()).toBe(false)
      await store.conversations.see('school', { ...chat, at: at(40) })
      await store.conversations.see('school', { ...chat, at: at(20), change: 'installed' })
      expect(await alive()).toBe(false)
      await store.conversations.see('school', { ...chat, at: at(50), change: 'installed' })
      expect(await alive()).toBe(true)
      await store.conversations.see('school', { ...chat, at: at(45), change: 'removed' })
      expect(await alive()).toBe(true)
    })

    test('belong to a team until they are given to another', async () => {
      const group = { ...chat, id: '19:g', kind: 'group' as const, person: null }
      await store.commit(commitOf({ conversations: [{ ...group, team: key().team }] }))
      await store.conversations.see('school', { ...group, at: at(90) })
      expect(await store.conversations.of(key())).toMatchObject([{ id: '19:g', team: 'maths' }])
      await store.conversations.see('school', { ...group, at: at(90), team: null })
      expect(await store.conversations.of(key())).toEqual([])
    })
  })

  describe('wakes', () => {
    test('a team is due once, again after the lease, and never after the next commit', async () => {
      await store.commit(commitOf({ wakeAt: at(100) }))
      await store.commit(commitOf({ key: key('school', 'art'), wakeAt: null }))
      expect(await store.wakes.due(at(99), 9)).toEqual([])
      expect(await store.wakes.due(at(100), 9, 50)).toEqual([key()])
      expect(await store.wakes.due(at(149), 9, 50)).toEqual([])
      expect(await store.wakes.due(at(150), 9, 50)).toEqual([key()])
      await store.commit(commitOf({ expectedVersion: 1, events: [], wakeAt: at(500) }))
      expect(await store.wakes.due(at(499), 9)).toEqual([])
      expect(await store.wakes.due(at(500), 9)).toEqual([key()])
    })
  })

  describe('cards and filings', () => {
    test('the latest posting of a card is the one to update', async () => {
      const posted = { conversation: 'a:1', card: 'next-meeting', activity: 'one', at: at(1) }
      await store.cards.posted('school', { ...posted, activity: 'two', at: at(2) })
      await store.cards.posted('school', posted)
      expect(await store.cards.latest('school', 'a:1', 'next-meeting')).toBe('two')
      expect(await store.cards.latest('school', 'a:2', 'next-meeting')).toBeNull()
      expect(await store.cards.latest('elsewhere', 'a:1', 'next-meeting')).toBeNull()
    })

    test('a meeting is filed once', async () => {
      const filing = { occurrence: occurrence('o1'), where: 'folder', link: 'one.html', filedAt: at(1) }
      expect(await store.filings.filed(key(), filing)).toBe(true)
      expect(await store.filings.filed(key(), { ...filing, link: 'two.html' })).toBe(false)
      expect(await store.filings.filed(key('elsewhere'), filing)).toBe(true)
      await store.filings.filed(key(), { ...filing, occurrence: occurrence('o2'), filedAt: at(2) })
      expect((await store.filings.of(key())).map((each) => each.occurrence)).toEqual(['o2', 'o1'])
      expect(await store.filings.get(key(), filing.occurrence)).toEqual(filing)
      expect(await store.filings.get(key(), occurrence('o3'))).toBeNull()
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

  outboxContract(() => ({ store, place }))
}
