import { readdirSync } from 'node:fs'
import { byTimer } from '../../../teams-app/src/after'
import { en } from '../../../teams-app/src/cards/text/en'
import { describeWithPostgres } from '../../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from '../../store/places'
import { aSchool } from '../a-school'
import { execute, groupChat, people, person } from '../activities'
import { setUp } from '../set-up'
import { type Failure, failingQueries, postgresFailures, sqliteFailures } from './failing-queries'
import { untilDone } from './until-done'

jest.setTimeout(900_000)

const night = process.env.ROUNDTABLE_WEEKS
const weeks = Number(night ?? 2)
const queries = failingQueries()
const grade5 = groupChat('grade5')
const members = people(0, 4)
const week = 7 * 86_400_000

const lookMs = 7
const after: typeof byTimer = (ms, run) => byTimer(ms === lookMs && queries.armed() ? 60 : ms, run)

/**
 * So many weeks of a team: reminders, rounds that open and close by the clock, their filing. At each moment at which the server
 * has something to do by itself one of its next queries fails. What stands there at the end, without what differs from run to run.
 */
async function season(place: Place, hows: readonly Failure[]) {
  const school = await aSchool({ place: queries.without(place), world: { after, pollMs: lookMs } })
  try {
    await setUp(school, grade5, members, { roles: 'facilitator,notes' })
    const end = school.clock.now + weeks * week
    let struck = 0
    for (let moment = 0; ; moment += 1) {
      const [row] = await school.query(
        `select (select min(next_at) from outbox where state = 'waiting') as entry, (select min(wake_at) from teams) as team`,
      )
      const next = Math.min(...[row?.entry, row?.team].flatMap((at) => (at == null ? [] : [Number(at)])))
      if (next > end) break
      const how = hows[moment % hows.length]
      if (how !== undefined) queries.fail(1 + ((moment * 7) % 23), how)
      school.clock.now = Math.max(school.clock.now, next)
      const posts = school.posted().length
      await untilDone(school)
      if (queries.over() && how !== undefined) struck += 1
      for (const { chat, view } of school.posted().slice(posts)) {
        if (chat !== grade5.id || view.heading !== en.closing.title) continue
        const pressed = view.press(en.buttons.reflect, { 'answer:plus': `w-${moment}`, led: '', owner: '' })
        await school.deliver(execute(members[moment % 4] ?? person(0), grade5, pressed, school.occasion()))
      }
    }
    const facts = (await school.log(grade5)).map((fact) => fact.type).sort()
    const dead = await school.query(`select reason from outbox where state = 'dead'`)
    for (const { reason } of dead) expect(reason).toMatch(/in-doubt$/)
    return {
      struck,
      kept: {
        facts,
        posts: school
          .posted()
          .map(({ chat, view }) => `${chat} ${view.heading} ${view.text.match(/\w{3} \d+, \d+/)?.[0]}`)
          .sort(),
        entries: (await school.query('select key from outbox')).map(({ key }) =>
          String(key).replace(/\d{13}/, ''),
        ).length,
        filed: readdirSync(school.filingDir, { recursive: true, encoding: 'utf8' }).sort(),
        words: (await school.query(`select count(*) as n from words`)).map(({ n }) => Number(n)),
      },
    }
  } finally {
    await school.close()
  }
}

const title = `of ${weeks} weeks of a team in which queries fail, reminders, rounds and filings come each once as in calm ones`

test(`on SQLite, ${title}`, async () => {
  const calm = await season(await sqlitePlace(), [])
  expect(calm.kept.filed.length).toBeGreaterThanOrEqual(weeks)
  const rough = await season(await sqlitePlace(), sqliteFailures)
  expect(rough.struck).toBeGreaterThanOrEqual(weeks)
  expect(rough.kept).toEqual(calm.kept)
})

if (night !== undefined)
  describeWithPostgres('on PostgreSQL', () => {
    test(title, async () => {
      const calm = await season(await postgresPlace(), [])
      const rough = await season(await postgresPlace(), postgresFailures)
      expect(rough.struck).toBeGreaterThanOrEqual(weeks)
      expect(rough.kept).toEqual(calm.kept)
    })
  })
