import type { Command } from '../../core/src/command'
import { handover } from '../../core/src/handover'
import type { Team } from '../../core/src/state'
import { after, day, founded, meeting, on, order } from './founded'

const [first, second] = [meeting('2026-09-01'), meeting('2026-09-08')]
const reader = { language: 'en' as const, today: day('2026-09-02'), words: () => undefined }
const wednesday = on('2026-09-02')
const item = (id: string) => order({ type: 'add-item', id, occurrence: first, text: 'x' })
const choose = (template: string, minutes: number) =>
  order({ type: 'choose-template', occurrence: first, template, minutes })
const left = (commands: readonly Command[], team: Team = founded()) =>
  handover(after(after(team, commands, on('2026-08-31')), [], wednesday), reader, second)

describe('what a meeting hands to the next facilitator', () => {
  test('is how many actions are open, and which topics were parked or not come to', () => {
    const commands = [
      item('i1'),
      item('i2'),
      item('i3'),
      order({ type: 'park-item', id: 'i1' }),
      order({ type: 'finish-item', id: 'i2' }),
      order({ type: 'add-action', id: 'a1', occurrence: first, owner: 'B', text: 'x' }),
      order({ type: 'add-action', id: 'a2', occurrence: first, owner: 'B', text: 'x' }),
      order({ type: 'close-action', id: 'a2', how: 'done' }),
    ]
    expect(left(commands)).toMatchObject({ openActions: 1, parked: 1, unfinished: 1 })
  })

  test('is the protocol of last time, if it fits, else the usual one', () => {
    expect(left([])?.protocol?.id).toBe('four-questions-45')
    expect(left([choose('data-meeting', 45)])?.protocol?.id).toBe('data-meeting')
    expect(left([choose('four-questions-60', 60)])?.protocol?.id).toBe('four-questions-60')
    const short = order({
      type: 'set-rhythm',
      rhythm: { kind: 'weeks', every: 1, weekdays: [2], anchor: '2026-09-01' },
      start: '15:30',
      minutes: 15,
    })
    const team = after(founded(), [choose('data-meeting', 45), short], on('2026-08-31'))
    expect(left([], team)?.protocol?.id).toBe('fifteen-minute-huddle')
  })

  test('is nothing for a meeting that is not there', () => {
    expect(handover(founded(), reader, meeting('2026-09-02'))).toBeUndefined()
  })
})
