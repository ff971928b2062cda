import { renderScreen } from '../../workspace-addon/src/render-screen'
import type { Size } from '../cards/autumn'
import { lakeside } from '../cards/sayings'
import { sceneIn, setting } from './scenes'
import { commandsOf, decided, problemOf, sent, untouched } from './send'

const size: Size = { roles: 3, actions: 2, daysOff: 1, parts: 0 }
const given = setting('en', lakeside.en, size, { server: 'rt.school.example' })
const scene = sceneIn(given, given.school.member(0), null)
const { texts } = scene

describe('the calendar', () => {
  test('takes days in words, and gives a line back that it does not understand', () => {
    expect(commandsOf(sent(scene, { form: 'calendar' }, { days: ['23-24 Feb\nMar 5'] }))).toEqual([
      {
        type: 'import-dates',
        daysOff: [
          { from: '2027-02-23', until: '2027-02-24' },
          { from: '2027-03-05', until: '2027-03-05' },
        ],
        earlyRelease: [],
      },
    ])
    expect(problemOf(sent(scene, { form: 'calendar' }, { days: ['23-24 Feb\nsoon'] }))).toBe(
      texts.calendar.unread('soon'),
    )
    expect(problemOf(sent(scene, { form: 'calendar' }, {}))).toBe(texts.calendar.fieldError)
  })

  test('takes the first and the last day of the school year, alone or with days off', () => {
    const card = renderScreen(scene, { screen: 'calendar' })
    const { yearFrom = [], yearUntil = [] } = untouched(card)
    expect([...yearFrom, ...yearUntil].every((date) => /^20\d\d-\d\d-\d\d$/.test(date))).toBe(true)
    const year = { yearFrom, yearUntil: ['2027-06-25'] }
    const set = { type: 'set-school-year', from: yearFrom[0], until: '2027-06-25' }
    const alone = commandsOf(sent(scene, { form: 'calendar' }, year))
    expect(alone).toEqual([set])
    expect(decided(scene, alone)).toHaveProperty('team')
    const both = commandsOf(sent(scene, { form: 'calendar' }, { ...year, days: ['Mar 5'] }))
    expect(both).toEqual([set, expect.objectContaining({ type: 'import-dates' })])
    const wrong = { yearFrom: ['soon'], yearUntil }
    expect(problemOf(sent(scene, { form: 'calendar' }, wrong))).toBe(texts.calendar.yearError)
  })

  test('adds one meeting', () => {
    const fields = { date: ['2026-12-03'], start: ['08:00'], minutes: ['30'] }
    const outcome = sent(scene, { form: 'add-meeting' }, fields)
    expect(decided(scene, commandsOf(outcome))).toHaveProperty('team')
    for (const [field, problem] of [
      ['date', texts.addMeeting.dateError],
      ['start', texts.setUp.startError],
      ['minutes', texts.setUp.minutesError],
    ] as const)
      expect(problemOf(sent(scene, { form: 'add-meeting' }, { ...fields, [field]: [''] }))).toBe(problem)
  })
})

describe('settings', () => {
  test('keep a team in a tab from anonymous reflections', () => {
    const fields = { language: ['es'], reflections: ['anonymous'] }
    expect(commandsOf(sent(scene, { form: 'settings' }, fields))).toEqual([
      { type: 'change-team', language: 'es', anonymous: true },
    ])
    expect(commandsOf(sent({ ...scene, home: 'tab' }, { form: 'settings' }, fields))).toEqual([
      { type: 'change-team', language: 'es' },
    ])
    expect(problemOf(sent(scene, { form: 'settings' }, {}))).toBe(texts.setUp.languageError)
  })

  test('take goal and norms, one a line', () => {
    expect(
      commandsOf(sent(scene, { form: 'charter' }, { goal: [' '], norms: ['On time\n\n We listen '] })),
    ).toEqual([{ type: 'set-charter', goal: null, norms: ['On time', 'We listen'] }])
    expect(problemOf(sent(scene, { form: 'charter' }, { goal: ['x'.repeat(301)] }))).toBe(
      texts.charter.tooLong,
    )
    expect(problemOf(sent(scene, { form: 'charter' }, { norms: ['x\n'.repeat(13)] }))).toBe(
      texts.charter.tooLong,
    )
  })

  test('read a code however it was copied', () => {
    expect(sent(scene, { form: 'link' }, { code: [' ab12-cd 34 '] })).toMatchObject({
      commands: [],
      job: { job: 'link', code: 'AB12CD34' },
    })
    const { team: _, ...stage } = scene
    expect(problemOf(sent(stage, { form: 'join' }, { code: ['?'] }))).toBe(texts.join.codeError)
    expect(problemOf(sent(scene, { form: 'bring' }, { export: ['my homework'] }))).toBe(
      texts.bring.fieldError,
    )
    expect(sent(scene, { form: 'bring' }, { export: [' {"a":1}\n'] })).toMatchObject({
      job: { job: 'import', text: '{"a":1}' },
    })
  })
})
