import { nextOccurrence } from '@roundtable/core'
import { thingIdOf } from '../../ids'
import type { Filling, FormOutcome } from './filling'

/** Something that the team wants to talk about at its next meeting. */
export function readTopic({ fields, texts, team, today, pressKey }: Filling): FormOutcome {
  const again = { screen: 'topics' as const }
  const meeting = nextOccurrence(team, today)
  if (meeting === undefined) return { show: { screen: 'next' } }
  const text = fields.text ?? ''
  if (text.trim() === '') return { problem: texts.topics.error, again }
  const id = thingIdOf('topic', pressKey)
  return { commands: [{ type: 'add-item', id, occurrence: meeting.id, text }], after: again, again }
}
