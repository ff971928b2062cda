import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { openStore } from '../../teams-app/src/store/open'
import { storeContract } from '../contract/store.contract'
import { commitOf, key, words } from './facts'
import { sqlitePlace } from './places'

describe('the store on SQLite', () => {
  storeContract(sqlitePlace)

  test('erased words are in no file any more', async () => {
    const place = await sqlitePlace()
    const store = await place.open()
    const bytes = () =>
      ['roundtable.db', 'roundtable.db-wal']
        .map((name) => readFileSync(join(place.place.dataDir, name)))
        .join('')
    const secret = (text: string | null) => ({ id: words('answer:r:1'), text, author: null })
    await store.commit(commitOf({ words: [secret('canary-of-the-first-kind')] }))
    expect(bytes().includes('canary')).toBe(true)
    await store.commit(commitOf({ expectedVersion: 1, words: [secret(null)] }))
    expect(bytes().includes('canary')).toBe(false)

    await store.commit(commitOf({ expectedVersion: 2, words: [secret('canary-of-the-second-kind')] }))
    const replaceWords = {
      prefix: 'answer:r:',
      with: [{ id: words('answer:r:2'), text: 'kept', author: null }],
    }
    await store.commit(commitOf({ expectedVersion: 3, replaceWords }))
    expect(bytes().includes('canary')).toBe(false)
    expect(bytes().includes('kept')).toBe(true)
    await store.close()
    await place.drop()
  })

  test('a commit that fails half-way leaves nothing behind, and the next one works', async () => {
    const place = await sqlitePlace()
    const store = await place.open()
    await store.commit(commitOf())
    await place.query(
      "create trigger broken before insert on outbox begin select raise(abort, 'disk I/O'); end",
    )
    const outbox = [{ key: 'o', kind: 'message', payload: {}, dueAt: commitOf().at }]
    const next = commitOf({ expectedVersion: 1, seen: ['s'], outbox })
    await expect(store.commit(next)).rejects.toThrow('disk I/O')
    expect((await store.load(key()))?.version).toBe(1)
    await place.query('drop trigger broken')
    expect(await store.commit(next)).toBe('committed')
    await store.close()
    await place.drop()
  })

  test('of a transaction that the database takes back by itself nothing is written alone', async () => {
    const place = await sqlitePlace()
    const store = await place.open()
    await store.commit(commitOf())
    await place.query(
      "create trigger broken before insert on conversations begin select raise(rollback, 'disk full'); end",
    )
    const { at } = commitOf()
    const seen = { id: 'c', kind: 'group' as const, serviceUrl: 's', botId: 'b', person: null, at }
    const outbox = [{ key: 'o', kind: 'message', payload: {}, dueAt: at }]
    const next = commitOf({ expectedVersion: 1, seen: ['s'], outbox, conversations: [seen] })
    await expect(store.commit(next)).rejects.toThrow('disk full')
    expect(await place.query('select key from outbox')).toEqual([])
    await place.query('drop trigger broken')
    expect(await store.commit(next)).toBe('committed')
    await store.close()
    await place.drop()
  })

  test('a claim that finds the lock taken keeps nobody from committing', async () => {
    const place = await sqlitePlace()
    const store = await place.open()
    const other = new Database(join(place.place.dataDir, 'roundtable.db'), {})
    other.exec('begin immediate')
    const work = [store.outbox.claim(commitOf().at, 1), store.commit(commitOf())]
    await sleep(60)
    other.exec('rollback')
    other.close()
    expect(await Promise.all(work)).toEqual([[], 'committed'])
    await store.close()
    await place.drop()
  })

  test('an address of another kind is refused with a sentence', async () => {
    await expect(openStore({ url: 'mysql://x', dataDir: '' })).rejects.toThrow('must begin with postgres://')
  })
})
