import { memberId, occurrenceId, roleId } from '@roundtable/core'
import { one } from '../fields'
import type { FormOf } from '../form'
import type { FormOutcome, TeamFilling } from './filling'

/** Somebody takes a date over, or a lead enters who does. The choice carries the date, its role and who has it now. */
export function readTakeOver(
  { fields, scene, member }: TeamFilling,
  { occurrence: shown }: FormOf<'take-over'>,
): FormOutcome {
  const again = { screen: 'take-over' as const, occurrence: shown }
  const [meeting, which, holder = ''] = one(fields, 'turn').split('|')
  const occurrence = occurrenceId.safeParse(meeting).data
  const role = roleId.safeParse(which).data
  if (occurrence === undefined || role === undefined)
    return { problem: scene.texts.takeOver.whichError, again }
  const from = memberId.safeParse(holder).data
  const who = scene.team.profile.members.find(({ id }) => id === one(fields, 'who'))?.id ?? member
  return {
    commands: [
      {
        type: 'take-over',
        occurrence,
        role,
        ...(from === undefined ? {} : { from }),
        ...(who === member ? {} : { member: who }),
      },
    ],
    after: { screen: 'turns' },
    again,
  }
}
