import { localDate, localTime } from '@roundtable/core'
import { one } from '../fields'
import type { FormOutcome, TeamFilling } from './filling'
import { readMinutes } from './minutes-field'

/** A meeting outside the rhythm; the card that follows shows it among everyone's turns. */
export function readAddMeeting({ fields, scene }: TeamFilling): FormOutcome {
  const { texts } = scene
  const again = { screen: 'add-meeting' as const }
  const date = localDate.safeParse(one(fields, 'date'))
  const start = localTime.safeParse(one(fields, 'start'))
  const minutes = readMinutes(one(fields, 'minutes'))
  if (!date.success) return { problem: texts.addMeeting.dateError, again }
  if (!start.success) return { problem: texts.setUp.startError, again }
  if (minutes === null) return { problem: texts.setUp.minutesError, again }
  return {
    commands: [{ type: 'add-meeting', date: date.data, start: start.data, minutes }],
    after: { screen: 'turns' },
    again,
  }
}
