import Database from 'libsql'
import { en } from '../../../teams-app/src/cards/text/en'
import { describeWithPostgres } from '../../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from '../../store/places'
import { ana, ben, cleo, execute, groupChat, message, people, personalChat } from '../activities'
import { aDrive } from '../google/a-drive'
import { databaseProxy } from '../lost/database-proxy'
import { untilDone } from '../nth-failure/until-done'
import { setUp } from '../set-up'
import { signedSchool } from '../signed-school'
import { callees, slowNetwork } from './slow-network'
import { slowTime } from './slow-time'

jest.setTimeout(20_000)

const grade5 = groupChat('grade5')
/** TRUST.md R2. */
const [acknowledgedMs, shownMs] = [8_000, 2_000]

/** A database that can hang. */
interface SlowPlace {
  place: Place
  hang(): void
  answer(): void
  close(): Promise<void>
}

/** Another process holds the lock of the file. */
async function slowSqlite(): Promise<SlowPlace> {
  const place = await sqlitePlace()
  let other: Database.Database | undefined
  return {
    place,
    hang() {
      other = new Database(`${place.place.dataDir}/roundtable.db`, {})
      other.exec('begin immediate')
    },
    answer() {
      other?.exec('rollback')
      other?.close()
      other = undefined
    },
    close: async () => undefined,
  }
}

/** The wire swallows everything. */
async function slowPostgres(): Promise<SlowPlace> {
  const place = await postgresPlace()
  const proxy = await databaseProxy(place.place.url ?? '')
  return {
    place: { ...place, place: { ...place.place, url: proxy.url } },
    hang() {
      proxy.state = 'swallows'
    },
    answer() {
      proxy.state = 'open'
      proxy.cutAll()
    },
    close: () => proxy.close(),
  }
}

const hangs = [...callees.map((one) => [one]), ['database'], [...callees, 'database']]
const isDone = ({ status, body }: { status: number; body: unknown }) =>
  status === 200 && !/omething went wrong|longer than|does not name/.test(JSON.stringify(body ?? ''))

function answersInTime(open: () => Promise<SlowPlace>, cases: readonly (readonly string[])[]) {
  test.each(cases.map((who) => [who.join(' and '), who] as const))(
    'while %s hang, everybody is answered in time, and then each thing is done once',
    async (_, who) => {
      const [slow, time, network, drive] = [await open(), slowTime(), slowNetwork(), aDrive()]
      const world = { after: time.after }
      const { school } = await signedSchool({
        place: slow.place,
        google: drive,
        around: network.around,
        world,
      })
      try {
        await setUp(school, grade5, people(0, 3))
        const next = await school.ask(ana, grade5, 'next')
        const actions = await school.press(ana, grade5, next, en.buttons.actions)
        const agenda = await school.ask(ana, grade5, 'agenda')
        const fresh = groupChat('fresh')
        school.connector.rosters.set(fresh.id, people(20, 3))
        await school.install(cleo, fresh)
        const form = await school.press(cleo, fresh, school.latest(fresh), en.buttons.setUp)
        const team = { name: 'New', weekdays: '2', zone: 'America/New_York' }
        const press = (...[by, chat, card]: [typeof ana, typeof grade5, { verb: string; data: object }]) =>
          execute(by, chat, card, school.occasion())
        const deeds = [
          message(ben, personalChat(ben), 'reflect w-1-x', {}, school.occasion()),
          message(ana, grade5, 'turns', {}, school.occasion()),
          press(ana, grade5, actions.press(en.buttons.addAction, { text: 'w-2-x' })),
          press(ana, grade5, agenda.press(en.docs.put)),
          // It needs the people of the chat from Teams.
          press(cleo, fresh, form.press(en.buttons.save, team)),
        ]
        // It begins without keys and tokens.
        if (who.includes('keys')) await school.restart()
        network.hang(callees.filter((one) => who.includes(one)))
        if (who.includes('database')) slow.hang()

        const answers = await time.over(deeds.map((activity) => school.deliver(activity)))
        for (const { ms, value } of answers) {
          expect(ms).toBeLessThanOrEqual(acknowledgedMs)
          expect([200, 503, 500]).toContain(value.status)
        }
        const kept = async () =>
          (await school.query(`select text from words where text like 'w-%'`))
            .map(({ text }) => String(text))
            .sort()
        // Neither of the two hangs: what was typed is written, what was pressed shows how it goes on.
        const open = !who.includes('keys') && !who.includes('database')
        const done = answers.map(({ value }) => isDone(value))
        expect(done).toEqual([open, open, open, open, open && !who.includes('connector')])
        for (const { ms } of answers.slice(0, 4)) if (open) expect(ms).toBeLessThanOrEqual(shownMs)
        if (open) expect(await kept()).toEqual(['w-1-x', 'w-2-x'])

        network.answer()
        slow.answer()
        time.asUsual()
        school.clock.now += 60_000
        for (const [nth, activity] of deeds.entries())
          for (let tries = 0, ended = done[nth]; !ended; tries += 1) {
            expect(tries).toBeLessThan(20)
            ended = isDone(await school.deliver(activity))
            school.clock.now += 16_000
          }
        await untilDone(school)
        expect(await kept()).toEqual(['w-1-x', 'w-2-x'])
        const facts = async (type: string) =>
          (await school.log(grade5)).filter((fact) => fact.type === type).length
        expect([await facts('reflection-logged'), await facts('action-added')]).toEqual([1, 1])
        expect((await school.log(fresh)).filter(({ type }) => type === 'team-founded')).toHaveLength(1)
        expect(drive.google.files().filter(({ mimeType }) => mimeType.endsWith('.document'))).toHaveLength(1)
        // Only a message that Teams swallowed is in doubt, and never sent again.
        const dead = await school.query(`select reason from outbox where state = 'dead'`)
        expect(dead.filter(({ reason }) => reason !== 'unknown')).toEqual([])
        if (!who.includes('connector')) expect(dead).toEqual([])
        const told = school.posted().filter(({ chat }) => chat === personalChat(ben).id)
        expect(told.length).toBe(dead.length > 0 ? 0 : 1)
      } finally {
        network.answer()
        slow.answer()
        await school.close()
        await slow.close()
      }
    },
  )
}

describe('with SQLite,', () => answersInTime(slowSqlite, hangs))
describeWithPostgres('with PostgreSQL,', () => answersInTime(slowPostgres, [[...callees, 'database']]))
