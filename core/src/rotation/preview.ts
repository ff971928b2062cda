import type { Decision, Moment } from '../decision'
import type { MemberId, OccurrenceId } from '../ids'
import { after } from './after'
import { reportAway } from './away'
import { cancelMeeting } from './cancel'
import { type ChangedTurn, changedTurns } from './changed'
import type { TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import type { Exchange } from './exchange'
import { type MovedTurn, movedTurns } from './moved'
import { pass } from './pass'
import type { TurnRefusal } from './refusals'
import type { TurnFacts } from './turns'
import { reorderMembers } from './wish'

/** What a command would do, made from the events that it would give: the preview is the assignment. */
export interface Preview {
  /** The exchanges that would be proposed, with both dates. */
  exchanges: readonly Exchange[]
  /** Every published date that would change. */
  changed: readonly ChangedTurn[]
}

type Previewed<T> = { preview: T } | { refused: TurnRefusal }

function previewOf(facts: TurnFacts, decision: Decision<TurnEvent, TurnRefusal>): Previewed<Preview> {
  if ('refused' in decision) return decision
  const exchanges = decision.events.flatMap((event) =>
    event.type === 'exchange-proposed' ? [event.exchange] : [],
  )
  return { preview: { exchanges, changed: changedTurns(facts, decision.events.reduce(after, facts)) } }
}

/** "I can't", before anything is written. */
export function previewAway(
  facts: TurnFacts,
  command: TurnCommandOf<'report-away'>,
  moment: Moment,
): Previewed<Preview> {
  return previewOf(facts, reportAway(facts, command, moment))
}

/** "Not this one", before anything is written. */
export function previewPass(
  facts: TurnFacts,
  command: TurnCommandOf<'pass'>,
  moment: Moment,
): Previewed<Preview> {
  return previewOf(facts, pass(facts, command, moment))
}

/** Both ways to cancel, each with every date that would change. */
export function previewCancel(
  facts: TurnFacts,
  occurrence: OccurrenceId,
  moment: Moment,
): Previewed<Record<'slide' | 'keep', Preview>> {
  const one = (mode: 'slide' | 'keep') =>
    previewOf(facts, cancelMeeting(facts, { type: 'cancel-meeting', occurrence, mode }, moment))
  const slide = one('slide')
  if ('refused' in slide) return slide
  const keep = one('keep')
  return 'refused' in keep ? keep : { preview: { slide: slide.preview, keep: keep.preview } }
}

/** A new order of the list: who would move, from which date to which. Published dates never do. */
export function previewReorder(
  facts: TurnFacts,
  order: readonly MemberId[],
  moment: Moment,
): Previewed<readonly MovedTurn[]> {
  const decision = reorderMembers(facts, { type: 'reorder-members', order: [...order] })
  if ('refused' in decision) return decision
  return { preview: movedTurns(facts, decision.events.reduce(after, facts), moment.today) }
}
