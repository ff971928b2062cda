import { fairShare } from '@roundtable/core'
import * as z from 'zod'
import { tabView } from '../view'

/**
 * Turns done against the fair share, in hundredths of a turn, role by role and in the team's order: never a ranking. For
 * those who take turns; a principal or coach in the team sees that roles are filled and no balances (ROTATION.md
 * "Privacy").
 */
export const fairShareView = tabView({
  ask: z.strictObject({}),
  draw: ({ team, today, speaker, viewer }) => {
    const { members, roles } = team.profile
    if (members.some(({ id, excluded }) => id === viewer && excluded)) return { roles: null }
    const rows = fairShare(team, today)
    return {
      roles: roles.map(({ id: role }) => ({
        id: role,
        title: speaker.role(role),
        rows: rows
          .filter((row) => row.role === role)
          .map(({ member, done, share }) => ({
            id: member,
            name: speaker.name(member),
            you: member === viewer,
            done,
            share,
          })),
      })),
    }
  },
})
