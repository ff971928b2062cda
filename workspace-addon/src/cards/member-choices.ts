import { membersOn } from '@roundtable/core'
import type { Scene } from '../scene'
import type { Offered } from './widgets'

/** The members of today as choices, in the team's order. */
export function memberChoices({ team, today, speaker }: Scene): Offered {
  return membersOn(team.profile, today).map(({ id }) => [id, speaker.name(id)] as const)
}
