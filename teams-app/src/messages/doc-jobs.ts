import {
  type Instant,
  memberId,
  type OccurrenceId,
  occurrenceId,
  type ThingId,
  teamId,
} from '@roundtable/core'
import * as z from 'zod'
import { docAnswers } from '../cards/screen'
import type { OutboxEntry } from '../store/outbox'
import type { TeamKey } from '../store/team-key'
import { recipient, type Saying } from './say'

/** What a press asks for that takes Google's time: it is carried out by the outbox. */
export type DocJob =
  | { job: 'agenda-doc'; occurrence: OccurrenceId; answers: AgendaPutting['answers'] }
  | { job: 'file'; occurrence: OccurrenceId; round: ThingId }

/** An agenda on its way into the team's Doc, and whom to tell. Ids only. */
export const agendaPutting = z.strictObject({
  team: teamId,
  occurrence: occurrenceId,
  answers: docAnswers,
  to: recipient,
  viewer: z.nullable(memberId),
})
export type AgendaPutting = z.infer<typeof agendaPutting>

/** What people typed into the Doc of a meeting that ended. */
export const docReading = z.strictObject({ team: teamId, occurrence: occurrenceId })

/** The entry of a job; the same press delivered again is the same entry. */
export function entryOfJob(
  wanted: DocJob,
  of: { key: TeamKey; pressKey: string; to: Saying['to']; viewer: Saying['viewer']; now: Instant },
): OutboxEntry {
  const { team } = of.key
  if (wanted.job === 'file') {
    const { occurrence, round } = wanted
    const key = `file:${team}:${round}:${of.pressKey}`
    return { key, kind: 'file', payload: { team, round, occurrence }, dueAt: of.now }
  }
  const { occurrence, answers } = wanted
  const payload: AgendaPutting = { team, occurrence, answers, to: of.to, viewer: of.viewer }
  return { key: `agenda-doc:${team}:${of.pressKey}`, kind: 'agenda-doc', payload, dueAt: of.now }
}
