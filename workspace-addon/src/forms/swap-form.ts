import { memberId, occurrenceId, roleId } from '@roundtable/core'
import { thingIdOf } from '../digest'
import { one } from '../fields'
import type { FormOutcome, TeamFilling } from './filling'

/** A date with its role and holder, as the choices of the swap card carry it: `occurrence|role|member`. */
function side(value: string) {
  const [meeting, who, holder] = value.split('|')
  const occurrence = occurrenceId.safeParse(meeting).data
  const role = roleId.safeParse(who).data
  const member = memberId.safeParse(holder).data
  return occurrence === undefined || role === undefined || member === undefined
    ? null
    : { occurrence, role, member }
}

/** Two dates that would change owners; the other side is asked. */
export function readSwap({ fields, scene, press, digest }: TeamFilling): FormOutcome {
  const { swap } = scene.texts
  const mine = side(one(fields, 'mine'))
  const theirs = side(one(fields, 'theirs'))
  const again = { screen: 'swap' as const }
  if (mine === null) return { problem: swap.mineError, again }
  if (theirs === null) return { problem: swap.theirsError, again }
  const id = thingIdOf(digest, 'swap', press)
  return {
    commands: [{ type: 'propose-swap', id, mine, theirs }],
    after: { screen: 'swap-asked', swap: id },
    again,
  }
}
