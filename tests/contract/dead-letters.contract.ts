import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, entryOf, key, member } from '../store/facts'
import type { Place } from '../store/places'

/** What was given up, on every database: shown without a trace of people, tried again only where that cannot double. */
export function deadLettersContract(subject: () => { store: Store; place: Place }): void {
  const acting = { by: member('admin'), at: at(5) }
  const letters = () => subject().store.deadLetters
  const seqOf = async (name: string) =>
    (await letters().of('school')).find((letter) => letter.key === name)?.seq ?? 0

  /** Gives up what is due, `doubt` or not. */
  async function givenUp(name: string, how?: { doubt: boolean }, differs: object = {}) {
    const { store } = subject()
    await store.commitWithoutTeam({ tenant: 'school', at: at(0), seen: [], outbox: [entryOf(name, differs)] })
    const [entry] = await store.outbox.claim(at(0), 1)
    if (entry === undefined) throw new Error('Nothing is due.')
    await store.outbox.begin(entry, at(0))
    await store.outbox.dead(entry, 'gave-up', how)
  }

  const claimed = async (now: number) =>
    (await subject().store.outbox.claim(at(now), 9)).map((entry) => entry.key)
  const notes = () => subject().place.query(`select what, about, "by" from audit order by number`)

  describe('what was given up', () => {
    test('is listed for its tenant with all it knows, and not claimed', async () => {
      await subject().store.commit(commitOf({ outbox: [entryOf('o')] }))
      const [entry] = await subject().store.outbox.claim(at(0), 1)
      if (entry) await subject().store.outbox.dead(entry, 'not-found')
      expect(await claimed(99_999)).toEqual([])
      const letter = { team: key().team, key: 'o', kind: 'message', payload: { member: 'ana' }, dueAt: at(0) }
      expect(await letters().of('school')).toEqual([
        { ...letter, seq: expect.any(Number), reason: 'not-found', doubt: false },
      ])
      expect(await letters().of('elsewhere')).toEqual([])
    })

    test('goes again from the start when it is tried again, which is noted', async () => {
      await givenUp('o')
      const seq = await seqOf('o')
      const again = { tenant: 'school', seq }
      expect(await letters().tryAgain(again, { ...acting, repeatable: [] })).toBe('done')
      expect(await letters().of('school')).toEqual([])
      expect(await letters().tryAgain(again, { ...acting, repeatable: [] })).toBe('not-there')
      const [entry] = await subject().store.outbox.claim(at(5), 9)
      expect(entry).toMatchObject({ key: 'o', attempts: 1, doubt: false })
      expect(await notes()).toEqual([{ what: 'try-again', about: String(seq), by: 'admin' }])
    })

    test('is not tried again where it may have arrived, unless doing it twice does no harm', async () => {
      await givenUp('message', { doubt: true })
      await givenUp('filing', { doubt: true }, { kind: 'file' })
      const how = { ...acting, repeatable: ['file'] }
      const again = async (name: string) =>
        letters().tryAgain({ tenant: 'school', seq: await seqOf(name) }, how)
      expect(await again('message')).toBe('in-doubt')
      expect(await again('filing')).toBe('done')
      expect(await claimed(99_999)).toEqual(['filing'])
      expect((await letters().of('school')).map((letter) => letter.key)).toEqual(['message'])
      expect(await notes()).toHaveLength(1)
    })

    test('is let go for good: not listed, not claimed, not planned anew', async () => {
      await givenUp('o', { doubt: true })
      const seq = await seqOf('o')
      expect(await letters().letGo({ tenant: 'school', seq }, acting)).toBe('done')
      expect(await letters().letGo({ tenant: 'school', seq }, acting)).toBe('not-there')
      const outbox = [entryOf('o')]
      await subject().store.commitWithoutTeam({ tenant: 'school', at: at(9), seen: [], outbox })
      expect(await claimed(99_999)).toEqual([])
      expect(await letters().of('school')).toEqual([])
      expect((await subject().store.backlog(at(9))).dead).toBe(0)
      expect(await notes()).toEqual([{ what: 'let-go', about: String(seq), by: 'admin' }])
    })

    test('is nothing to another tenant', async () => {
      await givenUp('o')
      const foreign = { tenant: 'elsewhere', seq: await seqOf('o') }
      expect(await letters().letGo(foreign, acting)).toBe('not-there')
      expect(await letters().tryAgain(foreign, { ...acting, repeatable: ['message'] })).toBe('not-there')
      expect(await letters().of('school')).toHaveLength(1)
      expect(await notes()).toEqual([])
    })

    test('is shown to the administrator with a note of the look', async () => {
      await givenUp('o')
      expect(await letters().lookedAt('school', acting)).toEqual(await letters().of('school'))
      expect(await notes()).toEqual([{ what: 'look', about: null, by: 'admin' }])
    })
  })
}
