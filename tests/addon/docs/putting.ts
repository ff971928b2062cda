import type { MemberId, OccurrenceId } from '../../../core/src/ids'
import type { Answers, Spot } from '../../../workspace-addon/src/docs/desk'
import { meeting } from '../../core/founded'
import { ana, returned, type TeamDoc, type Visiting } from './a-team-doc'

export const first = meeting('2026-09-01')
export const second = meeting('2026-09-08')
export const third = meeting('2026-09-15')

interface Putting extends Visiting {
  readonly met?: OccurrenceId
  readonly spot?: Spot
  readonly answers?: Answers
  readonly by?: MemberId
}

/** Puts an agenda as a press does: what follows from it is carried out. */
export function put(
  docs: TeamDoc,
  { met = first, spot = 'top', answers = {}, by = ana, ...visiting }: Putting = {},
) {
  const answer = returned(docs.press(by, (desk, seen) => desk.putAgenda(seen, met, spot, answers), visiting))
  if (answer.kind === 'there') docs.act(null, '2026-09-01', ...answer.commands)
  return answer
}
