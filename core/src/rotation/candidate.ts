import { addDays, mondayOf } from '../calendar/local-date'
import { at, marksAt, numberAt } from './at'
import { type Accounts, totalBalance } from './balance'
import { minus, plus, times, type Whole } from './fraction'
import { type Ahead, breaksGap, gapOf } from './gap'
import type { Grid } from './grid'

/** What a choice looks at: the facts, the accounts up to the meeting, and what is already promised after it. */
export interface Desk {
  grid: Grid
  accounts: Accounts
  ahead: Ahead
  /** Indexes of meetings led so far by members with a weekly cap. */
  led: ReadonlyMap<number, readonly number[]>
}

/** The values of one member for one role at one meeting, each criterion by itself. */
export interface Candidate {
  member: number
  /** Has another role at this meeting already. */
  busy: boolean
  breaksGap: boolean
  overCap: boolean
  /** Index of the meeting whose date was lost, or -1. */
  owed: number
  /** Balance, less the turns already promised later this year. */
  balance: Whole
  /** What the choice maximises: the balance, and for "spread" a tenth of the total besides. */
  value: Whole
  /** Meetings since the last turn; never is longer than any. */
  since: number
  never: boolean
  /** Place in the team's list, which begins one further down for each role. */
  order: number
}

function later({ grid, ahead }: Desk, i: number, role: number, member: number): number[] {
  return at(at(ahead, role), member).filter((position) => position > numberAt(grid.position, i))
}

/** Led meetings of the week, here and in other teams, without this one. */
function ledInWeek(desk: Desk, i: number, member: number): number {
  const { occurrences, members, position } = desk.grid
  const monday = mondayOf(at(occurrences, i).date)
  const next = addDays(monday, 7)
  const inWeek = ({ date }: { date: string }) => monday <= date && date < next
  const before = (desk.led.get(member) ?? []).filter((j) => j !== i && inWeek(at(occurrences, j))).length
  const promised = later(desk, i, 0, member)
  const after = occurrences.filter(
    (one, j) => promised.includes(numberAt(position, j)) && one.status !== 'cancelled' && inWeek(one),
  )
  return before + after.length + (at(members, member).ledElsewhere?.[monday] ?? 0)
}

/** Leading a meeting means its first role: the cap of led meetings counts no notes and no time-keeping. */
function overCap(desk: Desk, i: number, role: number, member: number): boolean {
  const { weeklyCap } = at(desk.grid.members, member)
  return role === 0 && weeklyCap !== undefined && ledInWeek(desk, i, member) >= weeklyCap
}

/** The place of each rotating member of that day in the list, and how many there are. */
export function listOrder(grid: Grid, i: number): { place: readonly number[]; size: number } {
  let size = 0
  const width = grid.members.length
  const place = grid.members.map((member, m) => {
    const here = !member.excluded && marksAt(grid.presence, i * width + m) !== 0
    if (here) size += 1
    return here ? size - 1 : 0
  })
  return { place, size: Math.max(size, 1) }
}

/** The candidates for one seat. `shift` is how many places down the list the seat begins. */
export function candidatesFor(
  desk: Desk,
  i: number,
  role: number,
  seat: { members: readonly number[]; people: number; shift: number; busy: ReadonlySet<number> },
  list: ReturnType<typeof listOrder>,
): Candidate[] {
  const { grid, accounts } = desk
  const { spreadTenths } = grid.facts.profile.settings
  const position = numberAt(grid.position, i)
  const gap = gapOf(grid, i, role, seat.people)
  return seat.members.map((member) => {
    const promised = later(desk, i, role, member)
    const last = numberAt(at(accounts.last, role), member)
    const raw = numberAt(at(accounts.balance, role), member)
    const balance = promised.length === 0 ? raw : minus(raw, times(accounts.unit, promised.length))
    const tight = last >= 0 && position - last - 1 < gap
    return {
      member,
      busy: seat.busy.has(member),
      breaksGap: tight || (promised.length > 0 && breaksGap(position, promised, gap)),
      overCap: overCap(desk, i, role, member),
      owed: numberAt(at(accounts.owed, role), member),
      balance,
      value:
        spreadTenths === 0
          ? balance
          : plus(times(balance, 10), times(totalBalance(accounts, member), spreadTenths)),
      since: last >= 0 ? position - last : position + 1,
      never: last < 0,
      order: (at(list.place, member) - (seat.shift % list.size) + list.size) % list.size,
    }
  })
}
