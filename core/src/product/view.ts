import type { LocalDate, ThingId, WordsId } from '../ids'
import type { Team } from '../state'
import type { Product } from './product'

/**
 * How a product stands: it is there; the team asks for help; its date is past; it was put off and its new date has
 * not come; it is due on a date; or it was agreed without a date.
 */
export type ProductState = 'exists' | 'needs-help' | 'late' | 'deferred' | 'due' | 'undated'

/** A line of the timeline. Texts are null when their words were erased. */
export interface ProductRow {
  id: ThingId
  name: string | null
  state: ProductState
  due: LocalDate | null
  /** Also when it needs help. */
  isLate: boolean
  link: string | null
  existsSince: LocalDate | null
  /** Why it was renamed or put off, the last time. */
  why: string | null
  help: { since: LocalDate; sentence: string | null } | null
}

/**
 * The team's agreed products in the order of their dates; those without a date stand last, in the order of adding
 * (FEATURES 3). It says nothing of any meeting, so that a leader can see it without opening minutes.
 */
export function productTimeline(
  { products }: Pick<Team, 'products'>,
  words: (id: WordsId) => string | undefined,
  today: LocalDate,
): readonly ProductRow[] {
  const text = (id: WordsId | undefined) => (id === undefined ? null : (words(id) ?? null))
  const rows = products.map((product): ProductRow => {
    const { id, due, existsSince, help } = product
    const state = stateOf(product, today)
    return {
      id,
      name: text(product.name),
      state,
      due: due ?? null,
      isLate: isLate(product, today),
      link: text(product.link),
      existsSince: existsSince ?? null,
      why: text(product.why),
      help: help === undefined ? null : { since: help.since, sentence: text(help.words) },
    }
  })
  const placeOf = ({ due, existsSince }: ProductRow) => due ?? existsSince ?? '9999'
  return rows.sort((one, other) =>
    placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0,
  )
}

function isLate({ due, existsSince }: Product, today: LocalDate): boolean {
  return existsSince === undefined && due !== undefined && due < today
}

function stateOf(product: Product, today: LocalDate): ProductState {
  if (product.existsSince !== undefined) return 'exists'
  if (product.help !== undefined) return 'needs-help'
  if (isLate(product, today)) return 'late'
  if (product.deferredOn !== undefined) return 'deferred'
  return product.due === undefined ? 'undated' : 'due'
}
