import { localDate, meetingInHand } from '@roundtable/core'
import { thingIdOf } from '../../ids'
import type { Filling, FormOutcome } from './filling'

/** Something to do, who does it, and by when if it was said. */
export function readActionForm({ fields, texts, team, now, pressKey }: Filling): FormOutcome {
  const again = { screen: 'actions' as const }
  const meeting = meetingInHand(team, now)
  if (meeting === undefined) return { show: { screen: 'next' } }
  const text = fields.text ?? ''
  if (text.trim() === '') return { problem: texts.actions.textError, again }
  const owner = team.profile.members.find(({ id }) => id === fields.owner)
  if (owner === undefined) return { problem: texts.actions.ownerError, again }
  const due = localDate.safeParse(fields.due)
  if (!due.success && fields.due) return { problem: texts.actions.dueError, again }
  return {
    commands: [
      {
        type: 'add-action',
        id: thingIdOf('action', pressKey),
        occurrence: meeting.id,
        owner: owner.id,
        text,
        ...(due.success ? { due: due.data } : {}),
      },
    ],
    after: again,
    again,
  }
}
