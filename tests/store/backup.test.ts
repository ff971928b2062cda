import { tableNames } from '../../teams-app/src/backup/every-table'
import { readBackup } from '../../teams-app/src/backup/read-backup'
import { writeBackup } from '../../teams-app/src/backup/write-backup'
import type { Connection } from '../../teams-app/src/store/connection'
import { openDatabase } from '../../teams-app/src/store/open-database'
import { at, commitOf, entryOf, key, member, words } from './facts'
import { type Place, postgresPlace, sqlitePlace } from './places'

const databases: readonly (readonly [string, () => Promise<Place>])[] = [
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
]
const ways = databases.flatMap(([from, open]) =>
  databases.map(([to, anew]) => [`from ${from} to ${to}`, open, anew] as const),
)

async function backupOf(connection: Connection): Promise<string[]> {
  const lines: string[] = []
  await writeBackup(connection, async (line) => void lines.push(line.trimEnd()))
  return lines
}

async function* each(lines: readonly string[]) {
  yield* lines
}

/** A school with `n` facts of a team and something in each kind of table. */
async function filled(place: Place, n: number): Promise<void> {
  const store = await place.open()
  await store.commit(
    commitOf({
      events: Array.from({ length: n }, (_, i) => ({ type: 'happened', i, text: 'á "quoted" \n line' })),
      words: [{ id: words('reflection:1'), text: 'Quokka \u2028 read aloud', author: member('ana') }],
      outbox: [entryOf('one'), entryOf('two', { conversation: 'c' })],
      seen: ['a', 'b'],
      audit: [
        { what: 'look', about: null },
        { what: 'role', about: 'ben' },
      ],
    }),
  )
  await store.leaderCodes.put(key(), member('ana'), 'hash', at(1_000))
  await store.feeds.put(key(), member('ana'), 'hash', at(0))
  await store.close()
}

describe.each(ways)('a backup %s', (_, open, anew) => {
  let old: Place
  let fresh: Place
  let from: Connection
  let to: Connection
  beforeEach(async () => {
    old = await open()
    fresh = await anew()
    await filled(old, 40)
    from = await openDatabase(old.place)
    to = await openDatabase(fresh.place)
  })
  afterEach(async () => {
    await from.close()
    await to.close()
    await old.drop()
    await fresh.drop()
  })

  test('brings back every row, and a backup of that is the same', async () => {
    const lines = await backupOf(from)
    expect(await readBackup(to, each(lines))).toBe(
      lines.filter((line) => line.includes('"kind":"row"')).length,
    )
    expect(await backupOf(to)).toEqual(lines)
    const store = await fresh.open()
    expect((await store.load(key()))?.events).toHaveLength(40)
    expect(await store.words.of(key(), [words('reflection:1')])).toMatchObject([
      { text: 'Quokka \u2028 read aloud' },
    ])
    await store.close()
  })

  test('is refused by a database that is not empty, and nothing of it is changed', async () => {
    const lines = await backupOf(from)
    await readBackup(to, each(lines))
    await expect(readBackup(to, each(lines))).rejects.toThrow('not empty')
    expect(await backupOf(to)).toEqual(lines)
  })

  test('that was cut off or changed is refused, and nothing of it is kept', async () => {
    const lines = await backupOf(from)
    const wrong = [
      lines.slice(0, -1),
      lines.slice(1),
      lines.filter((line) => !line.includes('reflection:1')),
      lines.map((line) => line.replace('Quokka', 'Wombat')),
      lines.map((line) => line.replace('0001-start', '0000-start')),
      [...lines.slice(0, 5), '{"kind":"row"', ...lines.slice(5)],
      [],
    ]
    for (const one of wrong) await expect(readBackup(to, each(one))).rejects.toThrow(/\.$/)
    const empty = await backupOf(to)
    expect(empty.filter((line) => line.includes('"kind":"row"'))).toEqual([])
    expect(empty).toHaveLength(tableNames.length + 2)
  })
})

test.each(databases)(
  'a drill: 100,000 rows come back within 60 s, on %s',
  async (_, open) => {
    const [old, fresh] = [await open(), await open()]
    await filled(old, 100_000)
    const from = await openDatabase(old.place)
    const to = await openDatabase(fresh.place)
    const lines = await backupOf(from)
    const begun = performance.now()
    expect(await readBackup(to, each(lines))).toBeGreaterThan(100_000)
    expect(performance.now() - begun).toBeLessThan(60_000)
    expect(await backupOf(to)).toEqual(lines)
    for (const one of [from, to]) await one.close()
    for (const one of [old, fresh]) await one.drop()
  },
  180_000,
)
