import { Client } from 'pg'
import { learnTenants, queryFor } from '../../teams-app/src/store/tenant-query'
import { describeWithPostgres } from '../prerequisites'
import { type PostgresPlace, postgresPlace } from './places'

describeWithPostgres('a statement for one tenant', () => {
  let place: PostgresPlace
  let client: Client
  beforeAll(async () => {
    place = await postgresPlace()
    client = new Client({ connectionString: place.place.url, pipeline: true })
    await client.connect()
    await learnTenants(client)
    await client.query('create table notes (tenant text, words text)')
  })
  afterAll(async () => {
    await client.end()
    await place.drop()
  })

  const whose = `select current_setting('roundtable.tenant', true) as tenant`
  const noted = async () => (await client.query('select tenant, words from notes order by words')).rows
  const note = (words: string) =>
    queryFor(client, 'maple', {
      text: `insert into notes select current_setting('roundtable.tenant'), $1`,
      values: [words],
      name: 'note',
    })

  test('has its tenant, also while others are on their way, and leaves none behind', async () => {
    const [maple, oak, nobody, birch] = await Promise.all([
      queryFor(client, 'maple', { text: whose }),
      queryFor(client, 'oak', { text: `${whose} where $1 = 1`, values: [1], name: 'one' }),
      client.query(whose),
      queryFor(client, 'birch', { text: `${whose} where $1 = 1`, values: [1], name: 'one' }),
    ])
    expect([maple, oak, birch].map(({ rows }) => rows)).toEqual([
      [{ tenant: 'maple' }],
      [{ tenant: 'oak' }],
      [{ tenant: 'birch' }],
    ])
    expect(nobody.rows).toEqual([{ tenant: '' }])
  })

  test('tells how many rows it changed and which it found, not what set the tenant', async () => {
    expect(await note('one')).toMatchObject({ command: 'INSERT', rowCount: 1, rows: [] })
    const none = await queryFor(client, 'maple', { text: 'select words from notes where false' })
    expect(none).toMatchObject({ command: 'SELECT', rowCount: 0, rows: [] })
    expect(await noted()).toEqual([{ tenant: 'maple', words: 'one' }])
  })

  test('that fails writes nothing, and the next one is none the worse', async () => {
    const failed = queryFor(client, 'maple', {
      text: `with written as (insert into notes values ('maple', 'half') returning 1) select 1 / $1::int from written`,
      values: [0],
    })
    const after = note('whole')
    await expect(failed).rejects.toThrow('division by zero')
    expect((await after).rowCount).toBe(1)
    expect(await noted()).toEqual([
      { tenant: 'maple', words: 'one' },
      { tenant: 'maple', words: 'whole' },
    ])
  })

  test('that is unheard of fails alone, and is understood once it is there', async () => {
    const ask = () => queryFor(client, 'maple', { text: 'select * from later', values: [], name: 'later' })
    await expect(ask()).rejects.toThrow('does not exist')
    await client.query('create table later (n int)')
    expect((await ask()).rows).toEqual([])
  })
})
