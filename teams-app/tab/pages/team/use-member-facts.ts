import { membersTexts } from '../../text/members'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { RolesView, TeamMember } from './team-view'

/** What is out of the usual about a member, each in words. */
export function useMemberFacts({ had }: RolesView): (member: TeamMember) => string[] {
  const texts = useTexts(membersTexts)
  const dates = useDates()
  return ({ lead, excluded, share, weeklyCap, from, until, rungs }) => [
    ...(lead ? [texts.lead] : []),
    ...(excluded ? [texts.outside] : []),
    ...(share.num === share.den ? [] : [texts.share(`${share.num}/${share.den}`)]),
    ...(weeklyCap === null ? [] : [texts.cap(weeklyCap)]),
    ...(from === null ? [] : [texts.from(dates.short(from))]),
    ...(until === null ? [] : [texts.until(dates.short(until))]),
    ...rungs.flatMap(({ role, rung }) => {
      const name = had.find(({ id }) => id === role)?.name ?? role
      return rung === 'lead' ? [] : [texts.rung[rung](name)]
    }),
  ]
}
