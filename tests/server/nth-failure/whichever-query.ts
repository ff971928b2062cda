import { byTimer } from '../../../teams-app/src/after'
import { type Place, postgresPlace, sqlitePlace } from '../../store/places'
import { aDocSchool, aLinkedTeam, teacher } from '../doc-link/a-linked-doc'
import { type Answer, kinds, type Stage } from './deeds'
import { type Failure, failingQueries, postgresFailures, scripted, sqliteFailures } from './failing-queries'
import { untilDone } from './until-done'

jest.setTimeout(900_000)

/** At night each query fails; on every change each so many-th, with PostgreSQL of a few kinds. */
const night = process.env.ROUNDTABLE_STRIDE
const stride = Number(night ?? 7)
const withPostgres = ['a typed reflection', 'the set-up card', 'a command of the add-on']
const queries = failingQueries()

/** What a deed writes at once. (That a chat was seen is noted beside it, and may be noted again.) */
const tables =
  'teams events words people seen outbox doc_links link_codes leader_codes audit feeds filings'.split(' ')
const counts = `select ${tables.map((table) => `(select count(*) from ${table}) as ${table}`)}`

/** How many rows each table holds. */
const countsIn = (row: unknown): number[] => tables.map((table) => Number(Reflect.get(Object(row), table)))
const sinceThen = (before: readonly number[], now: readonly number[]) =>
  now.map((count, at) => count - (before[at] ?? 0)).join(' ')

/** While a failure is to come the worker looks seldom, so that the n-th query is one of the deed. */
const lookMs = 7
const after: typeof byTimer = (ms, run) => byTimer(ms === lookMs && queries.armed() ? 75 : ms, run)

async function stageOn(place: Place) {
  const at = await aDocSchool({ place: queries.without(place), world: { after, pollMs: lookMs } })
  const members = [teacher(0), teacher(1), teacher(2)] as const
  const { chat } = await aLinkedTeam(at, members)
  return { at, chat, members } satisfies Stage
}

/** Whether whoever sent it would send it again: by a status, or because an apology asks for it. */
const wantsMore = ({ status, body }: Answer) =>
  status !== 200 || JSON.stringify(body ?? '').includes('omething went wrong')

const factsOf = async ({ school }: Stage['at'], fact: string | null) =>
  fact === null
    ? 0
    : Number((await school.query(`select count(*) as n from events where event like '%"${fact}"%'`))[0]?.n)

/** What a kind passes through when nothing fails: how many queries, and each state that others can see. */
interface Calm {
  queries: number
  states: Set<string>
  whole: string
}

/** The first of a kind also leaves what the next find there, such as the chat. */
async function firstDone(stage: Stage, name: string) {
  const kind = kinds[name]
  if (kind === undefined) throw new Error(name)
  await (await kind(stage, 0)).send()
  await untilDone(stage.at.school)
  return kind
}

async function calmly(name: string): Promise<Calm> {
  const stage = await stageOn(await sqlitePlace())
  const { school } = stage.at
  try {
    await firstDone(stage, name)
    const deed = await kinds[name]?.(stage, 1)
    await untilDone(stage.at.school)
    const before = countsIn((await school.query(counts))[0])
    const states = new Set([sinceThen(before, before)])
    const stop = queries.each((query) => void states.add(sinceThen(before, countsIn(query(counts)[0]))))
    const asked = queries.asked()
    queries.fail(1_000_000, 'before')
    expect((await deed?.send())?.status).toBe(200)
    await untilDone(stage.at.school)
    queries.over()
    stop()
    const whole = sinceThen(before, countsIn((await school.query(counts))[0]))
    return { queries: queries.asked() - asked, states, whole }
  } finally {
    await school.close()
  }
}

async function fails(open: () => Promise<Place>, name: string, hows: readonly Failure[], calm: Calm) {
  const stage = await stageOn(await open())
  const { school } = stage.at
  const kind = await firstDone(stage, name)
  let number = 1
  let [struck, tried] = [0, 0]
  const state = async () => countsIn((await school.query(counts))[0])
  try {
    for (const [order, how] of hows.entries())
      for (let n = 1 + ((order * 3 + name.length) % stride); n <= calm.queries; n += stride) {
        number += 1
        // Nobody is too fast for the doors.
        school.clock.now += 61_000
        const deed = await kind(stage, number)
        await untilDone(stage.at.school)
        const [before, facts, posts] = [
          await state(),
          await factsOf(stage.at, deed.fact),
          school.posted().length,
        ]
        queries.fail(n, how)
        tried += 1
        const first = await deed.send()
        const seen = sinceThen(before, await state())
        expect([how, n, calm.states.has(seen) || `half: ${seen}`]).toEqual([how, n, true])
        expect([200, 500, 503]).toContain(first.status)
        expect(JSON.stringify(first)).not.toContain(scripted)
        for (let tries = 0, answer = first; wantsMore(answer); tries++) {
          expect([how, n, tries]).toEqual([how, n, Math.min(tries, 2)])
          answer = await deed.send()
        }
        await untilDone(stage.at.school)
        if (queries.over()) struck += 1
        expect([how, n, sinceThen(before, await state())]).toEqual([how, n, calm.whole])
        expect(await factsOf(stage.at, deed.fact)).toBe(facts + (deed.fact === null ? 0 : 1))
        if (deed.text !== undefined)
          expect(await school.query(`select text from words where text = '${deed.text}'`)).toHaveLength(1)
        const came = school.posted().slice(posts)
        expect([how, n, came.map(({ chat }) => chat)]).toEqual([how, n, deed.chat ? [deed.chat.id] : []])
      }
    expect(struck).toBeGreaterThanOrEqual(Math.floor(tried * 0.6))
    // A message that went out, of which just that could not be written down, is in doubt and never sent again.
    const dead = await school.query(`select reason from outbox where state = 'dead'`)
    for (const { reason } of dead) expect(reason).toMatch(/in-doubt$/)
  } finally {
    await school.close()
  }
}

/** On every change, of PostgreSQL a few kinds; at night all. */
const ofPostgres = night === undefined ? withPostgres : Object.keys(kinds)

/** TRUST.md R7, for each kind of deed on one kind of database: whole or not there, and done once. */
export function eachIsWhole(database: 'sqlite' | 'postgres'): void {
  const [names, open, failures] =
    database === 'sqlite'
      ? ([Object.keys(kinds), sqlitePlace, sqliteFailures] as const)
      : ([ofPostgres, postgresPlace, postgresFailures] as const)
  test.each(names)('%s is whole or not there, and done once, whichever query of it fails', async (name) => {
    const calm = await calmly(name)
    expect(calm.queries).toBeGreaterThan(2)
    // All that belongs together comes at one moment, also when nothing fails.
    expect([...calm.states].filter((state) => state !== calm.whole && /[1-9]/.test(state))).toEqual([])
    await fails(open, name, failures, calm)
  })
}
