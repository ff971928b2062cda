import type { MemberId } from '../ids'
import { at, marksAt, numberAt } from './at'
import { cell, type Grid, NOT_LEADING, PASSED } from './grid'
import { canCome, mayLead } from './pool'
import type { Reason } from './reason'

/** Who has the turn of the block that the walk is in, per role. */
export type BlockHolders = Map<number, { block: number; members: readonly number[] }>

/** A seat that needs no choice. */
export interface Preset {
  member: number
  reason: Reason
}

/**
 * Seats that are settled before any choice: a pin beats everything except absence; a fixed person leads
 * unless absent; a turn that lasts several meetings goes on.
 */
export function presets(grid: Grid, i: number, role: number, holders: BlockHolders): Preset[] {
  const { id, mode, seats } = at(grid.roles, role)
  const { id: occurrence } = at(grid.occurrences, i)
  const found: Preset[] = []
  const add = (member: number | undefined, reason: Reason, able: (member: number) => boolean) => {
    const fits = member !== undefined && found.length < seats && able(member)
    if (fits && !found.some((preset) => preset.member === member)) found.push({ member, reason })
  }
  for (const pin of grid.facts.turns.pins) {
    if (pin.occurrence === occurrence && pin.role === id) {
      add(grid.memberAt.get(pin.member), { code: 'pinned' }, (m) => canLead(grid, i, role, m, NOT_LEADING))
    }
  }
  if (mode.kind === 'fixed') {
    const able = (m: number) => canLead(grid, i, role, m, NOT_LEADING | PASSED)
    add(grid.memberAt.get(mode.member), { code: 'fixed' }, able)
  }
  const blocks = at(grid.blocks, role)
  const current = holders.get(role)
  if (blocks !== null && current?.block === numberAt(blocks.of, i)) {
    for (const m of current.members) add(m, { code: 'continues' }, (one) => mayLead(grid, i, role, one))
  }
  return found
}

function canLead(grid: Grid, i: number, role: number, member: number, unless: number): boolean {
  return canCome(grid, i, member) && (marksAt(grid.standing, cell(grid, i, role, member)) & unless) === 0
}

/** Remembers who has the turn of a block: whoever had it at the block's first meeting. */
export function rememberBlock(
  grid: Grid,
  i: number,
  role: number,
  members: readonly number[],
  holders: BlockHolders,
) {
  const blocks = at(grid.blocks, role)
  if (blocks === null || members.length === 0) return
  const block = numberAt(blocks.of, i)
  if (holders.get(role)?.block !== block) holders.set(role, { block, members })
}

/** The indexes of the members that the team knows. */
export function memberIndexes(grid: Grid, members: readonly MemberId[]): number[] {
  return members.map((member) => grid.memberAt.get(member)).filter((m) => m !== undefined)
}
