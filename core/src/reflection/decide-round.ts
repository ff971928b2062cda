import type { Instant, ThingId } from '../ids'
import { instant } from '../ids'
import { membersOn } from '../team/membership'
import { mayShowInsideTeam, teamThreshold } from './anonymity'
import { type Deciders, meetingRefusal } from './facts'
import { promptsOf } from './frames'
import type { Round, Rounds } from './round'

/** How long a round stays open unless a member closes it. */
const hoursOpen = 24

/** When a round opened at that time closes by itself. */
function closingTime(openedAt: Instant): Instant {
  return instant.parse(openedAt + hoursOpen * 3_600_000)
}

/**
 * Whether a round's anonymous answers are too few to be shown to anybody. While it is open, a card leaves its closing to the
 * clock then: it would erase them.
 */
export function staysUnread(round: Round): boolean {
  return round.mode === 'anonymous' && !mayShowInsideTeam(round.took.length, round.threshold)
}

/** Opening and closing a round, and the filing that ends withdrawal. Opening twice with one id gives no events. */
export const roundDeciders: Deciders<'open-round' | 'close-round' | 'mark-filed'> = {
  'open-round': (facts, { id, occurrence, frame, mode, form }, { now, today }) => {
    const { rounds } = facts.rounds
    if (rounds.some((round) => round.id === id)) return { events: [] }
    const refused = meetingRefusal(facts, occurrence)
    if (refused !== null) return { refused }
    const other = rounds.find((round) => round.occurrence === occurrence)
    if (other !== undefined) return { refused: { code: 'round-exists', round: other.id, state: other.state } }
    const members = membersOn(facts.profile, today).length
    if (mode === 'anonymous' && members < teamThreshold)
      return { refused: { code: 'too-few-for-anonymous', members, threshold: teamThreshold } }
    const opened = { round: id, occurrence, frame, mode, threshold: teamThreshold }
    const prompts = promptsOf(frame, form ?? 'brief')
    const times = { openedAt: now, closesAt: closingTime(now) }
    return { events: [{ type: 'round-opened', ...opened, prompts, ...times }] }
  },
  'close-round': ({ rounds }, { round: id }) => {
    const round = roundWith(rounds, id)
    if (round === undefined) return { refused: { code: 'round-unknown', round: id } }
    if (round.state !== 'open') return { refused: { code: 'round-is-closed', round: id } }
    return { events: [{ type: 'round-closed', round: id, mode: round.mode }] }
  },
  'mark-filed': (facts, { occurrence, filing }) => {
    const filed = facts.rounds.filed.find((known) => known.occurrence === occurrence)
    if (filed?.filing === filing) return { events: [] }
    if (filed !== undefined) return { refused: { code: 'filed-otherwise', filing: filed.filing } }
    const refused = meetingRefusal(facts, occurrence)
    if (refused !== null) return { refused }
    const round = facts.rounds.rounds.find((known) => known.occurrence === occurrence)
    if (round?.state === 'open') return { refused: { code: 'round-still-open', round: round.id } }
    const unread = round !== undefined && staysUnread(round) ? round.id : null
    return { events: [{ type: 'reflections-filed', occurrence, filing, unread }] }
  },
}

/** The round of that id. */
export function roundWith(rounds: Rounds, id: ThingId): Round | undefined {
  return rounds.rounds.find((round) => round.id === id)
}
