import { type CalendarEntry, writeCalendar } from '../calendar/icalendar-writer'
import { addDays } from '../calendar/local-date'
import { endsAt, startsAt } from '../calendar/meeting-time'
import type { Occurrence } from '../calendar/occurrences'
import type { Instant, LocalDate, MemberId, RoleId, TeamId } from '../ids'
import { feedText as en } from '../text/en/feed'
import { feedText as es } from '../text/es/feed'
import type { Speaker } from '../text/speaker'
import { waitsForAnswer } from './places'
import type { TurnFacts } from './turns'

const texts = { en, es }

/** A meeting that was held stays in the calendar so long; what is older is history. */
const daysKept = 90

/** Calendar programs ask every 12 to 24 hours, whatever we say: reminders never depend on them. */
const refreshHours = 12

/** The member's roles at a meeting that are final: done, or published and not waiting for an answer. */
function finalRoles({ turns }: TurnFacts, { id, status }: Occurrence, member: MemberId): RoleId[] {
  if (status === 'held')
    return (turns.held[id]?.doers ?? [])
      .filter(({ members }) => members.includes(member))
      .map(({ role }) => role)
  if (status !== 'planned') return []
  return (turns.published[id] ?? [])
    .filter(({ role, holders }) => holders.includes(member) && !waitsForAnswer(turns, id, role))
    .map(({ role }) => role)
}

/** What a feed is made of: the team, whose turns, and the words of its people that it names. */
export interface FeedSources {
  teamId: TeamId
  facts: TurnFacts
  member: MemberId
  teamName: string
  speaker: Speaker
  today: LocalDate
}

/** The entries of a member's calendar: final turns only, each naming role and team (ROTATION.md "Calendar feed"). */
export function feedEntries(sources: FeedSources): CalendarEntry[] {
  const { teamId, facts, member, teamName, speaker, today } = sources
  const { calendar, profile } = facts
  const from = addDays(today, -daysKept)
  return calendar.occurrences
    .filter(({ date }) => date >= from)
    .flatMap((meeting) =>
      finalRoles(facts, meeting, member).map((role): CalendarEntry => {
        const { title, note } = texts[speaker.language]
        return {
          uid: `${teamId}.${meeting.id}.${role}.${member}@roundtable`,
          start: startsAt(meeting, profile.zone),
          end: endsAt(meeting, profile.zone),
          title: title(speaker.role(role), teamName),
          text: note,
        }
      }),
    )
}

/** The entries as a file to subscribe to. */
export function writeFeed(
  { facts, teamName, speaker }: Pick<FeedSources, 'facts' | 'teamName' | 'speaker'>,
  entries: readonly CalendarEntry[],
  { revision, changedAt }: { revision: number; changedAt: Instant },
): string {
  const name = texts[speaker.language].name(teamName)
  return writeCalendar({ name, zone: facts.profile.zone, refreshHours, revision, changedAt, entries })
}
