import { setTimeout as sleep } from 'node:timers/promises'
import type { School } from '../a-school'
import { groupChat, message, people, personalChat } from '../activities'
import { untilDone } from '../nth-failure/until-done'
import { setUp } from '../set-up'

const grade5 = groupChat('grade5')
const members = people(0, 4)
let texts = 0

/** A team, of whose wins the first has been told: what comes later needs no new chat. */
export async function aTeamIn(school: School): Promise<void> {
  await setUp(school, grade5, members)
  await expectKept(school, [await tellWin(school)])
}

export interface Told {
  text: string
  activity: object
  /** Null when nobody answered. */
  status: number | null
}

/** Somebody tells a win in their own chat, in words that nobody used before. */
export async function tellWin(school: School): Promise<Told> {
  texts += 1
  const who = members[texts % members.length]
  if (who === undefined) throw new Error('A team has people')
  const text = `win-${texts}-x`
  const activity = message(who, personalChat(who), `win ${text}`, {}, school.occasion())
  return { text, activity, status: await statusOf(school, activity) }
}

const statusOf = (school: School, activity: object) =>
  school.deliver(activity).then(
    ({ status }) => status,
    () => null,
  )

const kept = async (school: School, texts: readonly string[]) =>
  (await school.query(`select text from words where text like 'win-%'`))
    .map(({ text }) => String(text))
    .filter((text) => texts.includes(text))
    .sort()

/** What was acknowledged is there while the trouble lasts. */
export async function expectAcknowledgedThere(school: School, told: readonly Told[]): Promise<void> {
  const texts = told.filter(({ status }) => status === 200).map(({ text }) => text)
  expect(await kept(school, texts)).toEqual(texts.sort())
}

/** The trouble is over: Teams asks again where it heard nothing, and all of it is there once, with one answer each. */
export async function expectKept(school: School, told: readonly Told[]): Promise<void> {
  for (const { activity, status } of told)
    for (let tries = 0, last = status; last !== 200; tries += 1) {
      expect(tries).toBeLessThan(50)
      last = await statusOf(school, activity)
      if (last !== 200) await sleep(20)
    }
  await untilDone(school)
  const texts = told.map(({ text }) => text).sort()
  expect(await kept(school, texts)).toEqual(texts)
  const [row] = await school.query(
    `select (select count(*) from events where event like '%"win-logged"%') as facts,
      (select count(*) from words where text like 'win-%') as words`,
  )
  expect(Number(row?.facts)).toBe(Number(row?.words))
}

/** One answer in a chat for each thing told, but for those of which just that could not be written down. */
export async function expectAnsweredOnce(school: School): Promise<void> {
  const dead = await school.query(`select reason from outbox where state = 'dead'`)
  for (const { reason } of dead) expect(reason).toMatch(/in-doubt$/)
  const [row] = await school.query(`select count(*) as n from words where text like 'win-%'`)
  const answers = school.posted().filter(({ chat }) => chat.startsWith('a:personal'))
  expect(answers.length).toBeLessThanOrEqual(Number(row?.n))
  expect(answers.length).toBeGreaterThanOrEqual(Number(row?.n) - dead.length)
}

/** What `/readyz` says, and after how many milliseconds. */
export async function readiness(school: School): Promise<{ status: number; ms: number }> {
  const begun = performance.now()
  const { status } = await fetch(`http://127.0.0.1:${school.port()}/readyz`)
  return { status, ms: performance.now() - begun }
}

/** Nobody does anything for it. */
export async function untilReady(school: School): Promise<void> {
  for (let tries = 0; (await readiness(school)).status !== 200; tries += 1) {
    expect(tries).toBeLessThan(200)
    await sleep(20)
  }
}
