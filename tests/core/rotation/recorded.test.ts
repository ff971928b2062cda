import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { turnDeciders } from '../../../core/src/rotation/decide'
import { evolveTurns } from '../../../core/src/rotation/evolve'
import { historyOf } from './recorded-history'

/**
 * A new version of Roundtable changes nobody's turn unless that is meant: what was decided, shown and explained in these
 * histories is decided, shown and explained again. Where a change is meant, `ROUNDTABLE_RECORD=1` writes them anew, and
 * the difference is read before it is committed.
 */
const file = join(__dirname, 'recorded-histories.txt')
const count = 60
const begins = (seed: number) => `== history ${seed}`

if (process.env.ROUNDTABLE_RECORD !== undefined)
  writeFileSync(
    file,
    Array.from({ length: count }, (_, seed) => [begins(seed), ...historyOf(seed), ''].join('\n')).join('\n'),
  )

const recorded = readFileSync(file, 'utf8').split('\n\n')

test.each(Array.from({ length: count }, (_, seed) => seed))('history %i goes as it went', (seed) => {
  expect([begins(seed), ...historyOf(seed)]).toEqual(recorded[seed]?.split('\n').filter(Boolean))
})

test('whatever can be asked, done and refused is in them', () => {
  const all = recorded.join('\n')
  const kinds = [...Object.keys(turnDeciders), ...Object.keys(evolveTurns)]
  // The calendar's own changes are no commands of the rotation.
  expect(kinds.filter((kind) => !new RegExp(`\\b${kind}\\b`).test(all))).toEqual(['turns-reseated'])
})
