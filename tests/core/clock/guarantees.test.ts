import * as fc from 'fast-check'
import { minute, type Room, started } from './a-clock'

const place = fc.nat(3)
const step = fc.record({
  wait: fc.nat(400),
  press: fc.oneof(
    fc.record({ type: fc.constant('change-part' as const), from: place, to: place }),
    fc.record({
      type: fc.constant('give-time' as const),
      from: place,
      to: place,
      minutes: fc.integer({ min: 1, max: 5 }),
    }),
  ),
})
const least = [2, 3, 3, 1]

/** Plays the steps, each after its wait in seconds, and looks before and after each. */
function play(
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  look: (room: Room, second: number, press: () => ReturnType<Room['press']>, from: number) => void,
) {
  const room = started()
  let second = 0
  for (const { wait, press } of steps) {
    second += wait
    const { type, ...fields } = press
    look(room, second, () => room.press(second, type, fields), fields.from)
  }
}

const seen = (room: Room, second: number) => {
  const view = room.see(second)
  if (view === null) throw new Error('the clock ended')
  return view
}
const steps = fc.array(step, { maxLength: 10 })

describe('whatever is tapped on a clock', () => {
  test('the meeting keeps its length, and no part that lies ahead gives below its least', () => {
    fc.assert(
      fc.property(steps, (list) => {
        play(list, (room, second, press, from) => {
          const before = seen(room, second)
          press()
          const { minutes, part } = seen(room, second)
          expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(15)
          const gave = (minutes[from] ?? 0) < (before.minutes[from] ?? 0)
          if (gave) expect(minutes[from]).toBeGreaterThanOrEqual(from > part ? (least[from] ?? 0) : 0)
        })
      }),
    )
  })

  test('giving what still lies ahead never makes the meeting later, and what was saved at most by itself', () => {
    fc.assert(
      fc.property(steps, (list) => {
        play(list, (room, second, press, from) => {
          const before = seen(room, second)
          const done = press()
          const event = 'code' in done ? undefined : done[0]
          if (event?.type !== 'time-given') return
          const later = seen(room, second).drift - before.drift
          expect(later).toBeLessThanOrEqual(from < before.part ? event.minutes * minute : 0)
        })
      }),
    )
  })

  test('who looked once counts on rightly alone', () => {
    fc.assert(
      fc.property(steps, fc.nat(600), (list, wait) => {
        play(list, (room, second, press) => {
          press()
          const { partEndsAt, ahead, plannedEnd } = seen(room, second)
          const now = room.at(second + wait)
          expect(seen(room, second + wait)).toMatchObject({
            partEndsAt,
            ahead,
            drift: Math.max(now, partEndsAt) + ahead - plannedEnd,
          })
        })
      }),
    )
  })

  test('parts give exactly what they say they can spare', () => {
    fc.assert(
      fc.property(steps, place, place, (list, from, to) => {
        const room = started()
        let second = 0
        for (const { wait, press } of list) {
          second += wait
          const { type, ...fields } = press
          room.press(second, type, fields)
        }
        const { spares, part } = seen(room, second)
        fc.pre(from !== to && to >= part)
        const most = spares[from] ?? 0
        expect(room.press(second, 'give-time', { from, to, minutes: most + 1 })).toMatchObject({
          code: 'clock-no-time-to-give',
          spares: most,
        })
        if (most > 0) expect(room.press(second, 'give-time', { from, to, minutes: most })).toHaveLength(1)
      }),
    )
  })
})
