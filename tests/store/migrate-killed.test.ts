import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KyselyPlugin } from 'kysely'
import type { Connection } from '../../teams-app/src/store/connection'
import { migrate } from '../../teams-app/src/store/migrate'
import { openDatabase } from '../../teams-app/src/store/open-database'
import { openPostgres } from '../../teams-app/src/store/open-postgres'
import { openSqlite } from '../../teams-app/src/store/open-sqlite'
import { describeWithPostgres } from '../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from './places'

jest.setTimeout(180_000)

/** PostgreSQL is cut off after each seventh statement; at night after each. */
const stride = Number(process.env.ROUNDTABLE_STRIDE ?? 7)

/** The connection, telling after each statement of a transaction that it is done, from 1. */
function told(connection: Connection, done: (statement: number) => Promise<void>): Connection {
  let statements = 0
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      statements += 1
      await done(statements)
      return result
    },
  }
  return {
    ...connection,
    write: (tenant, work) => connection.write(tenant, (db) => work(db.withPlugin(counting))),
  }
}

const inSqlite = `select type, name, sql from sqlite_master order by type, name`
const inPostgres = `select 'column' as kind, table_name as name, column_name || data_type || is_nullable as what
  from information_schema.columns where table_schema = current_schema()
  union all select 'index', tablename, indexname from pg_indexes where schemaname = current_schema()
  union all select 'policy', tablename, policyname from pg_policies where schemaname = current_schema()
  order by 1, 2, 3`

/** What an upgrade leaves that nothing disturbs. */
async function whole(open: () => Promise<Place>, schema: string) {
  const place = await open()
  await (await place.open()).close()
  const rows = [await place.query(schema), await place.query('select * from schema_version order by name')]
  await place.drop()
  return rows
}

test('killed after any statement, a migration of SQLite starts over and is whole', async () => {
  const expected = await whole(sqlitePlace, inSqlite)
  const place = await sqlitePlace()
  const left: string[] = []
  const connection = await openSqlite(place.place.dataDir)
  // The files of this moment are what a killed process leaves.
  await migrate(
    told(connection, async () => {
      const copy = mkdtempSync(join(tmpdir(), 'roundtable-killed-'))
      cpSync(place.place.dataDir, copy, { recursive: true })
      left.push(copy)
    }),
  )
  await connection.close()
  expect(left.length).toBeGreaterThan(30)
  for (const dataDir of left) {
    await (await openDatabase({ dataDir })).close()
    cpSync(dataDir, place.place.dataDir, { recursive: true })
    rmSync(dataDir, { recursive: true })
    const rows = [
      await place.query(inSqlite),
      await place.query('select * from schema_version order by name'),
    ]
    expect(rows).toEqual(expected)
  }
  await place.drop()
})

describeWithPostgres('on PostgreSQL', () => {
  test('cut off after any statement, a migration starts over and is whole', async () => {
    const expected = await whole(postgresPlace, inPostgres)
    let statement = 0
    for (let ended = false; !ended; ) {
      statement += stride
      const place = await postgresPlace()
      const url = place.place.url ?? ''
      const name = new URL(url).searchParams.get('application_name')
      const cut = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${name}'`
      const connection = openPostgres(url)
      let cuts = 0
      const migrated = await migrate(
        told(connection, async (n) => {
          if (n !== statement) return
          cuts = (await place.query(cut)).length
        }),
      ).then(
        () => true,
        () => false,
      )
      await connection.close()
      ended = cuts === 0
      expect([statement, migrated]).toEqual([statement, ended])
      await (await place.open()).close()
      expect([
        await place.query(inPostgres),
        await place.query('select * from schema_version order by name'),
      ]).toEqual(expected)
      await place.drop()
    }
    expect(statement).toBeGreaterThan(30)
  })
})
