import type { LocalDate } from '../ids'
import { at, numberAt } from './at'
import { beginYear, enter, openAccounts, settle } from './balance'
import type { Desk } from './candidate'
import { type Choice, choose, type Vacancy } from './choose'
import { publishedAhead } from './gap'
import type { Grid } from './grid'
import { shadowFor } from './ladder'
import { isLearner, type Presence, pool, shortAbsence } from './pool'
import { type BlockHolders, memberIndexes, presets, rememberBlock } from './preset'
import type { Place } from './turns'

/** What the walk found for one role of one meeting that is still to be assigned. */
export interface Planned extends Choice {
  i: number
  shadow: number | null
}

/** One walk over all meetings in order, the only way to a balance, a plan, a fair share or a "why". */
export interface Walk extends Desk {
  grid: Grid
  /** Assignments for roles of planned meetings that have no published turn, in order. */
  planned: Planned[]
}

export interface Request {
  /** Meetings before this date are not planned any more. */
  from: LocalDate
  /** Stops before this meeting, with the entries into its pools made; without it goes to the end. */
  stop?: number
  explain?: boolean
  /** Leaves out the entries at the stop, and with them the beginning of its school year. */
  bare?: boolean
}

interface State extends Walk {
  led: Map<number, number[]>
  holders: BlockHolders
  watched: readonly Set<number>[]
  lost: ReadonlyMap<string, readonly Place[]>
  learning: boolean
}

function begin(grid: Grid): State {
  const lost = new Map<string, Place[]>()
  for (const place of grid.facts.turns.lost) {
    const list = lost.get(place.occurrence)
    if (list === undefined) lost.set(place.occurrence, [place])
    else list.push(place)
  }
  return {
    grid,
    accounts: openAccounts(grid),
    ahead: publishedAhead(grid),
    led: new Map(),
    planned: [],
    holders: new Map(),
    watched: grid.roles.map(() => new Set<number>()),
    lost,
    learning: grid.members.some(({ rungs }) => Object.values(rungs).includes('shadow')),
  }
}

/** Goes over the meetings: held ones by the ledger, published ones as promised, the rest by choice. */
export function walk(grid: Grid, { from, stop, explain = false, bare = false }: Request): Walk {
  const state = begin(grid)
  const end = Math.min(stop ?? grid.occurrences.length, grid.occurrences.length)
  for (let i = 0; i < end; i += 1) pass(state, i, from, explain)
  if (end < grid.occurrences.length && !bare) arrive(state, end)
  return state
}

function arrive({ grid, accounts }: State, i: number) {
  if (i > 0 && numberAt(grid.year, i) !== numberAt(grid.year, i - 1)) beginYear(accounts)
  for (let role = 0; role < grid.roles.length; role += 1) enter(grid, accounts, i, role, pool(grid, i, role))
}

function pass(state: State, i: number, from: LocalDate, explain: boolean) {
  const { grid } = state
  const { id, status, date } = at(grid.occurrences, i)
  if (status === 'cancelled') {
    if (i > 0 && numberAt(grid.year, i) !== numberAt(grid.year, i - 1)) beginYear(state.accounts)
    for (let role = 0; role < grid.roles.length; role += 1) remember(state, i, role, [], [])
    return
  }
  arrive(state, i)
  const published = grid.facts.turns.published[id] ?? []
  const promised = grid.roles.map((role) => {
    const turn = published.find((one) => one.role === role.id)
    return turn === undefined ? null : memberIndexes(grid, turn.holders)
  })
  if (status === 'held') {
    const held = grid.facts.turns.held[id]
    const doers = grid.roles.map(({ id: role }) =>
      memberIndexes(grid, held?.doers.find((one) => one.role === role)?.members ?? []),
    )
    const attendance = held?.attendance ?? null
    account(state, i, doers, promised, attendance === null ? null : new Set(memberIndexes(grid, attendance)))
    return
  }
  const planned = date >= from ? plan(state, i, promised, explain) : []
  const doers = promised.map(
    (holders, role) => holders ?? planned.find((one) => one.role === role)?.members ?? [],
  )
  account(state, i, doers, doers, null)
}

/** Assigns the roles of a meeting that have no published turn. */
function plan(
  state: State,
  i: number,
  promised: readonly (readonly number[] | null)[],
  explain: boolean,
): Planned[] {
  const { grid } = state
  const holding = new Map<number, readonly number[]>()
  const vacancies: Vacancy[] = []
  const planned: Planned[] = []
  promised.forEach((holders, role) => {
    if (holders !== null) {
      if (holders.length > 0) holding.set(role, holders)
      return
    }
    const settled = presets(grid, i, role, state.holders)
    const members = settled.map(({ member }) => member)
    planned.push({
      i,
      role,
      members,
      shadow: null,
      reasons: explain ? settled.map(({ reason }) => reason) : [],
    })
    if (members.length > 0) holding.set(role, members)
    const { mode, seats } = at(grid.roles, role)
    const alone = members.length > 0 && members.every((m) => isLearner(grid, role, m))
    const open = mode.kind === 'ask-first' ? 0 : seats - members.length
    // A learner who is pinned or fixed has a companion too.
    const needed = Math.max(open, alone ? 1 : 0)
    if (needed > 0) vacancies.push({ role, seats: needed, except: members, learners: members.length === 0 })
  })
  const choices = vacancies.length === 0 ? [] : choose(state, i, vacancies, { holding, among: null, explain })
  for (const choice of choices) {
    const one = planned.find(({ role }) => role === choice.role)
    one?.members.push(...choice.members)
    one?.reasons.push(...choice.reasons)
  }
  if (state.learning) addShadows(state, i, planned, holding)
  state.planned.push(...planned)
  return planned
}

function addShadows(
  { grid, watched }: State,
  i: number,
  planned: Planned[],
  holding: ReadonlyMap<number, readonly number[]>,
) {
  const busy = new Set([...[...holding.values()].flat(), ...planned.flatMap(({ members }) => members)])
  for (const one of planned) {
    one.shadow = shadowFor(grid, i, one.role, one.members, busy, at(watched, one.role))
    if (one.shadow === null) continue
    busy.add(one.shadow)
    at(watched, one.role).add(one.shadow)
  }
}

/** Books a meeting: slices and payments, last turns, and who lost a date by it. */
function account(
  state: State,
  i: number,
  doers: readonly number[][],
  promised: readonly (readonly number[] | null)[],
  attendance: Presence['attendance'],
) {
  const { grid, accounts, led } = state
  const presence: Presence = { attendance, doers: new Set(doers.flat()) }
  for (let role = 0; role < grid.roles.length; role += 1) {
    const did = at(doers, role)
    const there = pool(grid, i, role, presence)
    enter(grid, accounts, i, role, there)
    settle(grid, accounts, i, role, there, did)
    for (const m of did) {
      at(accounts.last, role)[m] = numberAt(grid.position, i)
      at(accounts.owed, role)[m] = -1
      if (role === 0 && at(grid.members, m).weeklyCap !== undefined) led.set(m, [...(led.get(m) ?? []), i])
    }
    rememberBlock(grid, i, role, promised[role] ?? did, state.holders)
    remember(state, i, role, promised[role] ?? [], did)
  }
}

/** Owed turns: lost a date, by the ledger or because another did it, and the absence was short. */
function remember(
  state: State,
  i: number,
  role: number,
  promised: readonly number[],
  did: readonly number[],
) {
  const { grid, accounts, lost, watched } = state
  const { id } = at(grid.roles, role)
  const occurrence = at(grid.occurrences, i)
  const places = lost.get(occurrence.id) ?? []
  const losers = places.filter((place) => place.role === id).map(({ member }) => member)
  const owed = at(accounts.owed, role)
  for (const m of [...promised, ...memberIndexes(grid, losers)]) {
    if (did.includes(m) || numberAt(owed, m) >= 0 || at(grid.blocks, role) !== null) continue
    if (shortAbsence(grid, i, role, m)) owed[m] = i
  }
  if (!state.learning) return
  const turn = grid.facts.turns.published[occurrence.id]?.find((one) => one.role === id)
  for (const m of memberIndexes(grid, turn?.shadows ?? [])) at(watched, role).add(m)
}
