import { memberId, occurrenceId, roleId } from '@roundtable/core'
import * as z from 'zod'
import type { Form } from '../../cards/card-data'
import type { Filling, FormOutcome } from './filling'

/** A date, its role and who has it now, as the choices of the card carry it; nobody may have it. */
const offered = z
  .string()
  .transform((value) => value.split('|'))
  .pipe(z.tuple([occurrenceId, roleId, z.union([z.literal(''), memberId])]))

/** Somebody takes a date over, or a lead enters who does. */
export function readTakeOver(
  { fields, texts, team, member }: Filling,
  { occurrence }: Extract<Form, { form: 'take-over' }>,
): FormOutcome {
  const again = { screen: 'take-over' as const, occurrence }
  const turn = offered.safeParse(fields.turn)
  if (!turn.success) return { problem: texts.takeOver.whichError, again }
  const [meeting, role, from] = turn.data
  const who = team.profile.members.find(({ id }) => id === fields.who)?.id ?? member
  return {
    commands: [
      {
        type: 'take-over',
        occurrence: meeting,
        role,
        ...(from === '' ? {} : { from }),
        ...(who === member ? {} : { member: who }),
      },
    ],
    after: { screen: 'turns' },
    again,
  }
}
