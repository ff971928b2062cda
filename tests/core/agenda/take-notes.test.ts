import type { AgendaCommand } from '../../../core/src/agenda/commands'
import { notesOf, notesView, partCode } from '../../../core/src/agenda/meeting-notes'
import { wordsId } from '../../../core/src/ids'
import { after, decide, facts, meeting, thing, weekly } from './a-team'

const m1 = meeting(1)
const look = partCode('look')
const take = (...notes: readonly [string, string][]): Extract<AgendaCommand, { type: 'take-notes' }> => ({
  type: 'take-notes',
  occurrence: m1,
  notes: notes.map(([id, text]) => ({ id: thing(id), part: look, text })),
  shortened: [],
})
const first = take(['n1', 'Half can compare'], ['n2', 'Three cannot'])

describe('the notes of a meeting', () => {
  it('are kept as words; the log holds ids, and a code for the part', () => {
    expect(decide(facts(), first)).toEqual({
      events: [
        {
          type: 'notes-taken',
          occurrence: m1,
          notes: [
            { note: 'n1', part: look },
            { note: 'n2', part: look },
          ],
          shortened: [],
        },
      ],
      words: [
        { id: 'note:n1', text: 'Half can compare', author: expect.anything() },
        { id: 'note:n2', text: 'Three cannot', author: expect.anything() },
      ],
    })
    expect(look).not.toContain('look')
  })

  it('are taken once, however often they are read', () => {
    const agenda = after(facts(), first)
    expect(decide(facts(weekly(4), agenda), first)).toEqual({ events: [] })
    expect(decide(facts(), take())).toEqual({ events: [] })
  })

  it('are replaced by what stands there later; what is gone is erased', () => {
    const agenda = after(facts(), first)
    const decision = decide(facts(weekly(4), agenda), take(['n2', 'Three cannot'], ['n3', 'Try rods']))
    expect(decision).toMatchObject({
      words: [
        { id: 'note:n1', text: null },
        { id: 'note:n2', text: 'Three cannot' },
        { id: 'note:n3', text: 'Try rods' },
      ],
    })
    const later = after(facts(weekly(4), agenda), take(['n3', 'Try rods']))
    expect(notesOf(later, m1).notes).toEqual([{ id: 'n3', part: look, words: 'note:n3' }])
    expect(notesOf(later, meeting(2)).notes).toEqual([])
  })

  it('stay as they are once the meeting is filed', () => {
    const filed = { ...facts(), rounds: { filed: [{ occurrence: m1, filing: thing('f') }] } }
    expect(decide(filed, first)).toEqual({ events: [] })
  })

  it('are refused for a meeting that is not there', () => {
    const nowhere = { ...first, occurrence: meeting(99) }
    expect(decide(facts(), nowhere)).toEqual({
      refused: { code: 'agenda-meeting-unknown', occurrence: meeting(99) },
    })
  })

  it('stand under their part while the agenda shows it, else among the others; erased ones nowhere', () => {
    const taken = {
      occurrence: m1,
      notes: [
        { id: thing('n1'), part: look, words: 'w1' },
        { id: thing('n2'), part: null, words: 'w2' },
        { id: thing('n3'), part: look, words: 'erased' },
      ].map((note) => ({ ...note, words: wordsId.parse(note.words) })),
      shortened: [look],
    }
    const words = (id: string) => (id === 'erased' ? undefined : `text of ${id}`)
    const shown = notesView(taken, ['look', 'agree'], words)
    expect(shown.under('look')).toEqual({ texts: ['text of w1'], shortened: true })
    expect(shown.under('agree')).toEqual({ texts: [], shortened: false })
    expect(shown.others).toEqual({ texts: ['text of w2'], shortened: false })
    expect(notesView(taken, ['agree'], words).others).toEqual({
      texts: ['text of w1', 'text of w2'],
      shortened: true,
    })
  })
})
