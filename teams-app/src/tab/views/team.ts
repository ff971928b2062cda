import { productTimeline } from '@roundtable/core'
import * as z from 'zod'
import { tabView } from '../view'
import { charterOf } from './team-charter'
import { membersOf, orderPreview } from './team-members'
import { rhythmOf, rhythmPreview, rhythmWish } from './team-rhythm'
import { rolesOf } from './team-roles'

const ask = z.strictObject({
  /** A new order of the members: who would move is shown, nothing is written. */
  order: z.array(z.string().max(100)).max(200).optional(),
  /** Another rhythm: which dates would change is shown, and the command that does it. */
  rhythm: rhythmWish.optional(),
})

/** Who the team is: its charter, roles, rhythm, members and agreed products, and what the viewer may change of them. */
export const teamView = tabView({
  ask,
  draw: (scene, { order, rhythm }) => {
    const { team, words, today, viewer, speaker } = scene
    const { leads } = team.profile
    return {
      me: viewer,
      today,
      mayLead: leads.includes(viewer),
      leads: speaker.list(leads.map((lead) => speaker.name(lead))),
      charter: charterOf(scene),
      roles: rolesOf(scene),
      rhythm: rhythmOf(scene),
      rhythmPreview: rhythm === undefined ? null : rhythmPreview(scene, rhythm),
      members: membersOf(scene),
      order: order === undefined ? null : orderPreview(scene, order),
      products: productTimeline(team, words, today),
    }
  },
})
