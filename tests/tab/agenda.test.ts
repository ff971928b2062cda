import { instant, meetingDoc } from '@roundtable/core'
import fc from 'fast-check'
import { agendaView } from '../../teams-app/src/tab/views/agenda'
import { onDay } from '../cards/scenes'
import { localDate } from '../cards/values'
import { autumn, lead, tabScene } from './a-tab-scene'

const scene = tabScene()
const draw = (asked: object = {}) => agendaView.draw(scene, agendaView.ask.parse(asked))
const shown = (asked: object = {}) => {
  const { meeting } = draw(asked)
  if (meeting === null) throw new Error('no meeting is planned')
  return meeting
}
const sum = (parts: readonly { minutes: number }[]) =>
  parts.reduce((total, { minutes }) => total + minutes, 0)
const { protocols, meetings } = draw()

describe('the agenda in the tab', () => {
  test('is of the next meeting, or of the one that is asked for', () => {
    expect(shown().id).toBe(meetings[0]?.id)
    expect(shown({ occurrence: meetings[1]?.id }).id).toBe(meetings[1]?.id)
    expect(shown({ occurrence: 'gone' }).id).toBe(meetings[0]?.id)
  })

  test('is of the following meeting as soon as one is over, so that the next facilitator can begin', () => {
    const [today, following] = meetings
    const at = (time: string) => {
      const now = instant.parse(Date.parse(`${today?.date}T${time}:00Z`))
      const given = tabScene(lead, { ...onDay(autumn, localDate(today?.date ?? '')), now })
      return agendaView.draw(given, {}).meeting?.id
    }
    expect(at('22:10')).toBe(today?.id)
    expect(at('22:16')).toBe(following?.id)
  })

  test('offers the protocols of the team and of the library with what they are for', () => {
    expect(protocols.filter(({ own }) => own)).toHaveLength(1)
    expect(protocols.length).toBeGreaterThan(30)
    for (const one of protocols) expect(one.purpose.length * one.least).toBeGreaterThan(0)
  })

  test('fits every protocol to the minutes exactly, no part under its least, or says from when on it can', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...protocols),
        fc.integer({ min: 1, max: 200 }),
        ({ id, least }, minutes) => {
          const { plan } = shown({ template: id, minutes })
          if (minutes < least) {
            expect(plan.parts).toEqual([])
            expect(plan.problem).toContain(`${least}`)
            return
          }
          expect(plan).toMatchObject({ template: id, minutes, problem: null })
          expect(sum(plan.parts)).toBe(minutes)
          for (const part of plan.parts) expect(part.minutes).toBeGreaterThanOrEqual(part.leastMinutes)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('takes minutes by hand when they sum up, and else says by how much and lets them be mended', () => {
    const template = 'four-questions-45'
    const fitted = shown({ template, minutes: 45 }).plan.parts.map(({ minutes }) => minutes)
    const [first = 0, second = 0, ...rest] = fitted
    const moved = [first + 1, second - 1, ...rest]
    const { plan } = shown({ template, minutes: 45, partMinutes: moved })
    expect(plan).toMatchObject({ problem: null, parts: moved.map((minutes) => ({ minutes })) })
    const wrong = shown({ template, minutes: 45, partMinutes: [first + 1, second, ...rest] }).plan
    expect(wrong.problem).toContain('46 minutes')
    expect(wrong.parts).toHaveLength(fitted.length)
  })

  test('writes nothing before it is pressed', () => {
    const before = JSON.stringify(scene.team)
    const asked = shown({ template: 'fifteen-minute-huddle', minutes: 15 })
    expect(asked.saved).toEqual(shown().saved)
    expect(JSON.stringify(scene.team)).toBe(before)
  })

  test('shows the meeting as the Doc will hold it, with what is about to be chosen', () => {
    const { id, preview } = shown()
    const doc = meetingDoc(scene.team, id, { ...scene, email: () => undefined })
    expect(preview).toEqual(doc?.blocks.flatMap(({ content, space }) => [...content, ...space]))
    const huddle = shown({ template: 'fifteen-minute-huddle', minutes: 15 })
    expect(JSON.stringify(huddle.preview)).toContain('15 min')
  })

  test('holds open actions with their age, and says with what the next facilitator begins', () => {
    const { actions, handover } = shown()
    expect(actions.length).toBeGreaterThan(0)
    expect(handover).toMatchObject({ openActions: actions.length })
    for (const { age } of actions) expect(age?.meetings).toBeGreaterThan(0)
  })

  test('gives a protocol whole to whoever changes it, and none that is gone', () => {
    const [own] = protocols
    expect(draw({ change: own?.id }).change).toMatchObject({ own: true, template: { title: own?.title } })
    expect(draw({ change: 'four-questions-45' }).change).toMatchObject({ own: false })
    expect(draw({ change: 'gone' }).change).toBeNull()
  })
})
