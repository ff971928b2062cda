import type { Answer } from '../bot/answer'
import type { Incoming } from '../bot/incoming'
import { seenKey } from '../ids'
import { say } from '../messages/say'
import type { Conversing } from './deps'
import { homeOf } from './home'
import { languageOf } from './scenery'
import { sightingOf } from './sighting'

/** The app came into a chat: a welcome with one button, or the next meeting where a team is at home. */
export async function onInstalled(
  by: Conversing,
  incoming: Extract<Incoming, { kind: 'installed' }>,
): Promise<Answer> {
  const { where, locale } = incoming
  const { tenant, conversation } = where
  await by.store.conversations.see(tenant, sightingOf(incoming))
  const home = await homeOf(by, incoming, null)
  const at = by.now()
  const entry = say(
    `installed:${seenKey(...incoming.dedupe)}`,
    {
      team: home.kind === 'team' ? home.key.team : null,
      to: { to: 'conversation', conversation: conversation.id, thread: conversation.thread ?? null },
      screen: home.kind === 'team' ? { screen: 'next' } : { screen: 'welcome' },
      viewer: conversation.kind === 'personal' && home.kind === 'team' ? home.member : null,
      language: languageOf(locale),
      card: null,
    },
    at,
  )
  await by.store.commitWithoutTeam({ tenant, at, seen: incoming.dedupe, outbox: [entry] })
  by.committed()
  return { kind: 'none' }
}
