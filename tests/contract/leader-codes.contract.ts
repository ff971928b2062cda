import type { Commit } from '../../teams-app/src/store/commit'
import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, key, member } from '../store/facts'
import type { Place } from '../store/places'

/** What every database keeps of codes by which leaders are let in. */
export function leaderCodeContract(subject: () => { store: Store; place: Place }): void {
  const [ana, ben] = [member('ana'), member('ben')]
  const { team } = key()
  const letIn = (differs: Partial<Commit> = {}) =>
    commitOf({ expectedVersion: 1, events: [{ type: 'admitted' }], leaderCode: 'hash', ...differs })

  describe('codes for leaders', () => {
    test('are their maker’s until their time is over, in their own tenant only', async () => {
      const { leaderCodes } = subject().store
      expect(await leaderCodes.put(key(), ana, 'hash', at(15))).toBe(true)
      expect(await leaderCodes.get('school', 'hash', at(14))).toEqual({ team, member: ana })
      expect(await leaderCodes.get('school', 'hash', at(15))).toBeNull()
      expect(await leaderCodes.get('other-school', 'hash', at(0))).toBeNull()
      expect(await leaderCodes.get('school', 'other', at(0))).toBeNull()
    })

    test('replace an earlier one of the same member, and no other', async () => {
      const { leaderCodes } = subject().store
      await leaderCodes.put(key(), ana, 'first', at(15))
      await leaderCodes.put(key(), ben, 'bens', at(15))
      await leaderCodes.put(key(), ana, 'second', at(15))
      expect(await leaderCodes.put(key(), ana, 'bens', at(15))).toBe(false)
      expect(await leaderCodes.get('school', 'first', at(0))).toBeNull()
      expect(await leaderCodes.get('school', 'bens', at(0))).toEqual({ team, member: ben })
    })

    test('let in one leader: used up with the fact, which is not written without them', async () => {
      const { store } = subject()
      await store.commit(commitOf())
      await store.leaderCodes.put(key(), ana, 'hash', at(15))
      expect(await store.commit(letIn({ at: at(15) }))).toEqual({ refused: { code: 'leader-code-wrong' } })
      expect(await store.commit(letIn())).toBe('committed')
      expect(await store.commit(letIn({ expectedVersion: 2 }))).toEqual({
        refused: { code: 'leader-code-wrong' },
      })
      expect((await store.load(key()))?.version).toBe(2)
    })

    test('of another team let in nobody', async () => {
      const { store } = subject()
      await store.commit(commitOf())
      await store.commit(commitOf({ key: key('school', 'science') }))
      await store.leaderCodes.put(key('school', 'science'), ana, 'hash', at(15))
      expect(await store.commit(letIn())).toEqual({ refused: { code: 'leader-code-wrong' } })
    })

    test('are swept when their time is over', async () => {
      const { store, place } = subject()
      await store.leaderCodes.put(key(), ana, 'hash', at(15))
      await store.sweep(at(15))
      expect(await place.query('select hash from leader_codes')).toEqual([])
    })
  })
}
