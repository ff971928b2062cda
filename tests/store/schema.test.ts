import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { postgresPlace, sqlitePlace } from './places'

const committed = join(__dirname, '../../teams-app/src/store/schema.sql')

/** One column a line, so that a migration shows in the diff. */
const laidOut = (sql: string) =>
  `${sql
    .replace(' (', ' (\n  ')
    .replaceAll(/, (?="\w+" (?:text|integer|bigint)|constraint)/g, ',\n  ')
    .replace(/\)$/, '\n)')};\n`

test('schema.sql is what the migrations make', async () => {
  const place = await sqlitePlace()
  await (await place.open()).close()
  const rows = await place.query(
    "select type, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by tbl_name, type desc, name",
  )
  const schema = rows
    .map((row) => (row.type === 'table' ? laidOut(String(row.sql)) : `${row.sql};\n`))
    .join('\n')
  await place.drop()
  expect(schema).toBe(readFileSync(committed, 'utf8'))
})

test('both databases have the same tables, columns and holes', async () => {
  const sqlite = await sqlitePlace()
  const postgres = await postgresPlace()
  await (await sqlite.open()).close()
  await (await postgres.open()).close()
  const inSqlite = await sqlite.query(
    `select t.name || '.' || c.name || case when c."notnull" = 1 or c.pk > 0 then '' else '?' end as column_name
     from sqlite_master t join pragma_table_info(t.name) c
     where t.type = 'table' and t.name not like 'sqlite_%'`,
  )
  const inPostgres = await postgres.query(
    `select table_name || '.' || column_name || case when is_nullable = 'NO' then '' else '?' end as column_name
     from information_schema.columns where table_schema = current_schema()`,
  )
  const names = (rows: typeof inSqlite) => rows.map((row) => String(row.column_name)).sort()
  expect(names(inPostgres)).toEqual(names(inSqlite))
  expect(inSqlite.length).toBeGreaterThan(50)
  await sqlite.drop()
  await postgres.drop()
})

test('every table but two knows its tenant and is guarded by row security', async () => {
  const place = await postgresPlace()
  await (await place.open()).close()
  const rows = await place.query(
    `select relname, relrowsecurity and relforcerowsecurity as guarded,
            exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'tenant') as tenant
     from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace order by relname`,
  )
  const open = rows.filter((row) => !row.guarded || !row.tenant).map((row) => row.relname)
  expect(open).toEqual(['health', 'schema_version'])
  expect(rows.length).toBe(16)
  await place.drop()
})
