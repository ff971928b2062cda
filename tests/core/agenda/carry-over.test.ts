import fc from 'fast-check'
import { carryOver } from '../../../core/src/agenda/carry-over'
import type { AgendaFacts } from '../../../core/src/agenda/decide'
import { addDays } from '../../../core/src/calendar/local-date'
import type { Occurrence } from '../../../core/src/calendar/occurrences'
import { after, ana, ben, dayOf, facts, firstDay, meeting, on, thing, weekly } from './a-team'

const count = 8

/** A thing added at one meeting and settled some days after the first meeting, or never. */
const life = fc.record({
  kind: fc.constantFrom('action' as const, 'item' as const),
  opened: fc.integer({ min: 1, max: count }),
  settledAfter: fc.option(fc.integer({ min: 0, max: 7 * count })),
  how: fc.constantFrom('done' as const, 'dropped' as const),
})
type Life = { kind: 'action' | 'item'; opened: number; settledAfter: number | null; how: 'done' | 'dropped' }

/** Lives a school year day by day; gives what each meeting's agenda took over when it was held. */
function live(lives: readonly Life[], cancelled: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const status = (number: number, past: number): Partial<Occurrence> => {
    if (cancelled.includes(number)) return { status: 'cancelled' }
    return { status: number < past ? 'held' : 'planned' }
  }
  let team: AgendaFacts = facts(weekly(count))
  const agendas = new Map<number, readonly string[]>()
  for (let number = 1; number <= count; number++) {
    team = { ...team, calendar: { occurrences: weekly(count, (other) => status(other, number)) } }
    const at = team.calendar.occurrences[number - 1]
    if (at === undefined) break
    const moment = on(at.date)
    if (at.status === 'planned') {
      team = { ...team, agenda: after(team, { type: 'carry', occurrence: at.id }, moment) }
      const { items, actions } = carryOver(team.agenda, team.calendar.occurrences, at, at.date)
      agendas.set(
        number,
        [...items, ...actions].map((carried) => carried.thing.id),
      )
      lives.forEach(({ kind, opened }, i) => {
        if (opened !== number) return
        const id = thing(`t${i}`)
        const common = { id, occurrence: at.id, text: 'Ask the library.' }
        team = {
          ...team,
          agenda:
            kind === 'item'
              ? after(team, { type: 'add-item', ...common }, moment)
              : after(team, { type: 'add-action', ...common, owner: ben }, moment),
        }
      })
    }
    for (let day = 0; day < 7; day++) {
      lives.forEach(({ kind, opened, settledAfter, how }, i) => {
        const id = thing(`t${i}`)
        if (settledAfter !== (number - 1) * 7 + day || opened > number || cancelled.includes(opened)) return
        const today = on(addDays(at.date, day))
        team = {
          ...team,
          agenda:
            kind === 'item'
              ? after(team, { type: 'finish-item', id }, today)
              : after(team, { type: 'close-action', id, how }, today),
        }
      })
    }
  }
  return agendas
}

/** The agendas that have the thing by the rule: from the next one to that of the day on which it is settled. */
function expected({ opened, settledAfter }: Life, cancelled: readonly number[]): number[] {
  const last =
    settledAfter === null || settledAfter < 7 * (opened - 1) ? count : Math.floor(settledAfter / 7) + 1
  const all = Array.from({ length: count }, (_, i) => i + 1)
  const before = settledAfter !== null && settledAfter >= 7 * (opened - 1)
  return all.filter((n) => n > opened && (!before || n <= last) && !cancelled.includes(n))
}

describe('carry-over', () => {
  it('brings each open thing to each following agenda exactly once, until done, dropped or finished', () => {
    fc.assert(
      fc.property(
        fc.array(life, { maxLength: 6 }),
        fc.uniqueArray(fc.integer({ min: 1, max: count }), { maxLength: 3 }),
        (lives, cancelled) => {
          const agendas = live(lives, cancelled)
          lives.forEach((one, i) => {
            if (cancelled.includes(one.opened)) return
            const seen = [...agendas].flatMap(([n, ids]) => ids.filter((id) => id === `t${i}`).map(() => n))
            expect(seen).toEqual(expected(one, cancelled))
          })
        },
      ),
    )
  })

  it('tells the original date, and the age in meetings and days', () => {
    const team = facts(weekly(4, (number) => ({ status: number === 2 ? 'cancelled' : 'planned' })))
    const agenda = after(team, {
      type: 'add-action',
      id: thing('a'),
      occurrence: meeting(1),
      owner: ben,
      text: 'Ask.',
    })
    const age = (number: number) => {
      const at = team.calendar.occurrences[number - 1]
      return at && carryOver(agenda, team.calendar.occurrences, at, firstDay).actions
    }
    const action = expect.objectContaining({ id: 'a', owner: ben, openedOn: firstDay })
    expect(age(2)).toEqual([])
    expect(age(3)).toEqual([{ thing: action, since: firstDay, age: { meetings: 1, days: 14 } }])
    expect(age(4)).toEqual([{ thing: action, since: firstDay, age: { meetings: 2, days: 21 } }])
  })

  it('does not call an item unfinished while its meeting is still to come, unless it was parked', () => {
    const team = facts()
    const agenda = after(team, { type: 'add-item', id: thing('i'), occurrence: meeting(2), text: 'Trip' })
    const parked = after({ ...team, agenda }, { type: 'park-item', id: thing('i') })
    const at = weekly(4)[2]
    if (at === undefined) throw new Error('no third meeting')
    const items = (book: typeof agenda, today = firstDay) =>
      carryOver(book, team.calendar.occurrences, at, today).items.map((carried) => carried.thing.id)
    expect(items(agenda)).toEqual([])
    expect(items(agenda, dayOf(2))).toEqual([])
    expect(items(agenda, addDays(dayOf(2), 1))).toEqual(['i'])
    expect(items(parked)).toEqual(['i'])
  })

  it('hands on what a cancelled meeting or one taken out of the calendar would have had', () => {
    const team = facts()
    const agenda = after(team, { type: 'add-item', id: thing('i'), occurrence: meeting(2), text: 'Trip' })
    const at = weekly(4)[2]
    if (at === undefined) throw new Error('no third meeting')
    const cancelled = weekly(4, (number) => ({ status: number === 2 ? 'cancelled' : 'planned' }))
    const gone = weekly(4).filter(({ id }) => id !== meeting(2))
    for (const occurrences of [cancelled, gone])
      expect(carryOver(agenda, occurrences, at, firstDay).items).toHaveLength(1)
  })

  it('shows the oldest first', () => {
    const team = facts()
    const add = (book: AgendaFacts, id: string, number: number) => ({
      ...book,
      agenda: after(
        book,
        { type: 'add-action', id: thing(id), occurrence: meeting(number), owner: ana, text: 'Ask.' },
        on(dayOf(number)),
      ),
    })
    const { agenda, calendar } = add(add(add(team, 'late', 3), 'early', 1), 'middle', 2)
    const at = weekly(4)[3]
    const carried = at && carryOver(agenda, calendar.occurrences, at, dayOf(4)).actions
    expect(carried?.map((one) => one.thing.id)).toEqual(['early', 'middle', 'late'])
  })

  it('keeps what an agenda took over, however the calendar changes later', () => {
    const team = facts(weekly(3))
    const agenda = after(team, {
      type: 'add-action',
      id: thing('a'),
      occurrence: meeting(1),
      owner: ana,
      text: 'Ask.',
    })
    const carried = after({ ...team, agenda }, { type: 'carry', occurrence: meeting(2) }, on(dayOf(2)))
    const moved = weekly(3, (number) => (number === 1 ? { date: addDays(dayOf(2), 1) } : {}))
    const at = moved[1]
    if (at === undefined) throw new Error('no second meeting')
    const ids = (book: typeof agenda) =>
      carryOver(book, moved, at, dayOf(3)).actions.map((one) => one.thing.id)
    expect(ids(agenda)).toEqual([])
    expect(ids(carried)).toEqual(['a'])
  })
})
