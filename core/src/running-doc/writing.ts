import type { MemberId } from '../ids'
import type { PromptId } from '../reflection/frames'
import type { DocAgendaLabels } from '../text/en/doc-agenda'
import type { Speaker } from '../text/speaker'

/** What a meeting's blocks are written with, beside its view. */
export interface DocSources {
  readonly speaker: Speaker
  /** The team's zone: a date chip means that day there. */
  readonly zone: string
  /** The address under which Google knows a member; without it the name is written. */
  readonly email: (member: MemberId) => string | undefined
  /** The reflection at the end; null for none. */
  readonly reflection: { readonly mode: 'named' | 'anonymous'; readonly prompts: readonly PromptId[] } | null
  /** Who gets a row in its table. */
  readonly members: readonly MemberId[]
}

export interface Writing extends DocSources {
  readonly labels: DocAgendaLabels
  readonly person: (member: MemberId) => {
    readonly kind: 'person'
    readonly name: string
    readonly email?: string
  }
}
