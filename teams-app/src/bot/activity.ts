import { personOf } from './account'
import { type WireActivity, wireActivity } from './activity-shape'
import { readHappening } from './happening'
import type { Incoming, Where } from './incoming'

/**
 * Reads what Teams sends. What we do not use comes as `unsupported`, to be acknowledged and forgotten;
 * `malformed` is no activity of Teams at all and gets status 400.
 */
export function parseActivity(activity: unknown): Incoming | { malformed: string } {
  const read = wireActivity.safeParse(activity)
  if (!read.success) return { malformed: read.error.issues.map(({ path }) => path.join('.')).join(', ') }
  const wire = read.data
  const where = whereOf(wire)
  const happening = readHappening(activity, wire, where)
  if ('malformed' in happening) return happening
  return {
    ...happening,
    where,
    from: personOf(wire.from),
    activityId: wire.id,
    at: wire.timestamp,
    locale: wire.locale ?? '',
    dedupe: dedupeKeys(wire, where),
  }
}

function whereOf({ conversation, channelData, serviceUrl, recipient }: WireActivity): Where {
  const [id = '', thread] = conversation.id.split(';messageid=')
  const teamThreadId = channelData.team?.id
  return {
    tenant: channelData.tenant.id.toLowerCase(),
    conversation: {
      id,
      kind: kindOf(id, conversation, channelData),
      ...(thread ? { thread } : {}),
      ...(teamThreadId ? { teamThreadId } : {}),
    },
    serviceUrl,
    bot: { id: recipient.id, name: recipient.name ?? '' },
  }
}

/** Events of a meeting name no conversationType; its chat is a group chat whose id says what it is. */
function kindOf(
  id: string,
  { conversationType, isGroup }: WireActivity['conversation'],
  { meeting, team }: WireActivity['channelData'],
): Where['conversation']['kind'] {
  if (conversationType === 'channel' || team?.id) return 'channel'
  if (meeting?.id || id.startsWith('19:meeting_')) return 'meeting'
  if (conversationType === 'groupChat') return 'group'
  if (conversationType === 'personal') return 'personal'
  return isGroup ? 'group' : 'personal'
}

/**
 * All edits of a message carry the id of the message, so an edit is also known by its time. A click that is
 * delivered again can carry a new id: it is known by what it carries, which `on-card-action` reads.
 */
function dedupeKeys(wire: WireActivity, { conversation, tenant }: Where): string[] {
  const time = wire.type === 'messageUpdate' ? `|${wire.timestamp}` : ''
  return [`${tenant}|${conversation.id}|${wire.type}|${wire.id}${time}`]
}
