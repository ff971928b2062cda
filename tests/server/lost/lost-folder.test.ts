import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { en } from '../../../teams-app/src/cards/text/en'
import { aSchool, type School } from '../a-school'
import { ana, groupChat, people } from '../activities'
import { setUp } from '../set-up'

const grade5 = groupChat('grade5')

/** How the folder of filed documents can be lost, and how it comes back. */
const losses: Readonly<Record<string, (folder: string) => () => void>> = {
  'a file stands in its place': (folder) => {
    writeFileSync(folder, 'not a folder')
    return () => rmSync(folder)
  },
  'it is away with all that was filed': (folder) => {
    renameSync(folder, `${folder}-away`)
    writeFileSync(folder, 'not a folder')
    return () => {
      rmSync(folder)
      renameSync(`${folder}-away`, folder)
    }
  },
}

let school: School
beforeEach(async () => {
  school = await aSchool()
})
afterEach(() => school.close())

const filed = () =>
  readdirSync(school.filingDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
const told = () => school.posted().filter(({ view }) => view.heading === en.filed.title).length

/** A meeting on a Tuesday, a word about it, and the day after, when it is filed. */
async function aMeeting(day: string, after: string): Promise<void> {
  await school.travel(`${day}T21:30:00Z`)
  await school.say(ana, grade5, `<at>Roundtable</at> #reflection zebra of ${day}`, {})
  await school.travel(`${after}T22:00:00Z`)
}

test.each(Object.entries(losses))(
  'while the folder of documents is lost, since %s, a record waits and is filed once when it is back',
  async (name, lose) => {
    await setUp(school, grade5, people(0, 4), { roles: 'facilitator' })
    const hadFiled = name.includes('all that was filed')
    if (hadFiled) await aMeeting('2026-11-03', '2026-11-04')
    const before = hadFiled ? 1 : 0
    expect(told()).toBe(before)
    const bringBack = lose(school.filingDir)
    await (hadFiled ? aMeeting('2026-11-10', '2026-11-11') : aMeeting('2026-11-03', '2026-11-04'))
    expect(told()).toBe(before)
    const [waits] = await school.query(
      `select state, reason from outbox where kind = 'file' and state <> 'sent'`,
    )
    expect(waits).toEqual({ state: 'waiting', reason: null })
    // Longer than a weekend.
    await school.travel(hadFiled ? '2026-11-14T12:00:00Z' : '2026-11-07T12:00:00Z')
    expect(told()).toBe(before)
    bringBack()
    school.clock.now += 2 * 3_600_000
    await school.settle()
    expect(told()).toBe(before + 1)
    expect(filed()).toHaveLength(before + 1)
  },
)
