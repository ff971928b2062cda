import {
  agendaDocOf,
  type Due,
  type Event,
  type Instant,
  type MemberId,
  messagesOpen,
  type Notice,
  type PersonalMatter,
  type SharedMatter,
  type Team,
  withinHours,
} from '@roundtable/core'
import type { Screen } from '../cards/screen'
import type { OutboxEntry } from '../store/outbox'
import type { TeamKey } from '../store/team-key'
import { say } from './say'

interface Occasion {
  key: TeamKey
  team: Team
  now: Instant
}

function toMember({ key, team }: Occasion, name: string, member: MemberId, screen: Screen, dueAt: Instant) {
  const { language } = team.profile.settings
  return say(
    `${key.team}:${name}`,
    { team: key.team, to: { to: 'member', member }, screen, viewer: member, language, card: null },
    dueAt,
  )
}

function toTeam(
  { key, team, now }: Occasion,
  name: string,
  screen: Screen,
  card: string | null,
  dueAt: Instant = now,
) {
  const { language } = team.profile.settings
  return say(
    `${key.team}:${name}`,
    { team: key.team, to: { to: 'team' }, screen, viewer: null, language, card },
    dueAt,
  )
}

/**
 * Whom a notice reaches and with which card. To a person it waits for the team's hours unless it is urgent; what a leader wrote
 * waits for the hours of a working day.
 */
export function entryOfNotice(notice: Notice, occasion: Occasion & { version: number }): OutboxEntry {
  if (notice.audience === 'team') return sharedEntry(notice.about, occasion)
  const { team, now, version } = occasion
  const { zone, settings } = team.profile
  const { about, to, number, urgent } = notice
  const at = urgent ? now : withinHours(now, zone, settings.hours)
  return toMember(occasion, `${version}:${about.kind}:${to}:${number}`, to, screenOf(about), at)
}

function sharedEntry(about: SharedMatter, occasion: Occasion & { version: number }): OutboxEntry {
  switch (about.kind) {
    case 'round-opened': {
      const { round } = about
      return toTeam(occasion, `round:${round}`, { screen: 'closing', round }, `closing:${round}`)
    }
    case 'round-closed':
      return fileEntry(occasion, about)
    case 'meeting-cancelled':
      return toTeam(occasion, `cancelled:${about.occurrence}:${occasion.version}`, { screen: 'next' }, null)
    case 'meeting-added': {
      const { occurrence } = about
      return toTeam(occasion, `added:${occurrence}`, { screen: 'meeting-added', occurrence }, null)
    }
    case 'feedback-given': {
      const { feedback } = about
      const at = messagesOpen(occasion.team, occasion.now)
      return toTeam(occasion, `feedback:${feedback}`, { screen: 'feedback', feedback }, null, at)
    }
  }
}

function screenOf(about: PersonalMatter): Screen {
  switch (about.kind) {
    case 'exchange':
      return { screen: 'exchange', exchange: about.exchange }
    case 'swap':
      return { screen: 'swap-asked', swap: about.swap }
    case 'turns-changed':
      return { screen: 'turns-changed', changes: [...about.changes] }
    case 'seat-empty':
      return { screen: 'seat-empty', occurrence: about.occurrence, role: about.role }
    case 'order-changed':
      return { screen: 'order-changed' }
  }
}

/** The filing of a closed round; the same key whoever closes it. */
function fileEntry(
  { key, now }: Occasion,
  { round, occurrence }: { round: string; occurrence: string },
): OutboxEntry {
  return {
    key: `file:${key.team}:${round}`,
    kind: 'file',
    payload: { team: key.team, round, occurrence },
    dueAt: now,
  }
}

/** What follows from facts beside messages: when a round opens, the Doc of its meeting is read. */
export function entriesOfEvents(
  events: readonly Event[],
  { key, team, now }: Occasion,
): readonly OutboxEntry[] {
  return events.flatMap((event): OutboxEntry[] => {
    if (event.type !== 'round-opened' || agendaDocOf(team.docs, event.occurrence) === null) return []
    const { occurrence } = event
    const payload = { team: key.team, occurrence }
    return [{ key: `read-doc:${key.team}:${occurrence}`, kind: 'read-doc', payload, dueAt: now }]
  })
}

/** The message that a due thing is; nothing for what is a command. */
export function entryOfDue(due: Due, occasion: Occasion): readonly OutboxEntry[] {
  switch (due.kind) {
    case 'reminder': {
      const { occurrence, member, days } = due
      const screen: Screen = { screen: 'reminder', occurrence, member, days }
      return [toMember(occasion, due.key, member, screen, occasion.now)]
    }
    case 'meeting-start':
      return [toTeam(occasion, due.key, { screen: 'meeting-start', occurrence: due.occurrence }, null)]
    case 'file':
      return [fileEntry(occasion, due)]
    default:
      return []
  }
}
