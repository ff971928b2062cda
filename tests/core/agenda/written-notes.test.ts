import * as fc from 'fast-check'
import type { AgendaCommand } from '../../../core/src/agenda/commands'
import { allNotesOf, partCode, writtenAt } from '../../../core/src/agenda/meeting-notes'
import type { Moment } from '../../../core/src/decision'
import { isRefused } from '../../../core/src/decision'
import { instant } from '../../../core/src/ids'
import { after, ana, ben, dayOf, decide, facts, firstDay, meeting, on, thing, weekly } from './a-team'

const m1 = meeting(1)
const look = partCode('look')
const write = (
  id: string,
  text: string,
  occurrence = m1,
): Extract<AgendaCommand, { type: 'write-note' }> => ({
  type: 'write-note',
  id: thing(id),
  occurrence,
  part: look,
  text,
})
const take = (...ids: string[]): AgendaCommand => ({
  type: 'take-notes',
  occurrence: m1,
  notes: ids.map((id) => ({ id: thing(id), part: look, text: `typed ${id}` })),
  shortened: [],
})
const withdraw = (id: string): AgendaCommand => ({ type: 'withdraw-note', id: thing(id) })
const byBen: Moment = { actor: { kind: 'member', member: ben }, now: instant.parse(0), today: firstDay }
const filed = { filed: [{ occurrence: m1, filing: thing('f') }] }

describe('a note that a member writes', () => {
  it('is kept as words by its writer; the log holds ids', () => {
    expect(decide(facts(), write('n', ' Half can compare '))).toEqual({
      events: [{ type: 'note-written', note: 'n', occurrence: m1, part: look, by: ana }],
      words: [{ id: 'written:n', text: 'Half can compare', author: ana }],
    })
  })

  it('is written anew and taken back by its writer alone', () => {
    const agenda = after(facts(), write('n', 'Half'))
    const team = facts(weekly(4), agenda)
    expect(decide(team, write('n', 'Two thirds'))).toMatchObject({ words: [{ text: 'Two thirds' }] })
    expect(writtenAt(after(team, write('n', 'Two thirds')), m1)).toHaveLength(1)
    const others = { refused: { code: 'not-your-note', author: ana } }
    expect(decide(team, write('n', 'All'), byBen)).toEqual(others)
    expect(decide(team, withdraw('n'), byBen)).toEqual(others)
    expect(decide(team, withdraw('n'))).toEqual({
      events: [{ type: 'note-withdrawn', note: 'n' }],
      words: [{ id: 'written:n', text: null, author: ana }],
    })
    expect(decide(facts(weekly(4), after(team, withdraw('n'))), withdraw('n'))).toEqual({ events: [] })
  })

  it('stays as it is once the meeting is filed', () => {
    const team = { ...facts(weekly(4), after(facts(), write('n', 'Half'))), rounds: filed }
    const refused = { refused: { code: 'notes-are-filed', date: dayOf(1) } }
    expect(decide(team, write('n', 'All'))).toEqual(refused)
    expect(decide(team, write('o', 'All'))).toEqual(refused)
    expect(decide(team, withdraw('n'))).toEqual(refused)
    expect(isRefused(decide(team, write('o', 'All', meeting(2))))).toBe(false)
  })

  it('is refused without a text, without its meeting, and after a hundred others', () => {
    expect(decide(facts(), write('n', '  '))).toEqual({ refused: { code: 'agenda-text-empty' } })
    expect(decide(facts(), write('n', 'x', meeting(99)))).toMatchObject({
      refused: { code: 'agenda-meeting-unknown' },
    })
    const full = Array.from({ length: 100 }, (_, n) => write(`n${n}`, 'x')).reduce(
      (agenda, command) => after(facts(weekly(4), agenda), command),
      facts().agenda,
    )
    const team = facts(weekly(4), full)
    expect(decide(team, write('one-more', 'x'))).toEqual({ refused: { code: 'too-many-notes', most: 100 } })
    expect(isRefused(decide(team, write('n5', 'changed')))).toBe(false)
  })
})

describe('notes of a meeting from the Doc and from members', () => {
  const ids = fc.subarray(['a', 'b', 'c', 'd'])
  const step = fc.oneof(
    fc.record({ kind: fc.constant('take' as const), ids }),
    fc.record({
      kind: fc.constantFrom('write' as const, 'withdraw' as const),
      id: fc.constantFrom('a', 'b', 'c'),
    }),
  )

  it('never erase each other, in whatever order and under whatever ids they come', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const kept = new Map<string, string>()
        let agenda = facts().agenda
        let inDoc: readonly string[] = []
        const written = new Set<string>()
        for (const one of steps) {
          const command =
            one.kind === 'take'
              ? take(...one.ids)
              : one.kind === 'write'
                ? write(one.id, `by ${one.id}`)
                : withdraw(one.id)
          const team = facts(weekly(4), agenda)
          const decision = decide(team, command)
          if (isRefused(decision)) throw new Error('refused')
          for (const { id, text } of decision.words ?? [])
            text === null ? kept.delete(id) : kept.set(id, text)
          agenda = after(team, command, on(firstDay))
          if (one.kind === 'take') inDoc = one.ids
          else if (one.kind === 'write') written.add(one.id)
          else written.delete(one.id)
        }
        const texts = allNotesOf(agenda, m1).notes.map(({ words }) => kept.get(words))
        const own = [...writtenAt(agenda, m1)].map(({ id }) => `by ${id}`)
        expect(texts).toEqual([...inDoc.map((id) => `typed ${id}`), ...own])
        expect(own.sort()).toEqual([...written].map((id) => `by ${id}`).sort())
        expect(kept.size).toBe(inDoc.length + written.size)
      }),
    )
  })
})
