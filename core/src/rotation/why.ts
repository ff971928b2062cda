import { at } from './at'
import type { Accounts } from './balance'
import type { Candidate } from './candidate'
import { hundredths } from './fraction'
import type { Grid } from './grid'
import type { Deciding, Reason, Standing } from './reason'

function standing(grid: Grid, accounts: Accounts, candidate: Candidate): Standing {
  return {
    member: at(grid.members, candidate.member).id,
    balance: hundredths(candidate.balance, accounts.unit),
    since: candidate.never ? null : candidate.since,
    owed: candidate.owed >= 0,
  }
}

/** The first criterion in which the two differ, if it speaks for the chosen one. */
function deciding(chosen: Candidate, other: Candidate): Deciding {
  if (chosen.busy !== other.busy) return other.busy ? 'one-role-each' : 'best-together'
  if (chosen.breaksGap !== other.breaksGap) return other.breaksGap ? 'rested' : 'best-together'
  if (chosen.overCap !== other.overCap) return other.overCap ? 'weekly-cap' : 'best-together'
  if (chosen.owed !== other.owed) return owedFirst(chosen.owed, other.owed) ? 'owed' : 'best-together'
  if (chosen.value !== other.value) return chosen.value > other.value ? 'balance' : 'best-together'
  if (chosen.since !== other.since) return chosen.since > other.since ? 'last-turn' : 'best-together'
  return chosen.order < other.order ? 'list-order' : 'best-together'
}

function owedFirst(one: number, other: number): boolean {
  return one >= 0 && (other < 0 || one < other)
}

/**
 * Why this candidate has the seat, from the very values that the choice compared.
 * @param others the other candidates for the seat, the best first; those with a role of this meeting last
 */
export function reasonFor(
  grid: Grid,
  accounts: Accounts,
  chosen: Candidate,
  others: readonly Candidate[],
): Reason {
  const [runnerUp] = others
  if (runnerUp === undefined) return { code: 'only-one', standing: standing(grid, accounts, chosen) }
  return {
    code: 'chosen',
    by: deciding(chosen, runnerUp),
    standing: standing(grid, accounts, chosen),
    runnerUp: standing(grid, accounts, runnerUp),
  }
}
