import { notices } from '../../../core/src/reminder/notices'
import { meeting, member } from '../founded'
import { begins, huddle, minute, Room, started } from './a-clock'

const inMinutes = (at: number) => (at - begins) / minute

describe('the clock of an agenda', () => {
  test('is started once, by whoever taps first, and shows the first part', () => {
    const room = new Room()
    expect(room.see(0)).toBeNull()
    expect(room.press(0, 'start-clock', huddle)).toMatchObject([{ type: 'clock-started', at: begins }])
    expect(room.press(2, 'start-clock', huddle, 'C')).toEqual([])
    expect(room.see(60)).toMatchObject({ part: 0, drift: 0, minutes: [4, 5, 4, 2], spares: [3, 2, 1, 1] })
    expect(inMinutes(room.see(60)?.partEndsAt ?? 0)).toBe(4)
  })

  test('that is started late, or runs over a part, tells how much later the meeting ends', () => {
    const late = started(3 * 60)
    expect(late.see(3 * 60)?.drift).toBe(3 * minute)
    // Four minutes of the first part, and half a minute more.
    expect(late.see(7.5 * 60)?.drift).toBe(3.5 * minute)
    late.press(7.5 * 60, 'change-part', { from: 0, to: 1 })
    expect(late.see(7.5 * 60)).toMatchObject({ part: 1, drift: 3.5 * minute })
    late.press(9 * 60, 'change-part', { from: 1, to: 2 })
    expect(late.see(9 * 60)?.drift).toBe(0)
    late.press(10 * 60, 'change-part', { from: 2, to: 3 })
    expect(late.see(10 * 60)?.drift).toBe(-3 * minute)
  })

  test('that is tried out on another day counts from its own start', () => {
    const room = started(-26 * 3_600)
    expect(room.see(-26 * 3_600)?.drift).toBe(0)
    expect(started(-29 * 60).see(-29 * 60)?.drift).toBe(-29 * minute)
  })

  test('goes on by one part when two tap at once, and back when somebody erred', () => {
    const room = started()
    expect(room.press(30, 'change-part', { from: 0, to: 1 })).toHaveLength(1)
    expect(room.press(30, 'change-part', { from: 0, to: 1 }, 'C')).toEqual([])
    room.press(40, 'change-part', { from: 1, to: 0 })
    // Thirty seconds were gone, ten went to the other part.
    expect(room.see(40)).toMatchObject({ part: 0, drift: 0 })
    expect(inMinutes(room.see(40)?.partEndsAt ?? 0)).toBeCloseTo(4 + 10 / 60)
    expect(room.press(50, 'change-part', { from: 0, to: 4 })).toEqual({
      code: 'clock-part-unknown',
      parts: 4,
    })
  })

  test('lets a part give time to another; the meeting keeps its length', () => {
    const room = started()
    room.press(60, 'give-time', { from: 1, to: 0, minutes: 2 })
    expect(room.see(60)).toMatchObject({ minutes: [6, 3, 4, 2], drift: 0, spares: [5, 0, 1, 1] })
    expect(inMinutes(room.see(60)?.partEndsAt ?? 0)).toBe(6)
    room.press(120, 'change-part', { from: 0, to: 1 })
    // What the part before did not use is at hand; then nothing is early any more.
    expect(room.see(120)).toMatchObject({ drift: -4 * minute, spares: [4, 3, 1, 1] })
    room.press(120, 'give-time', { from: 0, to: 3, minutes: 4 })
    expect(room.see(120)).toMatchObject({ minutes: [2, 3, 4, 6], drift: 0 })
  })

  test('refuses what a part cannot spare, and time for a part that is over', () => {
    const room = started()
    const give = (from: number, to: number, minutes: number) =>
      room.press(90, 'give-time', { from, to, minutes })
    expect(give(1, 0, 3)).toEqual({ code: 'clock-no-time-to-give', part: 2, spares: 2 })
    expect(give(0, 2, 3)).toEqual({ code: 'clock-no-time-to-give', part: 1, spares: 2 })
    expect(give(1, 1, 1)).toEqual({ code: 'clock-same-part' })
    expect(give(1, 4, 1)).toEqual({ code: 'clock-part-unknown', parts: 4 })
    room.press(90, 'change-part', { from: 0, to: 1 })
    expect(give(2, 0, 1)).toEqual({ code: 'clock-part-over', part: 1 })
  })

  test('is stopped by anybody, may start again, and ends by itself an hour after its minutes', () => {
    const room = started()
    room.press(60, 'stop-clock', {}, 'D')
    expect(room.see(60)).toBeNull()
    expect(room.press(61, 'stop-clock')).toEqual([])
    expect(room.press(61, 'give-time', { from: 1, to: 0, minutes: 1 })).toEqual({ code: 'clock-not-running' })
    room.press(120, 'start-clock', huddle)
    const forgotten = 120 + 75 * 60
    expect(room.see(forgotten - 1)).not.toBeNull()
    expect(room.see(forgotten)).toBeNull()
    expect(room.press(forgotten, 'start-clock', huddle)).toHaveLength(1)
  })

  test('ends when the team chooses or changes its agenda, and is of one meeting alone', () => {
    const room = started()
    expect(room.press(5, 'choose-template', { template: 'four-questions-45', minutes: 45 })).toHaveLength(1)
    expect(room.see(5)).toBeNull()
    room.press(6, 'start-clock', huddle)
    room.press(7, 'start-clock', { ...huddle, occurrence: meeting('2026-09-08') })
    expect(room.see(8)).toBeNull()
  })

  test('is started with the parts of a template that the team has', () => {
    const room = new Room()
    expect(room.press(0, 'start-clock', { ...huddle, template: 'gone' })).toMatchObject({
      code: 'template-unknown',
    })
    expect(room.press(0, 'start-clock', { ...huddle, partMinutes: [4, 5, 4] })).toMatchObject({
      code: 'part-count-differs',
    })
    expect(room.press(0, 'start-clock', { ...huddle, partMinutes: [10, 1, 2, 2] })).toMatchObject({
      code: 'part-too-short',
    })
    expect(room.press(0, 'start-clock', { ...huddle, occurrence: 'gone' })).toMatchObject({
      code: 'agenda-meeting-unknown',
    })
  })

  test('is heard by nobody: no message goes out', () => {
    const room = started()
    const before = room.team
    room.press(60, 'change-part', { from: 0, to: 1 })
    room.press(70, 'give-time', { from: 2, to: 1, minutes: 1 })
    room.press(80, 'stop-clock')
    expect(room.events).toHaveLength(4)
    expect(notices(before, room.events, room.team, member('B'), room.at(80))).toEqual([])
  })
})
