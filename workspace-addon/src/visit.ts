import type { DocId, Instant, LocalDate } from '@roundtable/core'

/** One press in one Doc: who, where, when. */
export interface Visit {
  doc: DocId
  /** The person's address; null where Google keeps it back. */
  email: string | null
  /** The language of the person's Google, for cards before there is a team. */
  language: 'en' | 'es'
  now: Instant
  /** `now` in the script's own zone; a team's own day comes from its zone. */
  today: LocalDate
  /** Unguessable, and never the same. */
  secret: () => string
}
