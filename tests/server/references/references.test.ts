import fc from 'fast-check'
import { aSchoolOfChats, type SchoolOfChats } from './a-school-of-chats'
import { type Step, step, tellStory } from './a-story'

/** 5,000 at night (TRUST.md R10). */
const histories = Number(process.env.ROUNDTABLE_HISTORIES ?? 250)

let school: SchoolOfChats
let told = 0
beforeAll(async () => {
  school = await aSchoolOfChats(histories + 100)
}, 60_000)
afterAll(() => school.close())

test('in any history nothing is sent where the app is not, all goes to the latest address, and the tab tells the rest', async () => {
  const happened: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps: Step[]) => {
      const { wrong, ended } = await tellStory(school, told++, steps)
      for (const one of ended) happened[one] = (happened[one] ?? 0) + 1
      expect(wrong).toEqual([])
    }),
    { numRuns: histories, endOnFailure: true },
  )
  expect(school.problems).toEqual([])
  // Each of these came up, and more than once; of the kinds of a blocked chat each is rare.
  const times = (...names: string[]) => names.reduce((sum, name) => sum + (happened[name] ?? 0), 0)
  for (const one of ['sent', 'opened', 'uninstalled', 'removed', 'not-found', 'unknown'])
    expect([one, times(one) > 4]).toEqual([one, true])
  expect(times('blocked-by-user', 'writes-blocked', 'disabled-by-admin')).toBeGreaterThan(4)
}, 600_000)
