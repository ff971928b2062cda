import type { LocalDate, ThingId } from '../ids'
import type { PromptId } from '../reflection/frames'
import type { NamedPerson } from './typed-line'

/**
 * Something typed. `id` stays the same for the same words in the same place (same-words.ts); that of a note changes with any
 * letter.
 */
export interface TypedNote {
  readonly id: ThingId
  readonly text: string
}

/** A row of a table: what stands under each of its headings; `column` is empty where there is none. */
export interface TypedRow {
  readonly id: ThingId
  readonly cells: readonly { readonly column: string; readonly text: string }[]
}

export interface TypedAction extends TypedNote {
  readonly owner: NamedPerson | null
  readonly due: LocalDate | null
  readonly done: boolean
}

/** `question` is the heading of the column; `prompt` is the prompt that asks it, if it is one of ours. */
export interface TypedReflection extends TypedNote {
  readonly prompt: PromptId | null
  readonly question: string | null
  readonly author: NamedPerson | null
}

/** One of the team's things that stands in the Doc. `edited`: somebody changed its words there. */
export interface StandingThing {
  readonly kind: 'action' | 'item' | 'decision'
  readonly thing: ThingId
  readonly done: boolean
  readonly edited: boolean
  readonly text: string
}

/** What people wrote into a meeting's part of a running Doc. */
export interface DocNotes {
  /** Whether anything of the agenda stands there: without it, nothing is known of what was typed. */
  readonly stands: boolean
  readonly parts: readonly {
    readonly part: string
    readonly notes: readonly TypedNote[]
    readonly rows: readonly TypedRow[]
  }[]
  /** What belongs to no part. */
  readonly notes: readonly TypedNote[]
  readonly actions: readonly TypedAction[]
  readonly decisions: readonly TypedNote[]
  readonly reflections: readonly TypedReflection[]
  readonly things: readonly StandingThing[]
  /** Blocks of ours in which somebody typed, as they read now. */
  readonly touched: readonly { readonly key: string; readonly text: string }[]
}
