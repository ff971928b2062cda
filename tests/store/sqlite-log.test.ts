import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import Database from 'libsql/promise'
import type { Connection } from '../../teams-app/src/store/connection'
import { openSqlite } from '../../teams-app/src/store/open-sqlite'
import { sqliteLog } from '../../teams-app/src/store/sqlite-log'

let folder: string
let path: string
let connection: Connection
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-log-'))
  path = join(folder, 'roundtable.db')
  connection = await openSqlite(folder)
  await write((db) => sql`create table said (words text)`.execute(db))
})
afterEach(async () => {
  await connection.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = (work: Parameters<Connection['write']>[1]) => connection.write('a tenant', work)
const said = (words: string) => write((db) => sql`insert into said values (${words})`.execute(db))
const database = () => readFileSync(path, 'latin1')
const sentence = 'Pairs helped. '.repeat(70_000)
const much = async () => {
  for (let n = 0; n < 5; n += 1) await said(sentence)
}

test('a sync brings what stands in the log into the database, while that is open and written to', async () => {
  const log = sqliteLog(path)
  await much()
  expect(database()).not.toContain('Pairs helped')
  const syncing = log.sync()
  await said('written meanwhile')
  await syncing
  expect(database()).toContain('Pairs helped')
  log.close()
})

test('by itself, soon after much was written', async () => {
  await much()
  for (let tries = 0; tries < 100 && !database().includes('Pairs helped'); tries += 1)
    await new Promise((on) => setTimeout(on, 100))
  expect(database()).toContain('Pairs helped')
})

test('what is little stays in the log', async () => {
  const log = sqliteLog(path)
  await said('Pairs helped')
  await log.sync()
  expect(database()).not.toContain('Pairs helped')
  log.close()
})

test('a log that the disk does not keep is told', async () => {
  await expect(sqliteLog(join(folder, 'nowhere')).sync()).rejects.toThrow('ENOENT')
})

test('where it is written to without a pause, the log does not grow for ever', async () => {
  for (let n = 0; n < 90; n += 1) await said(`${n} ${sentence}`)
  expect(statSync(`${path}-wal`).size).toBeLessThan(40e6)
  expect(statSync(path).size).toBeGreaterThan(40e6)
})

test('what was deleted is in no file after a wipe, also while the log is brought into the database', async () => {
  const bringing = jest.spyOn(Database.prototype, 'exec')
  for (let n = 0; n < 14; n += 1) await said(sentence)
  await write((db) => sql`delete from said`.execute(db))
  while (bringing.mock.calls.length === 0) await new Promise((on) => setTimeout(on, 1))
  bringing.mockRestore()
  await connection.wipe()
  for (const file of [path, `${path}-wal`]) expect(readFileSync(file, 'latin1')).not.toContain('Pairs helped')
})
