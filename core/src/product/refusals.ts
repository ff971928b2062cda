import type { LocalDate, ThingId } from '../ids'

/** Why the agreed products stay as they are. */
export type ProductRefusal =
  | { code: 'product-unknown'; product: ThingId }
  | { code: 'product-exists-already'; since: LocalDate }
  | { code: 'product-date-past'; date: LocalDate }
  | { code: 'product-link-not-https' }
  | { code: 'product-link-missing' }
  | { code: 'too-many-products'; most: number }
