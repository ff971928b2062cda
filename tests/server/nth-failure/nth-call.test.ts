import { en } from '../../../teams-app/src/cards/text/en'
import { ana, ben, execute, groupChat, message, people, personalChat } from '../activities'
import { aDrive } from '../google/a-drive'
import { setUp } from '../set-up'
import { signedSchool } from '../signed-school'
import { callFailures, failingCalls } from './failing-calls'
import { untilDone } from './until-done'

type At = Awaited<ReturnType<typeof signedSchool>>

const grade5 = groupChat('grade5')

/** At night each call fails; on every change each third, another one for each way to fail. */
const stride = Number(process.env.ROUNDTABLE_STRIDE ?? 3)

/** What is sent, by the number of its turn. All of it makes the server call somebody. */
const kinds: Readonly<Record<string, (at: At, n: number) => Promise<object>>> = {
  'a question': async ({ school }) => message(ana, grade5, 'turns', {}, school.occasion()),
  'a typed reflection': async ({ school }, n) =>
    message(ben, personalChat(ben), `reflect w-${n}-x`, {}, school.occasion()),
  'the set-up card': async ({ school }, n) => {
    const chat = groupChat(`founded-${n}`)
    school.connector.rosters.set(chat.id, people(20, 3))
    await school.install(ana, chat)
    const form = await school.press(ana, chat, school.latest(chat), en.buttons.setUp)
    const filled = form.press(en.buttons.save, { name: 'New', weekdays: '2', zone: 'America/New_York' })
    return execute(ana, chat, filled, school.occasion())
  },
  'the agenda into the Doc': async ({ school }, n) => {
    const card = await school.ask(ana, grade5, 'agenda')
    return execute(ana, grade5, card.press(n === 0 ? en.docs.put : en.docs.update), school.occasion())
  },
}

const asking = (status: number, body: unknown) =>
  status !== 200 || /omething went wrong|took too long|not name/.test(JSON.stringify(body ?? ''))

describe.each(Object.entries(kinds))('%s,', (name, kind) => {
  test.each(callFailures)(
    'whichever of its calls fails (%s), is done once, or in doubt and not tried again',
    async (how) => {
      const calls = failingCalls()
      const drive = aDrive()
      const at = await signedSchool({ google: drive, around: calls.around, world: { after: calls.after } })
      const { school } = at
      try {
        await setUp(school, grade5, people(0, 3))
        await school.deliver(await kind(at, 0))
        await untilDone(school)
        let struck = true
        for (let n = 1 + (callFailures.indexOf(how) % stride); struck; n += stride) {
          school.clock.now += 61_000
          const activity = await kind(at, n)
          await untilDone(school)
          // It begins without keys and tokens.
          await school.restart()
          const { posts, dead, words } = await standing(at)
          calls.fail(n, how)
          for (let tries = 0; ; tries += 1) {
            const { status, body } = await school.deliver(activity)
            expect([how, n, JSON.stringify(body ?? '')]).toEqual([
              how,
              n,
              expect.not.stringContaining('fetch'),
            ])
            if (!asking(status, body)) break
            expect([how, n, tries, status, body]).toEqual([how, n, Math.min(tries, 2), status, body])
            school.clock.now += 31_000
          }
          await calls.givenUp()
          await untilDone(school)
          struck = calls.over()
          if (!struck) expect(n).toBeGreaterThan(3)
          const now = await standing(at)
          const came = now.posts - posts
          const doubts = now.dead - dead
          // A post without an answer arrived or not: it is shown as doubtful and never sent again.
          expect([how, n, came, doubts]).toEqual([
            how,
            n,
            doubts > 0 && how === 'hangs' ? 0 : expected[name],
            doubts,
          ])
          expect(doubts).toBeLessThanOrEqual(how === 'before' || !struck ? 0 : 1)
          expect(now.words - words).toBe(name === 'a typed reflection' ? 1 : 0)
        }
        expect(
          await school.query(`select reason from outbox where state = 'dead' and reason <> 'unknown'`),
        ).toEqual([])
        expect(
          drive.google.files().filter(({ mimeType }) => mimeType.endsWith('.document')).length,
        ).toBeLessThan(2)
      } finally {
        await school.close()
      }
    },
  )
})

/** How many messages each comes to. */
const expected: Readonly<Record<string, number>> = {
  'a question': 1,
  'a typed reflection': 1,
  'the set-up card': 0,
  'the agenda into the Doc': 1,
}

async function standing({ school }: At) {
  const [row] = await school.query(
    `select (select count(*) from outbox where state = 'dead') as dead,
      (select count(*) from words where text like 'w-%') as words`,
  )
  return { posts: school.posted().length, dead: Number(row?.dead), words: Number(row?.words) }
}
