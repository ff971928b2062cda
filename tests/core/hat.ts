import { addDays } from '../../core/src/calendar/local-date'
import type { LocalDate } from '../../core/src/ids'
import type { Team } from '../../core/src/state'

/** Stands in every text that a command carries; the log may never hold it. */
export const canary = 'Kanari'

/** Draws from what the team knows, and now and then from what it does not. */
export interface Hat {
  number(below: number): number
  of<T>(items: readonly T[]): T
}

/** A hat filled with numbers; when they run out it gives 0. */
export function hatOf(numbers: readonly number[]): Hat {
  let next = 0
  const number = (below: number) => {
    const drawn = numbers[next] ?? 0
    next += 1
    return drawn % below
  }
  const of = <T>(items: readonly T[]): T => {
    const drawn = items[number(items.length)]
    if (items.length === 0) throw new Error('nothing to draw from')
    return drawn as T
  }
  return { number, of }
}

export const people = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'constructor']
const things = ['t1', 't2', 't3', 't4', '__proto__']
export const roleIds = ['facilitator', 'notes', 'time', 'toString']

export type Plain = Record<string, unknown>

/** What may be drawn for the fields of a command. */
export function fields(hat: Hat, team: Team, today: LocalDate) {
  const occurrences = team.calendar.occurrences.map(({ id }) => `${id}`)
  const date = () => addDays(today, hat.number(40) - 4)
  const from = date()
  const person = () => hat.of(people)
  const place = () => ({
    occurrence: hat.number(12) === 0 ? hat.of(['gone', '__proto__']) : near(hat, occurrences),
    role: hat.of(roleIds),
  })
  return {
    team,
    date,
    person,
    place,
    days: { from, until: addDays(from, hat.number(9) - 1) },
    thing: () => hat.of(things),
    /** A published place with its holder, if there is one. */
    turn: (): Plain => {
      const places = Object.entries(team.turns.published).flatMap(([occurrence, list]) =>
        list.flatMap(({ role, holders }) => holders.map((member) => ({ occurrence, role, member }))),
      )
      return places.length === 0 ? place() : hat.of(places.slice(-8))
    },
    pinned: (): Plain =>
      team.turns.pins.length === 0 ? { ...place(), member: person() } : { ...hat.of(team.turns.pins) },
    held: () => hat.of([...Object.keys(team.turns.held), 'm-2026-09-01']),
    /** An item, action, reflection or win that is there, or any name. */
    known: (kind: 'items' | 'actions' | 'written' | 'entries' | 'wins') =>
      hat.of([
        ...(kind === 'items' || kind === 'actions' || kind === 'written'
          ? team.agenda[kind]
          : team.rounds[kind]
        ).map(({ id }) => `${id}`),
        ...things,
      ]),
    product: () => hat.of([...team.products.map(({ id }) => `${id}`), ...things]),
    /** Results, a talk or a try that is there, or any name. */
    ofData: (kind: 'results' | 'talks' | 'tries') =>
      hat.of([...team.data[kind].map(({ id }) => `${id}`), ...things]),
    /** An absence, exchange or swap that is open, or any name. */
    trade: (kind: 'exchanges' | 'swaps' | 'absences') =>
      hat.of([...team.turns[kind].map(({ id }) => `${id}`), ...things]),
    round: () => hat.of(['r1', 'r2', ...team.rounds.rounds.map(({ id }) => `${id}`)]),
    text: () => hat.of([`${canary} ${hat.number(1000)}`, `  ${canary}`, ' ']),
    start: () => hat.of(['08:00', '15:30', '15:45', '23:50']),
    secret: () => `sixteen-letters-${hat.number(30)}`,
    doers: () =>
      hat.number(2) === 0 ? [] : [{ role: hat.of(roleIds), members: hat.number(3) === 0 ? [] : [person()] }],
  }
}

/** Mostly one of the next few meetings. */
function near(hat: Hat, occurrences: readonly string[]): string {
  return occurrences[hat.number(hat.number(3) === 0 ? Math.max(1, occurrences.length) : 6)] ?? 'gone'
}

export type Field = ReturnType<typeof fields>

/** Leaves out what is undefined: an optional field that is not there. */
export function some(plain: Plain): Plain {
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
}
