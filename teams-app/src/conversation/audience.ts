import type { MemberId, TeamId } from '@roundtable/core'
import type { Incoming } from '../bot/incoming'
import type { Place } from '../bot/sender'
import type { Home } from './home'
import { type Language, languageOf } from './scenery'

/** For whom a card is drawn. */
export interface Audience {
  tenant: string
  team: TeamId | null
  /** Who reads it; null where everybody does, or a stranger. */
  viewer: MemberId | null
  /** Entra's id of the person who acts; null where nobody is known. */
  person: string | null
  personal: boolean
  language: Language
  /** The chat it stands in. */
  place: Place
}

/** The person who pressed a button or wrote; a stranger to the team sees none of it. */
export function audienceOf(
  { where, from, locale }: Pick<Incoming, 'where' | 'from' | 'locale'>,
  home: Home,
): Audience {
  const inside = home.kind === 'team' && home.member !== null
  return {
    tenant: where.tenant,
    team: inside ? home.key.team : null,
    viewer: inside ? home.member : null,
    person: from.aadObjectId ?? null,
    personal: where.conversation.kind === 'personal',
    language: languageOf(locale),
    place: { conversation: where.conversation, serviceUrl: where.serviceUrl },
  }
}
