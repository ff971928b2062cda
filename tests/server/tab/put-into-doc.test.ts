import { randomUUID } from 'node:crypto'
import { en } from '../../../teams-app/src/cards/text/en'
import { aSchool, idOf, type School } from '../a-school'
import { ana, ben, dev, erin, groupChat } from '../activities'
import { aSchoolWithGoogle, grade5, type SchoolWithGoogle } from '../google/a-school-with-google'
import { setUp } from '../set-up'
import { tabCall } from './tab-call'

const door = (team: string) => `/api/tab/teams/${team}/agenda-doc`
const occurrence = 'm-2026-11-03'

describe('an agenda that is put into the Doc from the tab', () => {
  let at: SchoolWithGoogle
  beforeEach(async () => {
    at = await aSchoolWithGoogle()
  })
  afterEach(() => at.school.close())

  const docs = () => at.drive.google.files().filter(({ mimeType }) => mimeType.endsWith('.document'))

  test('stands there once, however often the press is sent, and whoever pressed is told in their own chat', async () => {
    const { school } = at
    const send = { press: randomUUID(), occurrence }
    const told = await school.during(async () => {
      for (let times = 0; times < 3; times += 1)
        expect(await tabCall(school, door(idOf(grade5)), { as: ben, send })).toMatchObject({ status: 200 })
    })
    expect(told).toHaveLength(1)
    expect(told[0]?.view.text).toContain(en.docs.there)
    expect(told[0]?.chat).not.toBe(grade5.id)
    expect(docs()).toHaveLength(1)
    expect(await at.factsOf('agenda-noted')).toMatchObject([{ occurrence }])
  })

  test('is not for strangers, nor for what is no meeting', async () => {
    const { school } = at
    const team = idOf(grade5)
    await setUp(school, groupChat('theirs'), [dev, erin])
    const sent = (as: typeof ana, send: object) => tabCall(school, door(team), { as, send })
    expect(await sent(erin, { press: randomUUID(), occurrence })).toMatchObject({ status: 404 })
    expect(await sent(ana, { press: 'x', occurrence })).toMatchObject({ status: 400 })
    expect(await sent(ana, { press: randomUUID(), occurrence: '../..' })).toMatchObject({ status: 400 })
    await school.settle()
    expect(docs()).toEqual([])
  })
})

test('a server without Google puts nothing into a Doc', async () => {
  const school: School = await aSchool()
  const ours = groupChat('ours')
  await setUp(school, ours, [ana, ben])
  const send = { press: randomUUID(), occurrence }
  expect(await tabCall(school, door(idOf(ours)), { as: ana, send })).toMatchObject({ status: 400 })
  await school.close()
})
