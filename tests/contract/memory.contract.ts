import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, key, member, occurrence, words } from '../store/facts'
import type { Place } from '../store/places'

/** What every database remembers beside the log: words, names, conversations, wakes, cards and filings. */
export function memoryContract(subject: () => { store: Store; place: Place }): void {
  describe('words', () => {
    test('are kept, changed and erased with the facts that name them', async () => {
      const [a, b] = [words('a'), words('b')]
      const put = (id: typeof a, text: string | null) => ({ id, text, author: member('ana') })
      await subject().store.commit(commitOf({ words: [put(a, 'Ünï 🙂\u0000 "quoted"'), put(b, 'two')] }))
      expect(await subject().store.words.of(key())).toEqual([put(a, 'Ünï 🙂 "quoted"'), put(b, 'two')])
      await subject().store.commit(commitOf({ expectedVersion: 1, words: [put(a, null), put(b, 'changed')] }))
      expect(await subject().store.words.of(key())).toEqual([put(b, 'changed')])
      expect(await subject().store.words.of(key(), [a])).toEqual([])
      expect(await subject().store.words.of(key(), [])).toEqual([])
      expect(await subject().store.words.of(key(), [a, b])).toEqual([put(b, 'changed')])
    })

    test('of a closed anonymous round are replaced by new ones in the given order', async () => {
      const anonymous = (id: string, text: string) => ({ id: words(id), text, author: null })
      await subject().store.commit(
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
      await subject().store.commit(
        commitOf({
          expectedVersion: 1,
          replaceWords: {
            prefix: 'answer:r_1:',
            with: [anonymous('answer:r_1:q', 'second'), anonymous('answer:r_1:p', 'first')],
          },
        }),
      )
      const kept = await subject().store.words.of(key())
      expect(kept.map((each) => `${each.id} ${each.text}`).sort()).toEqual([
        'ANSWER:r_1:x another case',
        'answer:r-1:x another round',
        'answer:r_1:p first',
        'answer:r_1:q second',
      ])
    })

    test('hold no time, so that none leads from an anonymous answer to its author', async () => {
      await subject().store.commit(commitOf({ words: [{ id: words('a'), text: 'one', author: null }] }))
      const rows = await subject().place.query('select * from words')
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
      await subject().store.commit(commitOf({ roster: { put: [ben, ana], remove: [] } }))
      await subject().store.commit(
        commitOf({ key: key('school', 'art'), roster: { put: [ana], remove: [] } }),
      )
      await subject().store.commit(commitOf({ key: key('elsewhere'), roster: { put: [ana], remove: [] } }))
      expect(await subject().store.roster.of(key())).toEqual([ana, ben])
      expect(await subject().store.roster.teamsOf('school', 'aad-1')).toEqual([
        { team: 'art', member: 'ana' },
        { team: 'maths', member: 'ana' },
      ])
      const renamed = { ...ana, name: 'Ana Gómez' }
      const roster = { put: [renamed], remove: [member('ben')] }
      await subject().store.commit(commitOf({ expectedVersion: 1, events: [], roster }))
      expect(await subject().store.roster.of(key())).toEqual([renamed])
      expect(await subject().store.roster.teamsOf('school', 'aad-2')).toEqual([])
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
      await subject().store.conversations.see('school', {
        ...chat,
        serviceUrl: 'https://two.example/',
        at: at(20),
      })
      await subject().store.conversations.see('school', chat)
      expect(await subject().store.conversations.get('school', 'a:1')).toEqual({
        id: 'a:1',
        kind: 'personal',
        serviceUrl: 'https://two.example/',
        botId: '28:bot',
        person: 'aad-1',
        team: null,
        alive: true,
      })
      expect(await subject().store.conversations.personal('school', 'aad-1')).toMatchObject({ id: 'a:1' })
      expect(await subject().store.conversations.personal('school', 'aad-9')).toBeNull()
      expect(await subject().store.conversations.get('elsewhere', 'a:1')).toBeNull()
    })

    test('make a tenant known', async () => {
      expect(await subject().store.conversations.known('school')).toBe(false)
      await subject().store.conversations.see('school', chat)
      expect(await subject().store.conversations.known('school')).toBe(true)
      expect(await subject().store.conversations.known('elsewhere')).toBe(false)
    })

    test('stay silent after the bot was removed until it is installed again', async () => {
      const alive = async () => (await subject().store.conversations.get('school', 'a:1'))?.alive
      await subject().store.conversations.see('school', { ...chat, change: 'installed' })
      await subject().store.conversations.markGone('school', 'a:1', at(30))
      expect(await alive()).toBe(false)
      await subject().store.conversations.see('school', { ...chat, at: at(40) })
      await subject().store.conversations.see('school', { ...chat, at: at(20), change: 'installed' })
      expect(await alive()).toBe(false)
      await subject().store.conversations.see('school', { ...chat, at: at(50), change: 'installed' })
      expect(await alive()).toBe(true)
      await subject().store.conversations.see('school', { ...chat, at: at(45), change: 'removed' })
      expect(await alive()).toBe(true)
    })

    test('belong to a team until they are given to another', async () => {
      const group = { ...chat, id: '19:g', kind: 'group' as const, person: null }
      await subject().store.commit(commitOf({ conversations: [{ ...group, team: key().team }] }))
      await subject().store.conversations.see('school', { ...group, at: at(90) })
      expect(await subject().store.conversations.of(key())).toMatchObject([{ id: '19:g', team: 'maths' }])
      await subject().store.conversations.see('school', { ...group, at: at(90), team: null })
      expect(await subject().store.conversations.of(key())).toEqual([])
    })
  })

  describe('wakes', () => {
    test('a team is due once, again after the lease, and never after the next commit', async () => {
      await subject().store.commit(commitOf({ wakeAt: at(100) }))
      await subject().store.commit(commitOf({ key: key('school', 'art'), wakeAt: null }))
      expect(await subject().store.wakes.due(at(99), 9)).toEqual([])
      expect(await subject().store.wakes.due(at(100), 9, 50)).toEqual([key()])
      expect(await subject().store.wakes.due(at(149), 9, 50)).toEqual([])
      expect(await subject().store.wakes.due(at(150), 9, 50)).toEqual([key()])
      await subject().store.commit(commitOf({ expectedVersion: 1, events: [], wakeAt: at(500) }))
      expect(await subject().store.wakes.due(at(499), 9)).toEqual([])
      expect(await subject().store.wakes.due(at(500), 9)).toEqual([key()])
    })
  })

  describe('cards and filings', () => {
    test('the latest posting of a card is the one to update', async () => {
      const posted = { conversation: 'a:1', card: 'next-meeting', activity: 'one', at: at(1) }
      await subject().store.cards.posted('school', { ...posted, activity: 'two', at: at(2) })
      await subject().store.cards.posted('school', posted)
      expect(await subject().store.cards.latest('school', 'a:1', 'next-meeting')).toBe('two')
      expect(await subject().store.cards.latest('school', 'a:2', 'next-meeting')).toBeNull()
      expect(await subject().store.cards.latest('elsewhere', 'a:1', 'next-meeting')).toBeNull()
    })

    test('a card is known by its latest activity', async () => {
      const posted = { conversation: 'a:1', card: 'next-meeting', activity: 'one', at: at(1) }
      await subject().store.cards.posted('school', posted)
      await subject().store.cards.posted('school', { ...posted, activity: 'two', at: at(2) })
      expect(await subject().store.cards.nameOf('school', 'a:1', 'two')).toBe('next-meeting')
      expect(await subject().store.cards.nameOf('school', 'a:1', 'one')).toBeNull()
      expect(await subject().store.cards.nameOf('elsewhere', 'a:1', 'two')).toBeNull()
    })

    test('a filing is found by the whole token that its link begins with', async () => {
      for (const [n, link] of [
        'tokenA/x',
        'tokena/y',
        'token/é.html',
        'token-b/z',
        'token0',
        'token',
      ].entries())
        await subject().store.filings.filed(key(), {
          occurrence: occurrence(`o${n}`),
          where: 'folder',
          link,
          filedAt: at(n),
        })
      const found = async (token: string) => (await subject().store.filings.byToken(token))?.link
      expect(await found('token')).toBe('token/é.html')
      expect(await found('tokena')).toBe('tokena/y')
      expect(await found('tokenA')).toBe('tokenA/x')
      for (const other of ['tok', 'token0', 'TOKEN', '', '%']) expect(await found(other)).toBeUndefined()
    })

    test('a meeting is filed once', async () => {
      const filing = { occurrence: occurrence('o1'), where: 'folder', link: 'one.html', filedAt: at(1) }
      expect(await subject().store.filings.filed(key(), filing)).toBe(true)
      expect(await subject().store.filings.filed(key(), { ...filing, link: 'two.html' })).toBe(false)
      expect(await subject().store.filings.filed(key('elsewhere'), filing)).toBe(true)
      await subject().store.filings.filed(key(), { ...filing, occurrence: occurrence('o2'), filedAt: at(2) })
      expect((await subject().store.filings.of(key())).map((each) => each.occurrence)).toEqual(['o2', 'o1'])
      expect(await subject().store.filings.get(key(), filing.occurrence)).toEqual(filing)
      expect(await subject().store.filings.get(key(), occurrence('o3'))).toBeNull()
    })
  })
}
