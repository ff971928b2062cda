import type { Command, MemberId, Refusal, Team } from '@roundtable/core'
import type { Digest } from '../digest'
import type { Fields } from '../fields'
import type { Job } from '../job'
import type { Scene, Stage } from '../scene'
import type { Screen } from '../screen'
import type { Order } from '../source/team-source'

/** A form as it was sent, and what it is read against. */
export interface Filling {
  fields: Fields
  /** The Doc, in the language of the team where there is one. */
  stage: Stage
  /** By what the press is known: the same press that comes again makes the same things. */
  press: string
  digest: Digest
  /** One unguessable secret at a time. */
  secret: () => string
}

/** A form of a team, sent by one of its members. */
export interface TeamFilling extends Filling {
  scene: Scene
  member: MemberId
}

/**
 * What a form asks for: a card to show; commands, and perhaps a job, with the card that follows, and the form to come back
 * to when they are refused; or why it comes back at once. What was typed comes back with it.
 */
export type FormOutcome =
  | { show: Screen }
  | {
      commands: readonly Command[]
      people?: Order['people']
      /** What is done after the commands; where it has an outcome of its own, that chooses the card. */
      job?: Job
      after: Screen
      again: Screen
      /**
       * Follows instead of `after` when the press came before: it knows no new secrets; and where what was done then has
       * been undone since, the form comes back to be sent anew. Judged by the team of then.
       */
      repeated?: (now: Team) => { show: Screen } | { problem: string; again: Screen }
    }
  | { problem: string; again: Screen }
  | { refused: Refusal; again: Screen }
