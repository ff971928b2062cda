import type { LocalDate, MemberId, ThingId } from '../ids'

/** What happened to the agreed products. Names, links and sentences stand in the store of words. */
export type ProductEvent =
  | {
      type: 'product-added'
      product: ThingId
      on: LocalDate
      by: MemberId | null
      due?: LocalDate
      linked: boolean
    }
  | { type: 'product-renamed'; product: ThingId; on: LocalDate; explained: boolean }
  | { type: 'product-deferred'; product: ThingId; on: LocalDate; until: LocalDate }
  | { type: 'product-finished'; product: ThingId; on: LocalDate }
  | { type: 'product-reopened'; product: ThingId; on: LocalDate }
  | { type: 'product-help-asked'; product: ThingId; on: LocalDate; explained: boolean }
  | { type: 'product-help-ended'; product: ThingId; on: LocalDate }
  | { type: 'product-dropped'; product: ThingId; on: LocalDate }
