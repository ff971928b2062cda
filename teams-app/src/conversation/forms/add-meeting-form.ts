import { localDate, localTime } from '@roundtable/core'
import type { Filling, FormOutcome } from './filling'

/** A meeting outside the rhythm; the card that follows shows it among everyone's turns. */
export function readAddMeeting({ fields, texts }: Filling): FormOutcome {
  const again = { screen: 'add-meeting' as const }
  const date = localDate.safeParse(fields.date)
  const start = localTime.safeParse(fields.start)
  const minutes = Number(fields.minutes)
  if (!date.success) return { problem: texts.addMeeting.dateError, again }
  if (!start.success) return { problem: texts.setUp.startError, again }
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 240)
    return { problem: texts.setUp.minutesError, again }
  return {
    commands: [{ type: 'add-meeting', date: date.data, start: start.data, minutes }],
    after: { screen: 'turns' },
    again,
  }
}
