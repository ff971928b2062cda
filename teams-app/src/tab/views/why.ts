import { why, whySentence } from '@roundtable/core'
import * as z from 'zod'
import { tabView } from '../view'

const id = z.string().max(100)

/** "Why me?" for one role of one meeting: a sentence for each holder, the runner-up in it (FEATURES 25). */
export const whyView = tabView({
  ask: z.strictObject({ meeting: id, role: id }),
  draw: ({ team, today, speaker }, asked) => {
    const meeting = team.calendar.occurrences.find((one) => one.id === asked.meeting)
    const role = team.profile.roles.find((one) => one.id === asked.role)
    if (meeting === undefined || role === undefined) return { sentences: [] }
    return {
      sentences: why(team, meeting.id, role.id, today).map((reason) => whySentence(reason, speaker)),
    }
  },
})
