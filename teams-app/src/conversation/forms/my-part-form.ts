import { type Command, type LocalDate, localDate, type Rung, type Team } from '@roundtable/core'
import type { Filling, FormOutcome } from './filling'

const rungs: readonly Rung[] = ['shadow', 'co-lead', 'lead']

/** The last day of the school year that is on; without one, a wish for the year is open-ended. */
function endOfYear({ calendar }: Team, today: LocalDate): LocalDate | undefined {
  return calendar.years.find(({ from, until }) => from <= today && today <= until)?.until
}

/** What somebody wishes for one role: a rung of the ladder, or not to take it. Shown before it is written. */
export function readMyPart({ fields, texts, team, today }: Filling): FormOutcome {
  const again = { screen: 'my-part' as const }
  const preview = (one: Command): FormOutcome => ({
    show: { screen: 'preview', what: 'my-part', commands: [one] },
  })
  const role = team.profile.roles.find(({ id }) => id === fields.role)?.id
  if (role === undefined) return { problem: texts.myPart.roleError, again }
  const rung = rungs.find((one) => one === fields.how)
  if (rung !== undefined) return preview({ type: 'set-rung', role, rung })
  if (fields.how !== 'until' && fields.how !== 'year') return { problem: texts.myPart.howError, again }
  const until = fields.how === 'year' ? endOfYear(team, today) : localDate.safeParse(fields.until).data
  if (fields.how === 'until' && (until === undefined || until < today))
    return { problem: texts.myPart.untilError, again }
  return preview({ type: 'opt-out', role, from: today, ...(until === undefined ? {} : { until }) })
}
