import type { Answer } from '../bot/answer'
import type { Incoming } from '../bot/incoming'
import type { Conversing } from './deps'
import { onCardAction } from './on-card-action'
import { onInstalled } from './on-installed'
import { onLogMessage } from './on-log-message'
import { onMeeting } from './on-meeting'
import { onMessage } from './on-message'
import { sightingOf } from './sighting'

const none: Answer = { kind: 'none' }

/**
 * What Roundtable answers. Whatever is written, is written before this resolves; a message is answered by the
 * outbox, so that neither a crash nor a second delivery loses or doubles it.
 */
export async function converse(by: Conversing, incoming: Incoming): Promise<Answer> {
  switch (incoming.kind) {
    case 'message':
      return onMessage(by, incoming)
    case 'card-action':
      return onCardAction(by, incoming)
    case 'log-message-ask':
    case 'log-message-submit':
      return onLogMessage(by, incoming)
    case 'installed':
      return onInstalled(by, incoming)
    case 'meeting-start':
    case 'meeting-end':
      return onMeeting(by, incoming)
    case 'uninstalled':
      await by.store.conversations.see(incoming.where.tenant, sightingOf(incoming))
      return none
    case 'members-changed':
    case 'conversation-renamed':
    case 'message-edited':
    case 'message-deleted':
      await by.store.conversations.see(incoming.where.tenant, sightingOf(incoming))
      return none
    case 'unsupported':
      by.log.info({ reason: incoming.reason }, 'unsupported activity')
      return none
  }
}
