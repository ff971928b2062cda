import type { MemberId } from '../ids'

/** From how many people on a round's anonymous answers show inside the team (TRUST.md "Privacy"). */
export const teamThreshold = 4

/** Outside the team: ratings from 5, comments from 10. */
export const outsideThreshold = { ratings: 5, comments: 10 } as const

/** No two views outside the team may differ by fewer people than this. */
const leastDifference = 5

/** Whether anonymous answers of so many people may show inside the team; `threshold` is the round's, never under 4. */
export function mayShowInsideTeam(people: number, threshold: number = teamThreshold): boolean {
  return people >= Math.max(threshold, teamThreshold)
}

/** Whether so many ratings or comments may show outside the team. */
export function mayShowOutside(kind: keyof typeof outsideThreshold, count: number): boolean {
  return count >= outsideThreshold[kind]
}

/**
 * Whether a view outside the team over `next` may be shown after one over `shown`: over the same people, or over people
 * of whom at least 5 differ. Else the difference of both views would tell what fewer than 5 said.
 */
export function mayShowAfter(shown: readonly MemberId[], next: readonly MemberId[]): boolean {
  const before = new Set(shown)
  const after = new Set(next)
  const gone = [...before].filter((member) => !after.has(member)).length
  const came = [...after].filter((member) => !before.has(member)).length
  return gone + came === 0 || gone + came >= leastDifference
}
