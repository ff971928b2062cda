import { at } from './at'
import { type Candidate, candidatesFor, type Desk, listOrder } from './candidate'
import { available } from './gap'
import { chooseJointly } from './joint'
import { companionFor, misplacedLearner } from './ladder'
import { mergeRoles, type Opening } from './merge'
import { bestOf } from './merit'
import { isLearner } from './pool'
import type { Reason } from './reason'
import { reasonFor } from './why'

/** Seats of one role that need somebody. */
export interface Vacancy {
  role: number
  seats: number
  /** Not to be chosen here: they declined, or hold the role already. */
  except: readonly number[]
  /** Whether somebody learning the role may be chosen, with a companion. */
  learners: boolean
}

/** Who fills a vacancy, and why. Empty: nobody could. */
export interface Choice {
  role: number
  members: number[]
  /** Beside each member; empty where reasons were not asked for. */
  reasons: Reason[]
}

export interface Circumstances {
  /** Who has which role of this meeting already. */
  holding: ReadonlyMap<number, readonly number[]>
  /** Only these, if somebody stands in at the meeting itself. */
  among: ReadonlySet<number> | null
  /** Whether reasons are wanted; they cost time. */
  explain: boolean
}

interface Seat {
  role: number
  candidates: readonly Candidate[]
}

/**
 * Chooses for all vacancies of a meeting together (ROTATION.md "Choosing"). A role without candidates stays
 * empty; where people are fewer than roles, roles merge. Changes nothing: pure over the desk.
 */
export function choose(desk: Desk, i: number, vacancies: readonly Vacancy[], given: Circumstances): Choice[] {
  const { grid } = desk
  const busy = new Set([...given.holding.values()].flat())
  const openings = vacancies.map((vacancy): Opening => {
    const people = available(grid, i, vacancy.role, given.among)
    const members = people.filter(
      (m) => !vacancy.except.includes(m) && (vacancy.learners || !isLearner(grid, vacancy.role, m)),
    )
    const seats = Math.min(vacancy.seats, members.length)
    return { role: vacancy.role, seats, members, people: people.length }
  })
  const { kept, merged } = mergeRoles(grid, openings, busy, given.holding)
  const list = listOrder(grid, i)
  const seats: Seat[] = []
  for (const { role, seats: count, members, people } of kept) {
    for (let n = 0; n < count; n += 1) {
      const seat = { members, people, shift: role + n, busy }
      seats.push({ role, candidates: candidatesFor(desk, i, role, seat, list) })
    }
  }
  const best = chooseJointly(seats.map(({ candidates }) => candidates))
  const chosen = seats.map(({ role, candidates }, n) => ({ role, candidates, candidate: at(best, n) }))
  const taken = new Set([...busy, ...chosen.map(({ candidate }) => candidate.member)])
  const choices = vacancies.map(({ role }): Choice => ({ role, members: [], reasons: [] }))
  for (const { role, candidates, candidate } of chosen) {
    const choice = choices.find((one) => one.role === role)
    if (choice === undefined || choice.members.includes(candidate.member)) continue
    choice.members.push(candidate.member)
    if (given.explain)
      choice.reasons.push(reasonFor(grid, desk.accounts, candidate, others(candidates, candidate, taken)))
  }
  for (const choice of choices) {
    const alone = !given.holding.has(choice.role) && choice.members.length === 1
    const [learner] = choice.members.filter((m) => isLearner(grid, choice.role, m))
    if (learner === undefined) continue
    const companion = alone ? companionFor(desk, i, choice.role, taken, given.among) : null
    const misplaced = misplacedLearner(
      grid,
      choice.role,
      [...(given.holding.get(choice.role) ?? []), ...choice.members],
      companion,
    )
    if (misplaced !== null) return choose(desk, i, except(vacancies, choice.role, misplaced), given)
    if (companion === null) continue
    taken.add(companion)
    choice.members.push(companion)
    if (given.explain) choice.reasons.push({ code: 'accompanies', learner: at(grid.members, learner).id })
  }
  // From the top, so that a role that merges into a merged one finds its holder.
  for (const { opening, into } of [...merged].reverse()) {
    const choice = choices.find(({ role }) => role === opening.role)
    if (choice !== undefined) join(desk, i, choice, opening, into, holdersOf(choices, into, given), given)
  }
  return choices
}

/** The best of the others; whoever has a role of this meeting counts as busy, so comes last. */
function others(
  candidates: readonly Candidate[],
  chosen: Candidate,
  taken: ReadonlySet<number>,
): Candidate[] {
  const rest = candidates
    .filter(({ member }) => member !== chosen.member)
    .map((other) => (taken.has(other.member) ? { ...other, busy: true } : other))
  return rest.length === 0 ? [] : [bestOf(rest)]
}

function except(vacancies: readonly Vacancy[], role: number, member: number): Vacancy[] {
  return vacancies.map((one) => (one.role === role ? { ...one, except: [...one.except, member] } : one))
}

function holdersOf(choices: readonly Choice[], role: number, { holding }: Circumstances): readonly number[] {
  return choices.find((choice) => choice.role === role)?.members ?? holding.get(role) ?? []
}

/** Whoever has the other role does this one too; if they may not, the best candidate by the choice above. */
function join(
  desk: Desk,
  i: number,
  choice: Choice,
  opening: Opening,
  into: number,
  holders: readonly number[],
  { explain, holding }: Circumstances,
) {
  const able = holders.filter((m) => opening.members.includes(m) && !isLearner(desk.grid, opening.role, m))
  const [both] = able
  if (both !== undefined) {
    choice.members.push(both)
    if (explain) choice.reasons.push({ code: 'merged', into: at(desk.grid.roles, into).id })
    return
  }
  const experienced = opening.members.filter((m) => !isLearner(desk.grid, opening.role, m))
  if (experienced.length === 0) return
  const busy = new Set([...holding.values()].flat())
  const seat = { members: experienced, people: opening.people, shift: opening.role, busy }
  const candidates = candidatesFor(desk, i, opening.role, seat, listOrder(desk.grid, i))
  const candidate = bestOf(candidates)
  choice.members.push(candidate.member)
  if (explain)
    choice.reasons.push(reasonFor(desk.grid, desk.accounts, candidate, others(candidates, candidate, busy)))
}
