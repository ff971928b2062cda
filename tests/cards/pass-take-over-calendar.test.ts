import { roleId } from '@roundtable/core'
import type { Form } from '../../teams-app/src/cards/card-data'
import { en } from '../../teams-app/src/cards/text/en'
import type { Filling } from '../../teams-app/src/conversation/forms/filling'
import { readForm } from '../../teams-app/src/conversation/forms/read-form'
import { now } from './autumn'
import { lakeside } from './sayings'
import { drawn, type Setting, setting } from './scenes'
import { localDate } from './values'
import { nodesOf } from './words-in-cards'

const size = { roles: 3, actions: 2, daysOff: 0, parts: 0 }
const facilitator = roleId.parse('facilitator')
const today = localDate('2026-11-10')

function send({ school }: Setting, member: Filling['member'], form: Form, fields: Filling['fields']) {
  const secret = () => 'secret-of-16-chars-form'
  const filling = {
    team: school.team,
    member,
    texts: en,
    words: () => undefined,
    now,
    today,
    pressKey: 'key',
    secret,
    fields,
  }
  return readForm(filling, form)
}

/** Sends a form and carries out what it asks for. */
function carryOut(given: Setting, member: Filling['member'], form: Form, fields: Filling['fields']) {
  const read = send(given, member, form, fields)
  if (!('commands' in read)) throw new Error(`Not carried out: ${JSON.stringify(read)}`)
  return given.school.run(member, now, read.commands)
}

function holderOf({ school }: Setting, occurrence: string) {
  return Object.entries(school.team.turns.published)
    .find(([id]) => id === occurrence)?.[1]
    .find(({ role }) => role === facilitator)?.holders[0]
}

describe('"not this one"', () => {
  const given = setting('en', lakeside.en, size)
  const { member, date } = given.trades.absentee
  const occurrence = given.trades.coming.find((meeting) => meeting.date === date)?.id ?? given.trades.next
  const turn = { occurrence, role: facilitator }

  test('shows what a pass of the next turn would change, whatever days are filled in', () => {
    const fields = { kind: 'pass', from: '2026-12-01', until: '' }
    expect(send(given, member, { form: 'away', turn }, fields)).toEqual({
      show: { screen: 'pass-preview', ...turn, until: 'this' },
    })
    expect(send(given, member, { form: 'away', turn }, { kind: 'pass-year' })).toEqual({
      show: { screen: 'pass-preview', ...turn, until: 'year' },
    })
  })

  test('is an absence for a card that knows no turn to pass', () => {
    const fields = { kind: 'pass', from: '2026-12-01', until: '2026-12-02' }
    expect(send(given, member, { form: 'away' }, fields)).toMatchObject({
      show: { screen: 'away-preview', kind: 'away' },
    })
  })

  test('changes what its preview said, and nothing before', () => {
    const card = drawn(given, { screen: 'pass-preview', ...turn, until: 'this' }, member, null)
    expect(holderOf(given, occurrence)).toBe(member)
    const press = nodesOf(card).find(({ title }) => title === en.buttons.confirm)
    expect(press?.data).toMatchObject({ tap: { tap: 'do', commands: [{ type: 'pass', ...turn }] } })
    given.school.run(member, now, [{ type: 'pass', ...turn, until: 'this' }])
    expect(holderOf(given, occurrence)).not.toBe(member)
  })
})

describe('taking a date over', () => {
  const form: Form = { form: 'take-over', occurrence: null }

  test('gives it to whoever volunteers', () => {
    const given = setting('en', lakeside.en, size)
    const meeting = given.trades.coming[1]?.id ?? given.trades.next
    const holder = holderOf(given, meeting)
    const volunteer = given.school.members.find((member) => member !== holder)
    if (volunteer === undefined) throw new Error('Nobody else is there')
    carryOut(given, volunteer, form, { turn: `${meeting}|facilitator|${holder}` })
    expect(holderOf(given, meeting)).toBe(volunteer)
  })

  test('lets a lead enter a colleague', () => {
    const given = setting('en', lakeside.en, size)
    const meeting = given.trades.coming[1]?.id ?? given.trades.next
    const holder = holderOf(given, meeting)
    const [lead, ...others] = given.school.members
    const colleague = others.find((member) => member !== holder)
    if (lead === undefined || colleague === undefined) throw new Error('Nobody else is there')
    carryOut(given, lead, form, { turn: `${meeting}|facilitator|${holder}`, who: colleague })
    expect(holderOf(given, meeting)).toBe(colleague)
  })

  test('comes back when nothing was chosen', () => {
    const given = setting('en', lakeside.en, size)
    const read = send(given, given.school.member(1), form, { turn: 'gone' })
    expect(read).toMatchObject({ problem: en.takeOver.whichError, again: { screen: 'take-over' } })
  })
})

describe('the school calendar', () => {
  const form: Form = { form: 'calendar' }
  const thanksgiving = { after: '2026-11-23|2026-11-27', days: '' }
  const daysOff = ({ school }: Setting) => school.team.calendar.years.flatMap((year) => year.daysOff)

  test('takes days off the list again, and the meeting is back', () => {
    const given = setting('en', lakeside.en, size)
    const { calendar } = carryOut(given, given.school.member(1), form, thanksgiving)
    expect(daysOff(given).map(({ from }) => from)).toEqual(['2026-12-21'])
    expect(calendar.occurrences.map(({ date }) => date)).toContain('2026-11-24')
  })

  test('takes some off and enters others in one go', () => {
    const given = setting('en', lakeside.en, size)
    carryOut(given, given.school.member(1), form, { ...thanksgiving, days: '26-27 Nov' })
    expect(daysOff(given).map(({ from }) => from)).toEqual(['2026-11-26', '2026-12-21'])
  })

  test('counts a cycle anew from today', () => {
    const given = setting('en', lakeside.en, size)
    const read = send(given, given.school.member(1), form, { days: '', cycleDay: '4' })
    expect(read).toMatchObject({ commands: [{ type: 'set-cycle-day', date: today, day: 4 }] })
    const odd = send(given, given.school.member(1), form, { days: '26-27 Nov', cycleDay: 'four' })
    expect(odd).toMatchObject({ commands: [{ type: 'import-dates' }] })
  })

  test('asks for a date when nothing is filled in', () => {
    const given = setting('en', lakeside.en, size)
    const read = send(given, given.school.member(1), form, { days: ' ', after: '' })
    expect(read).toMatchObject({ problem: en.calendar.fieldError })
  })
})
