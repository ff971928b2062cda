import { today as dayOf } from '../calendar/meeting-time'
import { isZone } from '../calendar/wall-time'
import { decideAll } from '../decide'
import { evolve } from '../evolve'
import type { Instant } from '../ids'
import { readEvent } from '../log-shape/read-event'
import { meetingAgenda } from '../meeting'
import { dueNow, nextDue } from '../reminder/due'
import { fairShare, turnsTable } from '../rotation/view'
import type { Team } from '../state'
import type { DocLinkRefusal } from './refusals'
import type { TeamExport } from './team-export'

/** A team has fewer; a log that was made to keep a machine busy has more. */
const mostMeetings = 3_000
const mostMembers = 200

/**
 * The team that an export holds, as of `now`: its log is read event by event and replayed, and everything that is
 * shown and decided is tried once. A log that is not ours has a problem with a sentence; nothing is thrown.
 */
export function replayed(exported: TeamExport, now: Instant): Team | { problem: DocLinkRefusal } {
  try {
    const team = replay(exported)
    if (team !== null && works(team, exported, now)) return team
  } catch {
    // What breaks a view is no team of ours.
  }
  return { problem: { code: 'export-not-ours' } }
}

function replay({ events }: TeamExport): Team | null {
  let team: Team | null = null
  for (const { event } of events) {
    const read = readEvent(event)
    if (read === null || (read.type === 'team-founded') !== (team === null)) return null
    team = evolve(team, read)
    const { calendar, profile } = team
    if (calendar.occurrences.length > mostMeetings || profile.members.length > mostMembers) return null
    if (!isZone(profile.zone)) return null
  }
  return team
}

function works(team: Team, { words }: TeamExport, now: Instant): boolean {
  const texts = new Map(words.map(({ id, text }) => [id, text]))
  const today = dayOf(now, team.profile.zone)
  const { language } = team.profile.settings
  turnsTable(team, today)
  fairShare(team, today)
  dueNow(team, now)
  nextDue(team, now)
  meetingAgenda(team, { today, language, words: (id) => texts.get(id) }, null)
  const { leads } = team.profile
  const done = decideAll(team, [], { actor: { kind: 'clock' }, now, today })
  return leads.length > 0 && !('refused' in done)
}
