import type { MemberId, TeamId } from '@roundtable/core'
import type { Outcome as SendOutcome } from '../bot/outcome'
import { stopsConversation } from '../bot/outcome'
import { messageOf } from '../bot/outgoing'
import type { Place } from '../bot/sender'
import type { Card } from '../cards/elements'
import { refusalCard } from '../cards/refusal-card'
import type { Audience } from '../conversation/audience'
import { cardFor } from '../conversation/card-for'
import type { Conversing } from '../conversation/deps'
import { emptyStage, textsOf } from '../conversation/scenery'
import { RosterUnavailable } from '../conversation/set-up-facts'
import type { Handler } from '../jobs/attempt'
import type { Outcome } from '../jobs/outcome'
import type { Conversation } from '../store/conversations'
import type { Pacer } from './pacer'
import { type Saying, saying } from './say'

interface Target {
  conversation: Conversation
  place: Place
}

function placeOf({ id, kind, serviceUrl }: Conversation, thread: string | null): Place {
  return { serviceUrl, conversation: { id, kind, ...(thread === null ? {} : { thread }) } }
}

/** The team's own chat: the first that lives. */
async function teamChat(by: Conversing, tenant: string, team: TeamId): Promise<Conversation | null> {
  const all = await by.store.conversations.of({ tenant, team })
  return all.find(({ kind, alive }) => kind !== 'personal' && alive) ?? null
}

/** The chat with a member; opened in Teams when there was none yet. */
async function personalChat(
  by: Conversing,
  tenant: string,
  team: TeamId,
  member: MemberId,
): Promise<Conversation | Outcome> {
  const person = (await by.store.roster.of({ tenant, team })).find((known) => known.member === member)
  const aad = person?.aadObjectId ?? null
  if (person === undefined || aad === null) return { kind: 'gone', reason: 'nobody' }
  const known = await by.store.conversations.personal(tenant, aad)
  if (known !== null) return known.alive ? known : { kind: 'gone', reason: 'uninstalled' }
  const shared = await teamChat(by, tenant, team)
  if (shared === null) return { kind: 'gone', reason: 'uninstalled' }
  const { serviceUrl, botId } = shared
  const opened = await by.sender.createPersonal({
    tenant,
    serviceUrl,
    bot: { id: botId, name: 'Roundtable' },
    member: person.teamsUserId ?? aad,
  })
  if (opened.kind !== 'opened') return outcomeOf(opened)
  const id = opened.conversationId
  await by.store.conversations.see(tenant, {
    id,
    kind: 'personal',
    serviceUrl,
    botId,
    person: aad,
    at: by.now(),
  })
  return { id, kind: 'personal', serviceUrl, botId, person: aad, team: null, alive: true }
}

async function targetOf(by: Conversing, tenant: string, { to, team }: Saying): Promise<Target | Outcome> {
  switch (to.to) {
    case 'conversation': {
      const conversation = await by.store.conversations.get(tenant, to.conversation)
      return conversation === null
        ? { kind: 'gone', reason: 'not-found' }
        : { conversation, place: placeOf(conversation, to.thread) }
    }
    case 'team': {
      const conversation = team === null ? null : await teamChat(by, tenant, team)
      return conversation === null
        ? { kind: 'gone', reason: 'uninstalled' }
        : { conversation, place: placeOf(conversation, null) }
    }
    case 'member': {
      if (team === null) return { kind: 'gone', reason: 'nobody' }
      const chat = await personalChat(by, tenant, team, to.member)
      return 'id' in chat ? { conversation: chat, place: placeOf(chat, null) } : chat
    }
  }
}

/** Whoever asks for a card that needs the people of the chat is told when Teams does not name them. */
async function drawn(by: Conversing, audience: Audience, screen: Saying['screen']): Promise<Card | null> {
  try {
    return await cardFor(by, audience, screen)
  } catch (problem) {
    if (!(problem instanceof RosterUnavailable)) throw problem
    const { language } = audience
    return refusalCard(
      { ...emptyStage(by, language), teamId: audience.team },
      textsOf(language).rosterMissing,
    )
  }
}

function outcomeOf(sent: SendOutcome): Outcome {
  if (sent.kind === 'sent') return { kind: 'sent' }
  if (sent.kind === 'gone') return { kind: 'gone', reason: sent.reason }
  if (sent.kind === 'retry') return { kind: 'retry', afterMs: sent.afterMs }
  return { kind: 'unknown', reason: 'unknown' }
}

/**
 * Says what waits in the outbox: finds the chat, draws the card as things stand now, and posts it once. What
 * is no longer so is not said. Everything before the post may fail and be done again.
 */
export function deliver(by: Conversing, pacer: Pacer): Handler {
  return {
    async prepare(entry) {
      const parsed = saying.safeParse(entry.payload)
      if (!parsed.success) return { kind: 'gone', reason: 'unreadable' }
      const what = parsed.data
      const { tenant } = entry
      const target = await targetOf(by, tenant, what)
      if ('kind' in target) return target
      const { conversation, place } = target
      const audience: Audience = {
        tenant,
        team: what.team,
        viewer: what.viewer,
        person: null,
        personal: conversation.kind === 'personal',
        language: what.language,
        place,
      }
      const card = await drawn(by, audience, what.screen)
      if (card === null) return { kind: 'sent' }
      const activity = messageOf({ kind: 'card', card: { ...card }, summary: card.fallbackText })
      const unready = await by.sender.ready()
      if (unready !== null) return outcomeOf(unready)
      // Last of all: what has its place goes out at once, or several would have theirs together.
      const wait = await pacer.reserve(tenant, conversation.id)
      if (wait > 0) return { kind: 'wait', afterMs: wait }
      return async () => {
        const sent = await by.sender.post(place, activity)
        if (sent.kind === 'sent' && what.card !== null && sent.activityId !== null)
          await by.store.cards.posted(tenant, {
            conversation: conversation.id,
            card: what.card,
            activity: sent.activityId,
            at: by.now(),
          })
        if (sent.kind === 'gone' && stopsConversation(sent.reason))
          await by.store.conversations.markGone(tenant, conversation.id, by.now())
        return outcomeOf(sent)
      }
    },
  }
}
