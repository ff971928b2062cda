import {
  answersOf,
  fileStem,
  type LocalDate,
  type MeetingFiling,
  meetingFiling,
  meetingRecord,
  type OccurrenceId,
  summary,
} from '@roundtable/core'
import type { Snapshot } from '../source/team-source'
import { sourcesOf } from './doc-sources'

/** A record, and what people read where it is filed. */
export interface DrawnRecord {
  filing: MeetingFiling
  name: string
}

/** Draws the record of a meeting from what is true now; null when there is no such meeting. */
export function drawRecord(
  snapshot: Snapshot,
  occurrence: OccurrenceId,
  today: LocalDate,
): DrawnRecord | null {
  const round = snapshot.team.rounds.rounds.find((known) => known.occurrence === occurrence)
  const answers = [...snapshot.words].flatMap(([id, text]) =>
    round !== undefined && id.startsWith(answersOf(round.id)) ? [{ id, text }] : [],
  )
  const sources = { ...sourcesOf(snapshot, today), answers }
  const meeting = meetingRecord(snapshot.team, occurrence, sources)
  if (meeting === undefined) return null
  const filing = meetingFiling(snapshot.team, occurrence, meeting, summary(meeting))
  const { date, teamName: team, title } = filing
  return { filing, name: fileStem({ date, team, title }) }
}
