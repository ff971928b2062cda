import { meetingInHand, nextOccurrence } from '@roundtable/core'
import { thingIdOf } from '../digest'
import { one } from '../fields'
import type { FormOutcome, TeamFilling } from './filling'

/** A decision of the meeting in hand, or a topic for the next one. */
export function readNote({ fields, scene, press, digest }: TeamFilling): FormOutcome {
  const { texts, team, now, today } = scene
  const again = { screen: 'notes' as const }
  const text = one(fields, 'text')
  const isTopic = one(fields, 'kind') === 'topic'
  const meeting = isTopic ? nextOccurrence(team, today) : meetingInHand(team, now)
  if (meeting === undefined) return { problem: texts.notes.none, again }
  if (text.trim() === '') return { problem: texts.notes.error, again }
  const id = thingIdOf(digest, isTopic ? 'topic' : 'decision', press)
  return {
    commands: [{ type: isTopic ? 'add-item' : 'record-decision', id, occurrence: meeting.id, text }],
    after: again,
    again,
  }
}
