import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Db } from '../../teams-app/src/store/connection'
import { openDatabase } from '../../teams-app/src/store/open-database'
import { prepared } from '../../teams-app/src/store/prepared'

const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null))
const given = fc.record(
  {
    where: fc.record({ key: fc.string(), among: fc.array(fc.string(), { maxLength: 5 }) }),
    set: fc.dictionary(fc.constantFrom('reason', 'lease', 'begun', 'nextAt'), value, { minKeys: 1 }),
  },
  { requiredKeys: ['where', 'set'] },
)

test('asked again and again with whatever values, it asks as if it were built each time', async () => {
  let built = 0
  type Given = { where: { key: string; among: string[] }; set: Record<string, string | number | null> }
  const build = (db: Db, { where, set }: Given) =>
    db.updateTable('outbox').set(set).where('key', '=', where.key).where('kind', 'in', where.among)
  const query = prepared((db, what: Given) => {
    built += 1
    return build(db, what)
  })
  const dataDir = mkdtempSync(join(tmpdir(), 'roundtable-prepared-'))
  const database = await openDatabase({ dataDir })
  try {
    await database.read('tenant', async (db) => {
      const asked = jest.spyOn(db, 'executeQuery')
      await fc.assert(
        fc.asyncProperty(given, async (what) => {
          await query(db, what)
          const { sql, parameters } = build(db, what).compile()
          expect(asked.mock.lastCall?.[0]).toMatchObject({ sql, parameters })
        }),
        { numRuns: 500 },
      )
    })
  } finally {
    await database.close()
    rmSync(dataDir, { recursive: true })
  }
  expect(built).toBeLessThan(500)
})
