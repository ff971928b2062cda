import type { LocalDate, LocalTime, MemberId, OccurrenceId, RoleId } from '../ids'
import { at, numberAt } from './at'
import { hundredths } from './fraction'
import { firstAfter, firstOn, type Grid, layGrid } from './grid'
import { asTurn } from './publish'
import type { Reason } from './reason'
import { type Turn, type TurnFacts, turnAt } from './turns'
import { type Planned, walk } from './walk'

/**
 * How sure a turn is: `published` is a commitment, `provisional` waits for an answer to an exchange,
 * `forecast` may still change, `asking` looks for a volunteer.
 */
export type TurnState = 'published' | 'provisional' | 'forecast' | 'asking'

export interface TurnRow {
  role: RoleId
  holders: readonly MemberId[]
  shadows: readonly MemberId[]
  state: TurnState
  pinned: boolean
}

export interface MeetingRow {
  occurrence: OccurrenceId
  date: LocalDate
  start: LocalTime
  minutes: number
  /** In order of rank. */
  turns: readonly TurnRow[]
}

function row(grid: Grid, i: number, role: number, planned: readonly Planned[]): TurnRow {
  const { id: occurrence } = at(grid.occurrences, i)
  const { id, mode } = at(grid.roles, role)
  const { turns } = grid.facts
  const published = turnAt(turns, { occurrence, role: id })
  const forecast = planned.find((one) => one.i === i && one.role === role)
  const holders = published?.holders ?? forecast?.members.map((m) => at(grid.members, m).id) ?? []
  const shadow = forecast?.shadow ?? null
  const provisional = turns.exchanges.some(
    (one) =>
      one.state === 'provisional' &&
      one.role === id &&
      (one.occurrence === occurrence || one.back === occurrence),
  )
  return {
    role: id,
    holders,
    shadows: published?.shadows ?? (shadow === null ? [] : [at(grid.members, shadow).id]),
    state: state(published, provisional, holders.length === 0 && mode.kind === 'ask-first'),
    pinned: turns.pins.some((pin) => pin.occurrence === occurrence && pin.role === id),
  }
}

function state(published: Turn | undefined, provisional: boolean, asking: boolean): TurnState {
  if (asking) return 'asking'
  if (published === undefined) return 'forecast'
  return provisional ? 'provisional' : 'published'
}

/** The planned meetings from today on, at most `most` of them: published dates, then the forecast. */
export function turnsTable(facts: TurnFacts, today: LocalDate, most = 1000): MeetingRow[] {
  const grid = layGrid(facts)
  const coming: number[] = []
  for (
    let i = firstOn(grid.occurrences, today);
    i < grid.occurrences.length && coming.length < most;
    i += 1
  ) {
    if (at(grid.occurrences, i).status === 'planned') coming.push(i)
  }
  const last = coming[coming.length - 1]
  if (last === undefined) return []
  const { planned } = walk(grid, { from: today, stop: last + 1 })
  return coming.map((i) => {
    const { id: occurrence, date, start, minutes } = at(grid.occurrences, i)
    return {
      occurrence,
      date,
      start,
      minutes,
      turns: grid.roles.map((_, role) => row(grid, i, role, planned)),
    }
  })
}

/** The next planned meeting with who has which role, or null when none is planned. */
export function nextMeeting(facts: TurnFacts, today: LocalDate): MeetingRow | null {
  return turnsTable(facts, today, 1)[0] ?? null
}

export interface OwnTurn {
  occurrence: OccurrenceId
  date: LocalDate
  start: LocalTime
  role: RoleId
  state: TurnState
}

/** The dates of one member from today on, the forecast included. */
export function ownTurns(facts: TurnFacts, member: MemberId, today: LocalDate): OwnTurn[] {
  return turnsTable(facts, today).flatMap(({ occurrence, date, start, turns }) =>
    turns
      .filter(({ holders }) => holders.includes(member))
      .map(({ role, state: sure }) => ({ occurrence, date, start, role, state: sure })),
  )
}

/** Turns done this school year against the fair share, both in hundredths of a turn. */
export interface FairShare {
  role: RoleId
  member: MemberId
  done: number
  share: number
}

/** How fair it was so far: the meetings held up to today, in the school year that the last of them lies in. */
export function fairShare(facts: TurnFacts, today: LocalDate): FairShare[] {
  const grid = layGrid(facts)
  let stop = firstAfter(grid.occurrences, today)
  while (stop > 0 && at(grid.occurrences, stop - 1).status !== 'held') stop -= 1
  const { accounts } = walk(grid, { from: today, stop, bare: true })
  return grid.roles.flatMap(({ id: role }, r) =>
    grid.members.flatMap(({ id: member, excluded }, m): FairShare[] => {
      const share = hundredths(numberAt(at(accounts.slices, r), m), accounts.unit)
      const done = hundredths(numberAt(at(accounts.done, r), m), accounts.unit)
      return excluded || (share === 0 && done === 0) ? [] : [{ role, member, done, share }]
    }),
  )
}

/** Who has a turn and why, for a published date as for the forecast. */
export interface Why {
  holder: MemberId
  reason: Reason
}

/**
 * "Why me?" for each holder of a role at a meeting: the reason that was kept when the choice was made, and for
 * the forecast that of the choice itself. Empty where nobody has the turn.
 */
export function why(facts: TurnFacts, occurrence: OccurrenceId, role: RoleId, today: LocalDate): Why[] {
  const grid = layGrid(facts)
  const i = grid.occurrenceAt.get(occurrence)
  const r = grid.roleAt.get(role)
  if (i === undefined || r === undefined) return []
  const turn = turnAt(facts.turns, { occurrence, role }) ?? forecast(grid, i, r, today)
  return (turn?.holders ?? []).flatMap((holder) => {
    const reason = turn?.reasons[holder]
    return reason === undefined ? [] : [{ holder, reason }]
  })
}

function forecast(grid: Grid, i: number, role: number, today: LocalDate): Turn | undefined {
  const { planned } = walk(grid, { from: today, stop: i + 1, explain: true })
  const found = planned.find((one) => one.i === i && one.role === role)
  return found === undefined ? undefined : asTurn(grid, found)
}
