import * as fc from 'fast-check'
import type { AgendaCommand } from '../../../core/src/agenda/commands'
import { goalTagsOf } from '../../../core/src/agenda/goal-tag'
import { wordsId } from '../../../core/src/ids'
import { after, decide, facts, meeting, thing, weekly } from './a-team'

const bare = facts()
const goal = wordsId.parse('goal')
const team = { ...bare, profile: { ...bare.profile, charter: { ...bare.profile.charter, goal } } }
const withItem = {
  ...team,
  agenda: after(team, { type: 'add-item', id: thing('i'), occurrence: meeting(1), text: 'Reading' }),
}
const tag = (kind: 'item' | 'part', id: string, tagged = true, number = 1): AgendaCommand => ({
  type: 'tag-goal',
  occurrence: meeting(number),
  thing: kind,
  id: thing(id),
  tagged,
})

describe('tagging with the team’s goal', () => {
  test('the last tap counts, for each thing alone, however often it is tapped', () => {
    const taps = fc.array(
      fc.record({
        kind: fc.constantFrom('item' as const, 'part' as const),
        number: fc.constantFrom(1, 2),
        tagged: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(taps, (list) => {
        const agenda = list.reduce(
          (book, { kind, number, tagged }) =>
            after({ ...withItem, agenda: book }, tag(kind, 'i', tagged, number)),
          withItem.agenda,
        )
        const last = (same: (tap: (typeof list)[number]) => boolean) =>
          list.filter(same).at(-1)?.tagged ?? false
        for (const number of [1, 2]) {
          const shown = goalTagsOf(agenda, meeting(number))
          expect(shown.item(thing('i'))).toBe(last(({ kind }) => kind === 'item'))
          expect(shown.part('i')).toBe(last((tap) => tap.kind === 'part' && tap.number === number))
        }
      }),
    )
  })

  test('needs a goal, and a topic that is there', () => {
    expect(decide({ ...withItem, profile: bare.profile }, tag('item', 'i'))).toEqual({
      refused: { code: 'no-goal-to-tag' },
    })
    expect(decide(withItem, tag('item', 'other'))).toEqual({
      refused: { code: 'item-unknown', item: 'other' },
    })
    const cancelled = facts(weekly(1, () => ({ status: 'cancelled' })))
    expect(decide(cancelled, tag('part', 'p'))).toMatchObject({
      refused: { code: 'agenda-meeting-cancelled' },
    })
  })

  test('of parts goes with their protocol; of topics it stays', () => {
    const choose = (template: string): AgendaCommand => ({
      type: 'choose-template',
      occurrence: meeting(1),
      template: thing(template),
      minutes: 45,
    })
    const steps = [choose('four-questions-45'), tag('part', 'p'), tag('item', 'i'), choose('data-meeting')]
    const agenda = steps.reduce((book, step) => after({ ...withItem, agenda: book }, step), withItem.agenda)
    expect(agenda.goalTags).toEqual([{ thing: 'item', id: 'i' }])
  })
})
