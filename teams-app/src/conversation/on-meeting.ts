import {
  type Command,
  today as dayOf,
  instant,
  openingOf,
  roundOf,
  startsAt,
  type Team,
} from '@roundtable/core'
import type { Answer } from '../bot/answer'
import type { Incoming } from '../bot/incoming'
import { say } from '../messages/say'
import type { Conversing } from './deps'
import { homeOf } from './home'
import { sightingOf } from './sighting'

type MeetingEvent = Extract<Incoming, { kind: 'meeting-start' | 'meeting-end' }>

const hour = 3_600_000

/** The team's meeting that a call belongs to: today's, from an hour before its time on, and not yet reflected. */
function meetingOfCall(team: Team, now: number) {
  const { zone } = team.profile
  const today = dayOf(instant.parse(now), zone)
  return team.calendar.occurrences.find(
    (meeting) =>
      meeting.date === today &&
      meeting.status !== 'cancelled' &&
      startsAt(meeting, zone) - hour <= now &&
      team.rounds.rounds.every(({ occurrence }) => occurrence !== meeting.id),
  )
}

/**
 * A call of the team's chat began or ended. The same things happen by the clock where Teams does not tell:
 * each has one key, so that they happen once.
 */
export async function onMeeting(by: Conversing, incoming: MeetingEvent): Promise<Answer> {
  const none: Answer = { kind: 'none' }
  const { where, dedupe } = incoming
  await by.store.conversations.see(where.tenant, sightingOf(incoming))
  const home = await homeOf(by, incoming, null)
  if (home.kind !== 'team') return none
  const { key } = home
  const team = (await by.teams.recall(key))?.team
  const now = by.now()
  const meeting = team === undefined ? undefined : meetingOfCall(team, now)
  if (team === undefined || meeting === undefined) return none
  const { id: occurrence, date } = meeting
  if (incoming.kind === 'meeting-start') {
    const { language } = team.profile.settings
    const entry = say(
      `${key.team}:start:${occurrence}:${date}`,
      {
        team: key.team,
        to: { to: 'team' },
        screen: { screen: 'meeting-start', occurrence },
        viewer: null,
        language,
        card: null,
      },
      now,
    )
    await by.store.commitWithoutTeam({ tenant: key.tenant, at: now, seen: dedupe, outbox: [entry] })
    by.committed()
    return none
  }
  const commands: readonly Command[] = openingOf(team, { occurrence, round: roundOf(occurrence) })
  await by.runner.run({ key, commands, actor: { kind: 'clock' }, seen: dedupe })
  return none
}
