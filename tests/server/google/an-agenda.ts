import { type MeetingBlocks, meetingDoc, type OccurrenceId, speak, type Team } from '@roundtable/core'
import { after, day, founded, meeting, member, on, order, who } from '../../core/founded'

/** A team that meets on Tuesday 8 September 2026, with an action, a goal and a norm. */
export const met: OccurrenceId = meeting('2026-09-08')
export const next: OccurrenceId = meeting('2026-09-15')

function withWords(team: Team): Team {
  const moment = on('2026-09-01', member('A'))
  const commands = [
    order({ type: 'set-charter', goal: 'Everybody reads', norms: ['We start on time'] }),
    order({ type: 'add-action', id: 'a1', occurrence: met, owner: 'B', text: 'Copy the rubric' }),
  ]
  return after(team, commands, moment)
}

const team = withWords(founded('ABC'))

/** How the Doc shall show a meeting; `extra` is one more action. */
export function agendaOf(occurrence: OccurrenceId = met, extra?: string): MeetingBlocks {
  const names = new Map(['A', 'B', 'C'].map((id) => [who(id), `Teacher ${id}`] as const))
  const now =
    extra === undefined
      ? team
      : after(
          team,
          [order({ type: 'add-action', id: extra, occurrence, owner: 'A', text: extra })],
          on('2026-09-01', member('A')),
        )
  const words = (id: string) => `words of ${id}`
  const blocks = meetingDoc(now, occurrence, {
    speaker: speak('en', names, words),
    today: day('2026-09-01'),
    words,
    email: () => undefined,
  })
  if (blocks === undefined) throw new Error('no such meeting')
  return blocks
}
