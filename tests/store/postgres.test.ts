import { connect, createServer, type Socket } from 'node:net'
import { openStore } from '../../teams-app/src/store/open'
import { storeContract } from '../contract/store.contract'
import { at, commitOf, entryOf, key, member, words } from './facts'
import { type PostgresPlace, postgresPlace } from './places'

describe('the store on PostgreSQL', () => {
  storeContract(postgresPlace)

  let place: PostgresPlace
  beforeAll(async () => {
    place = await postgresPlace()
  })
  afterAll(() => place.drop())

  const tables = ['seen', 'teams', 'events', 'words', 'people', 'conversations', 'outbox']
  const ofTeam = (team: string) =>
    commitOf({
      key: key(team),
      words: [{ id: words('w'), text: 'text', author: null }],
      seen: ['s'],
      outbox: [entryOf('o')],
      roster: {
        put: [{ member: member('ana'), aadObjectId: 'aad', teamsUserId: null, name: 'Ana', email: null }],
        remove: [],
      },
      conversations: [{ id: 'c', kind: 'group', serviceUrl: 'u', botId: 'b', person: null, at: at(0) }],
    })

  test.each(tables)(
    'a connection lost at the table %s leaves nothing of the commit behind',
    async (table) => {
      const store = await place.open()
      const tenant = `lost-at-${table}`
      const client = await place.client()
      await client.query(`begin; lock table ${table} in access exclusive mode`)
      const attempt = store.commit(ofTeam(tenant)).then(
        () => 'committed',
        () => 'rejected',
      )
      const waiting = "application_name = current_schema() and wait_event_type = 'Lock'"
      for (let ended = 0; ended === 0; )
        ended = (await place.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${waiting}`))
          .length
      expect(await attempt).toBe('rejected')
      await client.query('rollback')

      for (const each of tables)
        expect(await place.query(`select tenant from ${each} where tenant = '${tenant}'`)).toEqual([])
      expect(await eventually(() => store.commit(ofTeam(tenant)))).toBe('committed')
      for (const each of tables)
        expect(await place.query(`select tenant from ${each} where tenant = '${tenant}'`)).toEqual([
          { tenant },
        ])
      await store.close()
    },
  )

  test('a database that stops answering is given up within 8 s and found again', async () => {
    const { sockets, url, stop, stall } = await stallingProxy(place.place.url ?? '')
    const store = await openStore({ url, dataDir: '' })
    await store.health(at(0))
    stall(true)
    const begun = Date.now()
    await expect(store.commit(commitOf({ key: key('school', 'slow') }))).rejects.toThrow('did not answer')
    expect(Date.now() - begun).toBeLessThan(8_000)
    stall(false)
    for (const socket of sockets) socket.destroy()
    expect(await store.commit(commitOf({ key: key('school', 'slow') }))).toBe('committed')
    await store.close()
    stop()
  }, 20_000)

  test('a query that forgets its tenant sees nothing', async () => {
    const store = await place.open()
    await store.commit(commitOf({ key: key('school', 'belt') }))
    const client = await place.client()
    const rows = async (tenant: string) => {
      await client.query(`set roundtable.tenant = '${tenant}'`)
      return (await client.query("select team from teams where team = 'belt'")).rows
    }
    expect((await client.query("select team from teams where team = 'belt'")).rows).toEqual([])
    expect(await rows('')).toEqual([])
    expect(await rows('elsewhere')).toEqual([])
    expect(await rows('school')).toEqual([{ team: 'belt' }])
    await store.close()
  })

  test('answers of a closed round carry one transaction, in the order in which they were given', async () => {
    const store = await place.open()
    const team = key('school', 'anonymous')
    const answer = (id: string, text: string) => ({ id: words(`answer:r:${id}`), text, author: null })
    for (let n = 0; n < 4; n++)
      await store.commit(commitOf({ key: team, expectedVersion: n, words: [answer(`old${n}`, `text ${n}`)] }))
    const shuffled = [2, 0, 3, 1].map((n) => answer(`new${n}`, `text ${n}`))
    await store.commit(
      commitOf({ key: team, expectedVersion: 4, replaceWords: { prefix: 'answer:r:', with: shuffled } }),
    )
    const rows = await place.query(
      `select text, xmin::text from words where team = 'anonymous' order by ctid`,
    )
    expect(new Set(rows.map((row) => row.xmin)).size).toBe(1)
    expect(rows.map((row) => row.text)).toEqual(['text 2', 'text 0', 'text 3', 'text 1'])
    await store.close()
  })
})

/** Connections of the pool may each turn out to be lost once. */
async function eventually<T>(ask: () => Promise<T>, tries = 12): Promise<T> {
  return ask().catch((problem) => {
    if (tries === 1) throw problem
    return eventually(ask, tries - 1)
  })
}

/** A wire to the database that can be made to swallow everything. */
async function stallingProxy(target: string) {
  const sockets = new Set<Socket>()
  const { hostname, port } = new URL(target)
  let stalled = false
  const server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    near.on('data', (data) => stalled || far.write(data))
    far.on('data', (data) => stalled || near.write(data))
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const address = server.address()
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String(typeof address === 'object' ? address?.port : '')
  return {
    url: url.toString(),
    sockets,
    stall: (on: boolean) => {
      stalled = on
    },
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
