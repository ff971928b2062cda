import { membersOn } from '@roundtable/core'
import type { Choice } from './inputs'
import type { Scene } from './scene'

/** The members of today as choices, in the team's order. */
export function memberChoices(scene: Scene): Choice[] {
  return membersOn(scene.team.profile, scene.today).map(({ id }) => ({
    value: id,
    title: scene.speaker.name(id),
  }))
}
