import type { LocalDate, MemberId, ThingId } from '../ids'
import type { Counts, Judgement } from './data-book'

/** What happened to the team's data and talks about it. Counts only; what people wrote stands in the store of words. */
export type DataEvent =
  | { type: 'results-added'; results: ThingId; date: LocalDate; rows: readonly Counts[] }
  | { type: 'results-removed'; results: ThingId }
  | { type: 'data-talk-opened'; talk: ThingId; results: ThingId | null; on: LocalDate }
  | { type: 'data-talk-written'; talk: ThingId; step: 'see' | 'why' }
  | { type: 'try-added'; try: ThingId; talk: ThingId; who: MemberId; by: LocalDate; on: LocalDate }
  | { type: 'try-removed'; try: ThingId; on: LocalDate }
  | { type: 'data-talk-finished'; talk: ThingId; noChange: boolean; on: LocalDate }
  | { type: 'try-judged'; try: ThingId; how: Judgement; on: LocalDate }
