import { at, numberAt } from './at'
import { gcd, minus, plus, quotient, rest, times, type Whole } from './fraction'
import { type Grid, turnLength } from './grid'

/**
 * Who owes how much, per role and member, as integers over the one denominator `unit`: a balance of `unit`
 * is one turn owed. Mutable: it lives within one walk over the meetings and is never handed out.
 */
export interface Accounts {
  unit: Whole
  /** Positive owes. */
  balance: Whole[][]
  /** The sum of slices of this school year, and the turns done in it: for the fair share. */
  slices: Whole[][]
  done: Whole[][]
  /** Position of the last turn, or -1; kept across years. */
  last: number[][]
  /** Index of the meeting whose date was lost, or -1: at most one owed turn per member and role. */
  owed: number[][]
  /** In which membership period the member entered the accounts of the role, or -1. */
  entered: number[][]
}

const table = <T>(grid: Grid, value: T): T[][] =>
  grid.roles.map(() => new Array<T>(grid.members.length).fill(value))

export function openAccounts(grid: Grid): Accounts {
  return {
    unit: 1,
    balance: table<Whole>(grid, 0),
    slices: table<Whole>(grid, 0),
    done: table<Whole>(grid, 0),
    last: table(grid, -1),
    owed: table(grid, -1),
    entered: table(grid, -1),
  }
}

/** A school year begins: balances and owed turns go; last turns stay for ties and gaps. */
export function beginYear(accounts: Accounts) {
  for (const rows of [accounts.balance, accounts.slices, accounts.done]) for (const row of rows) row.fill(0)
  for (const row of accounts.owed) row.fill(-1)
  accounts.unit = 1
}

/** Writes every value `factor` times finer. Changes no value. */
function refine(accounts: Accounts, factor: Whole) {
  if (factor === 1) return
  accounts.unit = times(accounts.unit, factor)
  for (const rows of [accounts.balance, accounts.slices, accounts.done]) {
    for (const row of rows) for (let m = 0; m < row.length; m += 1) row[m] = times(numberAt(row, m), factor)
  }
}

/** Makes `unit` a multiple of `divisor`. */
function divideUnit(accounts: Accounts, divisor: Whole) {
  refine(accounts, quotient(divisor, gcd(accounts.unit, divisor)))
}

function sumOver(row: readonly Whole[], members: readonly number[]): Whole {
  let sum: Whole = 0
  for (const m of members) sum = plus(sum, numberAt(row, m))
  return sum
}

function periodAt(grid: Grid, i: number, member: number): number {
  const { date } = at(grid.occurrences, i)
  return at(grid.members, member).periods.findIndex(
    ({ from, until }) => from <= date && (until === undefined || date <= until),
  )
}

/** Entry: whoever counts for the first time starts at the mean of the others; founders at 0. */
export function enter(grid: Grid, accounts: Accounts, i: number, role: number, pool: readonly number[]) {
  const entered = at(accounts.entered, role)
  if (pool.every((m) => numberAt(entered, m) === 0 && at(grid.members, m).periods.length === 1)) return
  const fresh = pool.filter((m) => numberAt(entered, m) !== periodAt(grid, i, m))
  if (fresh.length === 0) return
  const others = pool.filter((m) => !fresh.includes(m))
  const row = at(accounts.balance, role)
  const size = Math.max(others.length, 1)
  // The mean may need a finer unit than the balances.
  if (rest(sumOver(row, others), size) !== 0) refine(accounts, size)
  const mean = quotient(sumOver(row, others), size)
  for (const m of fresh) {
    const period = periodAt(grid, i, m)
    row[m] = period === 0 && at(grid.members, m).founder ? 0 : mean
    entered[m] = period
  }
}

/**
 * The account of one meeting in one role: everybody in the pool gains a slice by share, each doer pays 1,
 * or seats / doers where more lead together. A doer from outside the pool leaves the accounts as they are.
 */
export function settle(
  grid: Grid,
  accounts: Accounts,
  i: number,
  role: number,
  pool: number[],
  doers: number[],
) {
  const { seats } = at(grid.roles, role)
  const payers = doers.filter((m) => pool.includes(m))
  if (payers.length === 0) return
  const shared = Math.max(doers.length, seats)
  let weights = 0
  for (const m of pool) weights += numberAt(grid.weight, m)
  const [paid, parts] = shared > seats ? [seats, shared] : [1, 1]
  divideUnit(accounts, times(parts, weights))
  const price = times(quotient(accounts.unit, parts), paid)
  const slice = quotient(times(price, payers.length), weights)
  const balance = at(accounts.balance, role)
  const slices = at(accounts.slices, role)
  for (const m of pool) {
    const gain = times(slice, numberAt(grid.weight, m))
    balance[m] = plus(numberAt(balance, m), gain)
    slices[m] = plus(numberAt(slices, m), gain)
  }
  const done = at(accounts.done, role)
  for (const m of payers) {
    balance[m] = minus(numberAt(balance, m), price)
    done[m] = plus(numberAt(done, m), price)
  }
  clamp(grid, accounts, i, role, pool)
}

/** Relative to the pool's mean: at most `cap` turns owed, at most `floor` in credit; scaled for blocks. */
function clamp(grid: Grid, accounts: Accounts, i: number, role: number, pool: readonly number[]) {
  const row = at(accounts.balance, role)
  const { cap, floor } = grid.facts.profile.settings
  const length = turnLength(grid, role, i)
  const size = pool.length
  const sum = sumOver(row, pool)
  const highest = plus(sum, times(times(accounts.unit, size), cap * length))
  const lowest = plus(sum, times(times(accounts.unit, size), floor * length))
  const beyond = pool.filter((m) => {
    const value = times(numberAt(row, m), size)
    return value > highest || value < lowest
  })
  if (beyond.length === 0) return
  const above = beyond.map((m) => times(numberAt(row, m), size) > highest)
  const factor = rest(sum, size) === 0 ? 1 : size
  refine(accounts, factor)
  beyond.forEach((m, index) => {
    const limit = at(above, index) ? highest : lowest
    row[m] = quotient(times(limit, factor), size)
  })
}

/** The sum of a member's balances over all roles. */
export function totalBalance(accounts: Accounts, member: number): Whole {
  let sum: Whole = 0
  for (const row of accounts.balance) sum = plus(sum, numberAt(row, member))
  return sum
}
