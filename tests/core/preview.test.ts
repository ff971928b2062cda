import * as fc from 'fast-check'
import { decideAll } from '../../core/src/decide'
import { previewAll } from '../../core/src/preview'
import { changedTurns } from '../../core/src/rotation/changed'
import { turnAt } from '../../core/src/rotation/turns'
import { draw, everyKind } from './any-command'
import { founded, member, on, order } from './founded'
import { hatOf } from './hat'

const monday = on('2026-08-31', member('A'))
const place = { occurrence: 'm-2026-09-08', role: 'facilitator' }

describe('a preview', () => {
  test('names each published date that would go to somebody else', () => {
    const pin = order({ type: 'pin', ...place, member: 'E' })
    expect(previewAll(founded(), [pin], monday)).toEqual({
      changed: [{ ...place, before: ['B'], after: ['E'] }],
    })
  })

  test('says why nothing would happen', () => {
    const pin = order({ type: 'pin', ...place, member: 'E' })
    expect(previewAll(founded(), [pin], on('2026-08-31', member('B')))).toEqual({
      refused: { code: 'lead-only', leads: ['A'] },
    })
  })

  test('of any command is what is then done', () => {
    const team = founded()
    fc.assert(
      fc.property(
        fc.constantFrom(...everyKind.filter((type) => type !== 'found-team')),
        fc.array(fc.nat(10_000), { maxLength: 14 }),
        (type, numbers) => {
          const command = draw(type, hatOf(numbers), team, monday.today)
          const shown = previewAll(team, [command], monday)
          const done = decideAll(team, [command], monday)
          if ('refused' in done) return expect(shown).toEqual(done)
          expect(shown).toEqual({ changed: changedTurns(team, done.team) })
          for (const change of 'changed' in shown ? shown.changed : [])
            expect(turnAt(done.team.turns, change)?.holders ?? []).toEqual(change.after)
        },
      ),
      { numRuns: 300 },
    )
  })
})
