import Database from 'libsql'
import { aSchool } from '../server/a-school'
import { ana, ben, cleo, groupChat, personalChat } from '../server/activities'
import { setUp } from '../server/set-up'

const grade5 = groupChat('grade5')

/** What SQLite goes through whole: a table, or in one all rows of a tenant, however many teams that has. */
const goesThroughAll = (step: string) =>
  (/^SCAN /.test(step) && !/^SCAN (due|health|schema_version)\b/.test(step)) || /\(tenant=\?\)$/.test(step)

/** The daily sweep goes through what is kept for a while. */
const daily = /^delete from "\w+" where "(at|expires_at)" |^select min\("seq"\)/

/** It asks for any one row of the tenant, so the first that it meets is enough. */
const anyRowWillDo = /^select .* from "conversations" where "tenant" = \? limit \?$/

test('no activity goes through what a whole tenant holds', async () => {
  const asked = new Set<string>()
  const { prepare } = Database.prototype
  const listening = jest.spyOn(Database.prototype, 'prepare').mockImplementation(function (
    this: Database.Database,
    sql,
  ) {
    asked.add(sql)
    return prepare.call(this, sql)
  })
  const school = await aSchool()
  await setUp(school, grade5, [ana, ben, cleo])
  for (const said of [
    'action Copy the rubric',
    'next',
    'my part',
    'reflect Pairs helped',
    'members',
    'topic Labs',
  ])
    await school.say(ben, grade5, said)
  await school.say(ben, personalChat(ben), 'turns')
  listening.mockRestore()

  // The school's own questions quote no names.
  const statements = [...asked].filter((sql) => /^(select|with|update|delete) .*"/.test(sql))
  expect(statements.length).toBeGreaterThan(15)
  const file = new Database(`${school.dataDir}/roundtable.db`, {})
  const slow = statements.flatMap((sql) => {
    const values = Array.from({ length: sql.split('?').length - 1 }, () => 1)
    const steps = file
      .prepare(`explain query plan ${sql}`)
      .all(values)
      .map((step) => String(Object(step).detail))
    return steps.some(goesThroughAll) && !anyRowWillDo.test(sql) && !daily.test(sql) ? [{ sql, steps }] : []
  })
  file.close()
  await school.close()
  expect(slow).toEqual([])
})
