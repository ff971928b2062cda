import { localDate, meetingInHand } from '@roundtable/core'
import { thingIdOf } from '../digest'
import { one } from '../fields'
import type { FormOutcome, TeamFilling } from './filling'

/** Something to do, who does it, and by when if it was said. */
export function readAction({ fields, scene, press, digest }: TeamFilling): FormOutcome {
  const { texts, team, now } = scene
  const again = { screen: 'actions' as const }
  const meeting = meetingInHand(team, now)
  if (meeting === undefined) return { show: { screen: 'next' } }
  const text = one(fields, 'text')
  if (text.trim() === '') return { problem: texts.actions.textError, again }
  const owner = team.profile.members.find(({ id }) => id === one(fields, 'owner'))
  if (owner === undefined) return { problem: texts.actions.ownerError, again }
  const due = localDate.safeParse(one(fields, 'due'))
  if (!due.success && one(fields, 'due') !== '') return { problem: texts.actions.dueError, again }
  return {
    commands: [
      {
        type: 'add-action',
        id: thingIdOf(digest, 'action', press),
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
