import type { Command, Instant, LocalDate, MemberId, Refusal, Team, WordsId } from '@roundtable/core'
import type { Screen } from '../../cards/screen'
import type { Texts } from '../../cards/text/en'
import type { DocJob } from '../../messages/doc-jobs'

/** A form as it was sent, and what it is read against. */
export interface Filling {
  fields: Readonly<Record<string, string>>
  team: Team
  member: MemberId
  texts: Texts
  /** The store of words. What is not there yet is fetched, and the form read again: reading must be pure. */
  words: (id: WordsId) => string | undefined
  now: Instant
  today: LocalDate
  /** By what the press is known: the same press delivered again makes the same things. */
  pressKey: string
  /** One unguessable secret at a time. */
  secret: () => string
}

/**
 * What a form asks for: a card to show; commands with the card that follows, and the form to come back to
 * when they are refused; or why it comes back at once. What was typed comes back with it.
 */
export type FormOutcome =
  | { show: Screen }
  | {
      commands: readonly Command[]
      after: Screen
      again: Screen | null
      /** What the outbox then carries out. */
      job?: DocJob
      /**
       * Follows instead of `after` when the press was delivered before: it knows no new secrets; and where what
       * was done then has been undone since, the form comes back to be sent anew. Judged by the team of then.
       */
      repeated?: (now: Team) => { show: Screen } | { problem: string; again: Screen }
    }
  | { problem: string; again: Screen }
  | { refused: Refusal; again: Screen }
