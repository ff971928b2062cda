import type { DocsRequest } from '../document/docs-api'
import type { DocQuestion } from './questions'

/** A block that was not brought up to date, and why: it is a person's now. `name` is for people to read. */
export interface KeptBlock {
  readonly key: string
  readonly name: string
  readonly why: 'typed-in' | 'ticked' | 'has-notes' | 'in-another-tab'
}

/**
 * What to send, as one batch on the very revision that was read (`requiredRevisionId`); that there is nothing to send; or
 * what a person must decide first.
 */
export type AgendaInsertion =
  | {
      readonly did: 'inserted' | 'updated'
      readonly tabId: string
      readonly requests: readonly DocsRequest[]
      readonly kept: readonly KeptBlock[]
    }
  | { readonly nothing: true; readonly kept: readonly KeptBlock[] }
  | { readonly ask: DocQuestion }

/** What is known beside the Doc. */
export interface Known {
  /** That the agenda of this meeting was put into this Doc before. */
  readonly inserted?: boolean
  /** What the team wants with what was deleted: `agenda-was-deleted`, `agenda-blocks-deleted`. */
  readonly deleted?: 'restore' | 'leave'
  /** What it wants with what was moved: `agenda-was-moved` (either), `agenda-blocks-moved` (follow). */
  readonly moved?: 'follow' | 'again'
}
