import Database from 'libsql'
import { aSchool } from '../a-school'
import {
  aTeamIn,
  expectAcknowledgedThere,
  expectAnsweredOnce,
  expectKept,
  readiness,
  type Told,
  tellWin,
  untilReady,
} from './still-whole'

/** The files that the server opens: only it sets how they are written. */
const opened: Database.Database[] = []
const pragma: Database.Database['pragma'] = Reflect.get(Database.prototype, 'pragma')
Reflect.set(Database.prototype, 'pragma', function set(this: Database.Database, text: string, how: object) {
  opened.push(this)
  return pragma.call(this, text, how)
})

const pagesOf = (file: Database.Database) =>
  Reflect.get(Object(file.prepare('pragma page_count').get([])), 'page_count')

const troubles: Readonly<Record<string, readonly [(file: Database.Database) => string, string]>> = {
  full: [(file) => `max_page_count = ${pagesOf(file)}`, 'max_page_count = 1073741823'],
  'read-only': [() => 'query_only = on', 'query_only = off'],
}

test.each(Object.entries(troubles))(
  'while SQLite is %s, nothing is acknowledged that is not there, the server is not ready, and then goes on by itself',
  async (_, [begin, end]) => {
    const school = await aSchool()
    const file = opened.at(-1)
    if (file === undefined) throw new Error('The server opens a file')
    try {
      await aTeamIn(school)
      for (let time = 0; time < 3; time += 1) {
        pragma.call(file, begin(file), {})
        const told: Told[] = []
        // What is still free in the file is used up first.
        for (let tells = 0; tells < 200 && told.at(-1)?.status !== 500; tells += 1)
          told.push(await tellWin(school))
        expect(told.at(-1)?.status).toBe(500)
        await expectAcknowledgedThere(school, told)
        if (end.startsWith('query_only')) expect((await readiness(school)).status).toBe(503)
        pragma.call(file, end, {})
        await untilReady(school)
        await expectKept(school, told)
      }
      await expectAnsweredOnce(school)
    } finally {
      await school.close()
    }
  },
)
