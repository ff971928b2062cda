import type { LocalDate, MemberId } from '../ids'
import { askOthers } from './ask-others'
import { at, marksAt } from './at'
import { cell, firstOn, type Grid, IN_GRACE, IN_POOL, layGrid } from './grid'
import { holdsAnother } from './partner'
import { isLearner } from './pool'
import type { Reason } from './reason'
import { writeOpenExchanges } from './release'
import { fillSeat } from './seat'
import { type Story, tell } from './story'
import { type Place, type Turn, turnAt } from './turns'

type At = Omit<Place, 'member'>

/** Somebody took the date on purpose: it stays theirs even from outside the pool. */
const onPurpose = (reason: Reason | undefined) =>
  reason === undefined || ['volunteered', 'pinned', 'fixed', 'swapped', 'stood-in'].includes(reason.code)

/** Whether the holder still counts for the date: belongs, is not excluded, has not opted out. */
function counts(grid: Grid, i: number, role: number, turn: Turn, holder: MemberId): boolean {
  const m = grid.memberAt.get(holder)
  if (m === undefined) return false
  const presence = marksAt(grid.presence, i * grid.members.length + m)
  if (presence === 0) return false
  if (onPurpose(turn.reasons[holder])) return true
  return (presence & IN_GRACE) !== 0 || (marksAt(grid.standing, cell(grid, i, role, m)) & IN_POOL) !== 0
}

/**
 * Refills, by the choice, the coming published seats whose holder no longer counts, seats that stayed empty
 * and can be filled now, and the place beside a learner who was left alone. Nobody else moves; but who was asked
 * to take a date and is gone makes way for the next candidate.
 */
export function repair(story: Story, today: LocalDate): Story {
  const { occurrences } = story.facts.calendar
  let told = story
  let grid = layGrid(told.facts)
  for (let i = firstOn(occurrences, today); i < occurrences.length; i += 1) {
    const { id: occurrence, status } = at(occurrences, i)
    if (status !== 'planned') continue
    // One refill may free somebody for another role of the meeting, so all are looked at again.
    for (let before: Story | null = null; before !== told; ) {
      before = told
      for (const { role } of told.facts.turns.published[occurrence] ?? []) {
        const next = repairTurn(told, grid, { occurrence, role }, i, today)
        if (next === told) continue
        told = next
        grid = layGrid(told.facts)
      }
    }
  }
  return told
}

/** The story with one refill more, or the same story where the turn is in order. */
function repairTurn(story: Story, grid: Grid, place: At, i: number, today: LocalDate): Story {
  const role = grid.roleAt.get(place.role)
  const turn = turnAt(story.facts.turns, place)
  if (role === undefined || turn === undefined) return story
  const gone = turn.holders.find((holder) => !counts(grid, i, role, turn, holder))
  if (gone !== undefined) {
    const left = { ...place, member: gone }
    const asked = askOthers(story, left, today, (member) => counts(grid, i, role, turn, member))
    if (asked !== null) return asked
    const wish = { declined: [], among: null, learners: true }
    const to = fillSeat(grid, left, today, wish)
    return tell(writeOpenExchanges(story, left), { type: 'turn-refilled', ...place, from: gone, to })
  }
  const { mode, seats } = at(grid.roles, role)
  const alone =
    turn.holders.length > 0 &&
    turn.holders.every((holder) => isLearner(grid, role, grid.memberAt.get(holder) ?? -1))
  const open = mode.kind !== 'ask-first' && turn.holders.length < seats && !isBeingAsked(story, place)
  if (!alone && !open) return story
  const to = fillSeat(grid, { ...place, member: null }, today, {
    declined: [],
    among: null,
    learners: !alone,
  })
  const free = to.every(({ member }) => !holdsAnother(grid, i, role, grid.memberAt.get(member) ?? -1))
  return to.length === 0 || !free ? story : tell(story, { type: 'turn-refilled', ...place, from: null, to })
}

/** An absence emptied the seat and may still be withdrawn. */
function isBeingAsked({ facts: { turns } }: Story, { occurrence, role }: At): boolean {
  return turns.exchanges.some(
    (one) => one.state !== 'written' && one.to === null && one.occurrence === occurrence && one.role === role,
  )
}
