import { chanceOf } from '../chance'
import { slopePerHour } from './slope'

const chance = chanceOf(7)
/** 30 minutes, a sample each 10 s, with noise of a megabyte and now and then one that is far off. */
const grown = (perHour: number) =>
  Array.from({ length: 120 }, (_, n) => ({
    at: n * 10_000,
    value: 60 + (perHour * n * 10) / 3_600 + chance.next() + (n % 20 === 0 ? 30 : 0),
  }))

test.each([0, 2, 10])(
  'a heap that grows by %i MB an hour is told from one that grows otherwise',
  (perHour) => {
    expect(Math.abs(slopePerHour(grown(perHour)) - perHour)).toBeLessThan(1)
  },
)
