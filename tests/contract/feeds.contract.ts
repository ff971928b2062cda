import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, key, member } from '../store/facts'

/** What every database keeps of members' calendars. */
export function feedContract(subject: () => { store: Store }): void {
  const [ana, ben] = [member('ana'), member('ben')]

  describe('feeds', () => {
    test('are found by the hash of their address, in whatever tenant', async () => {
      const { feeds } = subject().store
      await feeds.put(key(), ana, 'hash-a', at(1))
      await feeds.put(key('other-school'), ben, 'hash-b', at(2))
      const fresh = { print: null, revision: 0 }
      expect(await feeds.at('hash-a')).toEqual({ key: key(), member: ana, ...fresh, changedAt: at(1) })
      const other = { key: key('other-school'), member: ben, ...fresh, changedAt: at(2) }
      expect(await feeds.at('hash-b')).toEqual(other)
      expect(await feeds.at('hash')).toBeNull()
      expect([await feeds.has(key(), ana), await feeds.has(key(), ben)]).toEqual([true, false])
    })

    test('have one address at a time: a new one ends the old one', async () => {
      const { feeds } = subject().store
      await feeds.put(key(), ana, 'first', at(0))
      await feeds.put(key(), ben, 'of-ben', at(0))
      await feeds.put(key(), ana, 'second', at(5))
      expect(await feeds.at('first')).toBeNull()
      expect((await feeds.at('second'))?.member).toBe(ana)
      expect((await feeds.at('of-ben'))?.member).toBe(ben)
    })

    test('are gone at once when they are taken away, and only those', async () => {
      const { feeds } = subject().store
      await feeds.put(key(), ana, 'of-ana', at(0))
      await feeds.put(key(), ben, 'of-ben', at(0))
      await feeds.put(key('school', 'science'), ana, 'of-science', at(0))
      await feeds.remove(key(), ana)
      await feeds.remove(key(), ana)
      expect(await feeds.at('of-ana')).toBeNull()
      expect(await feeds.at('of-ben')).not.toBeNull()
      expect(await feeds.at('of-science')).not.toBeNull()
    })

    test('are gone with a person who is erased', async () => {
      const { commit, feeds } = subject().store
      await commit(commitOf())
      await feeds.put(key(), ana, 'of-ana', at(0))
      await feeds.put(key(), ben, 'of-ben', at(0))
      await commit(commitOf({ expectedVersion: 1, erased: ana }))
      expect([await feeds.at('of-ana'), (await feeds.at('of-ben'))?.member]).toEqual([null, ben])
    })

    test('count each change of what they say once, also under a new address', async () => {
      const { feeds } = subject().store
      await feeds.put(key(), ana, 'hash', at(0))
      const before = await feeds.at('hash')
      if (before === null) throw new Error('no feed')
      await feeds.changed(before, 'print-1', at(3))
      await feeds.changed(before, 'print-2', at(4))
      const said = { key: key(), member: ana, print: 'print-1', revision: 1, changedAt: at(3) }
      expect(await feeds.at('hash')).toEqual(said)
      await feeds.put(key(), ana, 'next', at(9))
      expect(await feeds.at('next')).toEqual({ ...said, print: null, changedAt: at(9) })
    })
  })
}
