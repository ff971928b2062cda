import type { ClaimedEntry } from '../../teams-app/src/store/outbox-claims'
import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, entryOf, key } from '../store/facts'
import type { Place } from '../store/places'

const sighting = {
  id: 'c',
  kind: 'group' as const,
  serviceUrl: 'u',
  botId: 'b',
  person: null,
  at: at(0),
}

/** The outbox of every database: each entry has one holder, and nothing in doubt passes for fresh. */
export function outboxContract(subject: () => { store: Store; place: Place }): void {
  const claimKeys = async (now: number, n = 9) =>
    (await subject().store.outbox.claim(at(now), n)).map((entry) => entry.key)

  const put = (...outbox: ReturnType<typeof entryOf>[]) =>
    subject().store.commitWithoutTeam({ tenant: 'school', at: at(0), seen: [], outbox })

  const one = async (now: number): Promise<ClaimedEntry> => {
    const [entry] = await subject().store.outbox.claim(at(now), 1)
    if (!entry) throw new Error('Nothing is due.')
    return entry
  }

  describe('the outbox', () => {
    test('hands out an entry with all it knows', async () => {
      await subject().store.commit(
        commitOf({ outbox: [entryOf('o', { payload: { a: [1] }, conversation: 'c' })] }),
      )
      expect(await subject().store.outbox.claim(at(0), 9)).toEqual([
        {
          seq: expect.any(Number),
          tenant: 'school',
          team: key().team,
          key: 'o',
          kind: 'message',
          payload: { a: [1] },
          conversation: 'c',
          dueAt: at(0),
          attempts: 1,
          fence: 1,
          doubt: false,
        },
      ])
    })

    test('takes the same entry once, also when it was sent long ago', async () => {
      await put(entryOf('o'))
      await put(entryOf('o'), entryOf('p'))
      const entries = await subject().store.outbox.claim(at(0), 9)
      expect(entries.map((entry) => entry.key)).toEqual(['o', 'p'])
      for (const entry of entries) await subject().store.outbox.done(entry)
      await put(entryOf('o'))
      expect(await claimKeys(99_999)).toEqual([])
    })

    test('waits until an entry is due and gives the longest due first', async () => {
      await put(
        entryOf('late', { dueAt: at(200) }),
        entryOf('b', { dueAt: at(100) }),
        entryOf('a', { dueAt: at(50) }),
      )
      expect(await claimKeys(49)).toEqual([])
      expect(await claimKeys(100)).toEqual(['a', 'b'])
      expect(await claimKeys(200, 1)).toEqual(['late'])
    })

    test('keeps the order within a conversation: one at a time, through retries', async () => {
      const line = { conversation: 'c' }
      await put(
        entryOf('1', line),
        entryOf('2', line),
        entryOf('other', { conversation: 'd' }),
        entryOf('free'),
      )
      const [first] = await subject()
        .store.outbox.claim(at(0), 9)
        .then((all) => all.filter((e) => e.key === '1'))
      if (!first) throw new Error('The first of the conversation was not handed out.')
      expect(await claimKeys(1)).toEqual([])
      await subject().store.outbox.retryAt(first, at(1_000))
      expect(await claimKeys(999)).toEqual([])
      const again = await one(1_000)
      expect([again.key, again.attempts]).toEqual(['1', 2])
      await subject().store.outbox.done(again)
      expect((await one(1_000)).key).toBe('2')
    })

    test('lets a reminder of next week wait without holding up its conversation', async () => {
      await put(
        entryOf('next-week', { conversation: 'c', dueAt: at(9_999) }),
        entryOf('now', { conversation: 'c' }),
      )
      expect(await claimKeys(0)).toEqual(['now'])
    })

    test('hands an entry out again when its lease ran out, and then hears only the new holder', async () => {
      await put(entryOf('o'))
      const first = await one(0)
      expect(await claimKeys(29_999)).toEqual([])
      const second = await one(30_000)
      expect([second.fence, second.attempts, second.doubt]).toEqual([2, 2, false])
      const { outbox } = subject().store
      expect(await outbox.begin(first, at(30_000))).toBe('stale')
      expect(await outbox.renew(first, at(30_000))).toBe(false)
      expect(await outbox.done(first)).toBe(false)
      expect(await outbox.retryAt(first, at(1))).toBe(false)
      expect(await outbox.dead(first, 'no')).toBe(false)
      expect(await outbox.begin(second, at(30_001))).toBe('begun')
      expect(await outbox.done(second)).toBe(true)
      expect(await outbox.done(second)).toBe(false)
    })

    test('says of an attempt that began and did not end that it is in doubt, until somebody decides', async () => {
      await put(entryOf('o'))
      const { outbox } = subject().store
      await outbox.begin(await one(0), at(10))
      expect(await claimKeys(30_009)).toEqual([])
      expect((await one(30_010)).doubt).toBe(true)
      const third = await one(60_010)
      expect(third.doubt).toBe(true)
      await outbox.retryAt(third, at(70_000))
      expect((await one(70_000)).doubt).toBe(false)
    })

    test('keeps a renewed claim', async () => {
      await put(entryOf('o'))
      const entry = await one(0)
      expect(await subject().store.outbox.renew(entry, at(29_000))).toBe(true)
      expect(await claimKeys(58_999)).toEqual([])
      expect(await claimKeys(59_000)).toEqual(['o'])
    })

    test('begins nothing in a conversation from which the bot was removed', async () => {
      const { store } = subject()
      await put(entryOf('o', { conversation: 'c' }))
      await store.conversations.see('school', sighting)
      const entry = await one(0)
      await store.conversations.markGone('school', 'c', at(1))
      expect(await store.outbox.begin(entry, at(2))).toBe('gone')
      await store.conversations.see('school', { ...sighting, at: at(3), change: 'installed' })
      expect(await store.outbox.begin(entry, at(4))).toBe('begun')
    })

    test('says of a lost claim that it is lost, not that the bot is gone', async () => {
      const { store } = subject()
      await put(entryOf('o', { conversation: 'c' }))
      const lost = await one(0)
      await one(30_000)
      expect(await store.outbox.begin(lost, at(30_001))).toBe('stale')
      await store.conversations.see('school', sighting)
      expect(await store.outbox.begin(lost, at(30_002))).toBe('stale')
    })

    test('gives each of those who ask at the same moment its own answer, across tenants', async () => {
      const { store } = subject()
      const { outbox } = store
      await put(entryOf('fine'), entryOf('lost'), entryOf('gone', { conversation: 'c' }), entryOf('last'))
      await store.commitWithoutTeam({
        tenant: 'other',
        at: at(0),
        seen: [],
        outbox: [entryOf('fine', { dueAt: at(1) })],
      })
      await store.conversations.see('school', sighting)
      const entries = await outbox.claim(at(1), 9)
      await store.conversations.markGone('school', 'c', at(1))
      const named = (key: string, tenant = 'school') => {
        const entry = entries.find((one) => one.key === key && one.tenant === tenant)
        if (!entry) throw new Error(`${key} was not handed out.`)
        return entry
      }
      const lost = { ...named('lost'), fence: 0 }
      const asked = [named('fine'), lost, named('gone'), named('lost'), named('fine', 'other')]
      const begun = await Promise.all(asked.map((entry) => outbox.begin(entry, at(2))))
      expect(begun).toEqual(['begun', 'stale', 'gone', 'begun', 'begun'])
      const done = await Promise.all([lost, named('fine', 'other'), named('fine')].map(outbox.done))
      expect(done).toEqual([false, true, true])
      const left = await outbox.claim(at(40_000), 9)
      expect(left.map(({ key, doubt }) => [key, doubt])).toEqual([
        ['lost', true],
        ['gone', false],
        ['last', false],
      ])
    })

    test('gives 200 entries to eight claimers of two processes, each to one', async () => {
      const { store, place } = subject()
      await put(...Array.from({ length: 200 }, (_, n) => entryOf(`o${n}`)))
      const other = await place.open()
      const taken: string[] = []
      const claimer = async (from: Store) => {
        for (;;) {
          const entries = await from.outbox.claim(at(0), 7)
          if (entries.length === 0) return
          for (const entry of entries) taken.push(entry.key)
        }
      }
      await Promise.all([store, other, store, other, store, other, store, other].map(claimer))
      // Another claimer may hold the last rows for a moment; nobody is left when nothing is held.
      for (const key of await claimKeys(0, 200)) taken.push(key)
      await other.close()
      expect(taken).toHaveLength(200)
      expect(new Set(taken).size).toBe(200)
    })
  })
}
