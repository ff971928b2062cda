import type { Instant, MemberId, OccurrenceId, ThingId } from '../ids'
import { staysUnread } from './decide-round'
import type { FrameId, PromptId } from './frames'
import type { Round, Rounds } from './round'
import { visibilitySentence } from './visibility'

/** A round as a card shows it: what is asked, who will see it, how many took part; never who or what. */
export interface RoundView {
  readonly id: ThingId
  readonly occurrence: OccurrenceId
  readonly frame: FrameId
  readonly prompts: readonly PromptId[]
  readonly mode: Round['mode']
  readonly state: Round['state']
  readonly visibility: string
  readonly people: number
  /** Whether the member has answered; false for nobody. */
  readonly answered: boolean
  /** Closed with too few anonymous answers: they are erased unread. */
  readonly unread: boolean
}

/** The round of a meeting for one member; undefined when there is none. */
export function roundView(
  rounds: Rounds,
  occurrence: OccurrenceId,
  language: 'en' | 'es',
  member: MemberId | null,
): RoundView | undefined {
  const round = rounds.rounds.find((known) => known.occurrence === occurrence)
  if (round === undefined) return undefined
  const { id, frame, prompts, mode, state, took } = round
  return {
    id,
    occurrence,
    frame,
    prompts,
    mode,
    state,
    visibility: visibilitySentence(round, language),
    people: took.length,
    answered: member !== null && took.includes(member),
    unread: state !== 'open' && staysUnread(round),
  }
}

/** The open rounds whose time is over. */
export function roundsToClose(rounds: Rounds, now: Instant): readonly Round[] {
  return rounds.rounds.filter(({ state, closesAt }) => state === 'open' && closesAt <= now)
}
