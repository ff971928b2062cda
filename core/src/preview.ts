import type { Command } from './command'
import { decideAll } from './decide'
import type { Moment } from './decision'
import type { Refusal } from './refusal'
import { type ChangedTurn, changedTurns } from './rotation/changed'
import type { Team } from './state'

/**
 * Every published date that the commands would change, before anything is written, or why nothing would
 * happen. It is the decision itself that is looked at, so what is shown is what is done.
 */
export function previewAll(
  team: Team,
  commands: readonly Command[],
  moment: Moment,
): { changed: readonly ChangedTurn[] } | { refused: Refusal } {
  const done = decideAll(team, commands, moment)
  return 'refused' in done ? done : { changed: changedTurns(team, done.team) }
}
