import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { activitiesTo } from '../../e2e/activities'
import { endChildren, until } from '../../e2e/child'
import { personNamed } from '../../e2e/people'
import { isReady } from '../../e2e/roundtable-process'
import { storyOf } from '../../e2e/story'
import { sqlitePlace } from '../../store/places'
import { aMortal, buildMortal, type Mortal } from '../kills/a-mortal'

jest.setTimeout(300_000)

/** So often the disk is full, each time some bytes further into what a commit writes. */
const times = Number(process.env.ROUNDTABLE_POINTS ?? 3)
const furthest = 60_000

let bundle = ''
let mortal: Mortal
beforeAll(async () => {
  bundle = buildMortal()
  mortal = await aMortal(bundle, await sqlitePlace())
})
afterAll(async () => {
  await mortal.close()
  await endChildren()
  rmSync(bundle, { force: true })
  rmSync(`${bundle}.map`, { force: true })
})

/** No file of the process may grow beyond this: as on a full disk, the write fails. */
const limit = (bytes: string) =>
  execFileSync('prlimit', ['--pid', String(mortal.pid()), `--fsize=${bytes}:unlimited`])

test('a server whose disk is full acknowledges nothing that is not there, is not ready, and then goes on by itself', async () => {
  const speak = activitiesTo(mortal.connector.url)
  for (const one of storyOf({ connector: mortal.connector, send: mortal.press }).slice(0, 2)) await one.act()
  await mortal.settled()
  const kept = async () =>
    (await mortal.place.query(`select text from words where text like 'full-%'`)).map(({ text }) =>
      String(text),
    )
  let texts = 0
  for (let time = 0; time < times; time += 1) {
    // The log begins anew, so that the disk is full at this byte of it.
    await mortal.place.query('pragma wal_checkpoint(truncate)')
    limit(String(Math.floor((furthest * time) / times)))
    const told: { text: string; activity: object; status: number | null }[] = []
    while (told.length < 100 && told.at(-1)?.status !== 500) {
      texts += 1
      const text = `full-${texts}-x`
      const activity = speak.message(personNamed('Cleo Martin'), `win ${text}`)
      told.push({ text, activity, status: await mortal.send(activity) })
    }
    expect(told.at(-1)?.status).toBe(500)
    const acknowledged = told.filter(({ status }) => status === 200).map(({ text }) => text)
    expect(await kept()).toEqual(expect.arrayContaining(acknowledged))
    await until('it is not ready', async () => !(await isReady(mortal.url())), 5_000)
    limit('unlimited')
    await until('it is ready', () => isReady(mortal.url()))
    for (const { activity, status } of told)
      if (status !== 200) await until('it is taken', async () => (await mortal.send({ ...activity })) === 200)
    await mortal.settled()
    expect((await kept()).toSorted()).toEqual(
      Array.from({ length: texts }, (_, n) => `full-${n + 1}-x`).sort(),
    )
  }
  const facts = await mortal.place.query(`select version from events where event like '%"win-logged"%'`)
  expect(facts).toHaveLength(texts)
})
