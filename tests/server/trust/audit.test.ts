import { createHash } from 'node:crypto'
import * as z from 'zod'
import { brokenEntry } from '../../../teams-app/src/store/audit'
import type { Tables } from '../../../teams-app/src/store/tables'
import { postgresPlace, sqlitePlace } from '../../store/places'
import { idOf, memberOf } from '../a-school'
import { groupChat } from '../activities'
import { aDocSchool, aLinkedTeam, doc, googler, teacher } from '../doc-link/a-linked-doc'
import { tabDoors } from '../tab/a-tab-door'

const ana = teacher(0)
const ben = teacher(1)
const cleo = teacher(2)
const erin = teacher(4)
const chat = groupChat('grade5')
const team = idOf(chat)
type Entry = Tables['audit']

/** A year of it in small: who was let in, looked, led, took data out, went, linked and let go. */
async function lived(open: typeof sqlitePlace) {
  const at = await aDocSchool({ place: await open() })
  const { school } = at
  const doors = tabDoors(school)
  await aLinkedTeam(at, [ana, ben, cleo])
  const made = await doors.knock(ben, `/teams/${team}/leader-code`, {})
  const { code } = z.object({ code: z.string() }).parse(made.body)
  await doors.knock(erin, '/overview/codes', { code })
  await doors.knock(erin, '/overview')
  await doors.knock(erin, '/overview')
  await doors.press(ana, team, [{ type: 'set-lead', member: memberOf(chat, ben), lead: true }])
  await at.ask('export', googler(ben))
  const zip = `http://127.0.0.1:${school.port()}/api/tab/teams/${team}/export`
  const { tenant } = z.object({ tenant: z.string() }).parse((await rowsOf(school))[0])
  await fetch(zip, { headers: { authorization: `Local ${tenant}/${ana.aadObjectId}` } })
  await doors.knock(cleo, `/teams/${team}/erase-me`, { press: 'a-press-of-cleos-own' })
  await at.ask('unlink', googler(ana))
  await at.ask('unlink', googler(ana))
  return at
}

const rowsOf = (school: Awaited<ReturnType<typeof aDocSchool>>['school']) =>
  school.query('select * from audit order by tenant, team, number')

/** The rows as the store reads them; PostgreSQL’s own client gives big numbers as text. */
const entryOf = z.strictObject({
  tenant: z.string(),
  team: z.custom<Entry['team']>(),
  number: z.coerce.number(),
  at: z.custom<Entry['at']>().transform((at): Entry['at'] => z.custom<Entry['at']>().parse(Number(at))),
  by: z.custom<Entry['by']>(),
  what: z.string(),
  about: z.nullable(z.string()),
  previous: z.string(),
  hash: z.string(),
})

describe.each([
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
])('the audit log, on %s', (_, open) => {
  let at: Awaited<ReturnType<typeof lived>>
  let entries: Entry[]
  beforeAll(async () => {
    at = await lived(open)
    entries = (await rowsOf(at.school)).map((row) => entryOf.parse(row))
  })
  afterAll(() => at.school.close())

  test('has one entry for each look, change of roles, export, erasure, link and unlinking', () => {
    const by = (who: typeof ana) => memberOf(chat, who)
    expect(entries.map((entry) => [entry.what, entry.by, entry.about])).toEqual([
      ['doc-link', by(ana), doc],
      ['role', by(ben), by(erin)],
      ['look', by(erin), null],
      ['role', by(ana), `${by(ana)} ${by(ben)}`],
      ['export', by(ben), null],
      ['export', by(ana), null],
      ['erasure', by(cleo), by(cleo)],
      ['doc-unlink', by(ana), doc],
    ])
  })

  test('holds ids alone', () => {
    const whole = JSON.stringify(entries)
    for (const { name, aadObjectId, email } of [ana, ben, cleo, erin])
      for (const trace of [name, aadObjectId, email ?? name]) expect(whole).not.toContain(trace)
  })

  test('is whole as it was written', () => {
    expect(brokenEntry(entries)).toBeNull()
  })

  test('any changed byte is found, in 1,000 of 1,000 trials', () => {
    let found = 0
    for (let trial = 0; trial < 1_000; trial += 1) {
      const text = JSON.stringify(entries)
      const places = [...text.matchAll(/[0-9a-zA-Z]/g)].map(({ index }) => index)
      const place = places[(trial * 7_919) % places.length] ?? 0
      const other = /\d/.test(text[place] ?? '')
        ? text[place] === '7'
          ? '8'
          : '7'
        : text[place] === 'x'
          ? 'y'
          : 'x'
      found += isFound(text.slice(0, place) + other + text.slice(place + 1)) ? 1 : 0
    }
    expect(found).toBe(1_000)
  })

  test('an entry that is written anew, with the hash that is right for it, is found by the one after it', () => {
    for (let i = 0; i < entries.length - 1; i += 1) {
      const anew = entries.map((entry, n) => (n === i ? rewritten(entry) : entry))
      expect(brokenEntry(anew.slice(0, i + 1))).toBeNull()
      expect(brokenEntry(anew)).toMatchObject({ number: i + 2 })
    }
  })

  test('an entry that is missing, doubled or out of its place is found, but for the last', () => {
    for (let i = 0; i < entries.length - 1; i += 1) {
      const without = entries.filter((_, n) => n !== i)
      const moved = [...without.slice(0, i + 1), ...entries.slice(i, i + 1), ...without.slice(i + 1)]
      const doubled = entries.flatMap((entry, n) => (n === i ? [entry, entry] : [entry]))
      for (const wrong of [without, moved, doubled]) expect(brokenEntry(wrong)).not.toBeNull()
    }
  })
})

function rewritten(entry: Entry): Entry {
  const { tenant, team, number, at, by, about, previous } = entry
  const said = JSON.stringify([previous, tenant, team, number, at, by, 'nothing', about])
  return { ...entry, what: 'nothing', hash: createHash('sha256').update(said).digest('hex') }
}

/** A change that makes the text no list of entries any more (a name of a field, a word of JSON) is found by reading. */
function isFound(text: string): boolean {
  try {
    const read = z.array(entryOf).safeParse(JSON.parse(text))
    return !read.success || brokenEntry(read.data) !== null
  } catch {
    return true
  }
}
