import type { TeamId } from '@roundtable/core'
import { instant } from '@roundtable/core'
import type { Incoming } from '../bot/incoming'
import type { Sighting } from '../store/conversations'

/** What an activity tells about where it came from; `team` links the conversation to a team. */
export function sightingOf({ where, from, at, kind }: Incoming, team?: TeamId | null): Sighting {
  const { conversation, serviceUrl, bot } = where
  return {
    id: conversation.id,
    kind: conversation.kind,
    serviceUrl,
    botId: bot.id,
    person: conversation.kind === 'personal' ? (from.aadObjectId ?? null) : null,
    at: instant.parse(at),
    change: kind === 'installed' ? 'installed' : kind === 'uninstalled' ? 'removed' : undefined,
    team,
  }
}
