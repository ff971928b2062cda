import { codeMinutes, issueCode } from '../api/link-code'
import type { Card } from '../cards/elements'
import { linkCodeCard } from '../cards/link-code-card'
import type { Stage } from '../cards/scene'
import type { CodeFor } from '../store/link-codes'
import type { Audience } from './audience'
import type { Conversing } from './deps'

/** For whom a code can be shown: a member of the team, or a person in a shared chat that has no team. */
function standsFor({ tenant, team, viewer, person, personal, place }: Audience): CodeFor | null {
  if (team !== null) return viewer === null ? null : { kind: 'team', tenant, team, member: viewer }
  if (personal || person === null) return null
  return { kind: 'chat', tenant, conversation: place.conversation.id, person }
}

/**
 * A card with a new code. It is made here, where the card is drawn for the one who reads it, so that no code ever waits
 * in the outbox. Null where there is no add-on, or nobody for whom a code could stand.
 */
export async function codeCard(by: Conversing, audience: Audience, stage: Stage): Promise<Card | null> {
  const stands = by.addOn ? standsFor(audience) : null
  if (stands === null) return null
  return linkCodeCard(stage, { code: await issueCode(by, stands), minutes: codeMinutes })
}
