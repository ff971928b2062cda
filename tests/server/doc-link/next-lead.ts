import { type Command, type TeamSnapshot, thingId } from '@roundtable/core'

/** The next meeting and who leads it. */
export function nextLead({ team }: Pick<TeamSnapshot, 'team'>) {
  const [meeting] = team.calendar.occurrences
  const holder = meeting && team.turns.published[meeting.id]?.[0]?.holders[0]
  if (meeting === undefined || holder === undefined) throw new Error('Nobody leads')
  return { occurrence: meeting.id, holder }
}

/** A decision at the next meeting. */
export const decision = (snapshot: Pick<TeamSnapshot, 'team'>, id: string, text: string): Command => ({
  type: 'record-decision',
  id: thingId.parse(id),
  occurrence: nextLead(snapshot).occurrence,
  text,
})

/** Where a date is missing, the test is wrong. */
export function neverDate(): never {
  throw new Error('A team has meetings')
}
