import { peopleText, type TextRefusal } from '../agenda/people-text'
import type { Decision, Moment, Words } from '../decision'
import { safeLink } from '../document/link'
import type { MemberId, ThingId } from '../ids'
import type { ProductCommand } from './commands'
import type { ProductEvent } from './events'
import { type Product, productWords } from './product'
import type { ProductRefusal } from './refusals'

type CommandOf<T extends ProductCommand['type']> = Extract<ProductCommand, { type: T }>
type Refused = { refused: ProductRefusal | TextRefusal }
type ProductDecision = Decision<ProductEvent, ProductRefusal | TextRefusal>
type Kept = { words: readonly Words[] }
type Typed = Partial<Record<'name' | 'link' | 'why' | 'help', string | undefined>>

/** A list that grows without end is no agreement. */
const mostProducts = 100
const longestLink = 2_000

const nothing: ProductDecision = { events: [] }

/**
 * What a team may say about its agreed products. A wish that is fulfilled already gives no events. Everything typed
 * becomes words by the one who acts.
 */
export const productDeciders: {
  [T in ProductCommand['type']]: (
    facts: { products: readonly Product[] },
    command: CommandOf<T>,
    moment: Moment,
  ) => ProductDecision
} = {
  'add-product': ({ products }, { id, name, due, link }, moment) => {
    if (products.some((product) => product.id === id)) return nothing
    if (products.length >= mostProducts) return { refused: { code: 'too-many-products', most: mostProducts } }
    const on = moment.today
    if (due !== undefined && due < on) return { refused: { code: 'product-date-past', date: due } }
    const kept = keep(id, { name, link }, moment)
    if ('refused' in kept) return kept
    const added = { product: id, on, by: author(moment), linked: link !== undefined }
    return { events: [{ type: 'product-added', ...added, ...(due === undefined ? {} : { due }) }], ...kept }
  },
  'rename-product': ({ products }, { id, name, sentence }, moment) => {
    const product = find(products, id)
    if ('refused' in product) return product
    const kept = keep(id, { name, why: sentence }, moment)
    if ('refused' in kept) return kept
    const explained = sentence !== undefined
    return { events: [{ type: 'product-renamed', product: id, on: moment.today, explained }], ...kept }
  },
  'defer-product': ({ products }, { id, until, sentence }, moment) => {
    const product = find(products, id)
    if ('refused' in product) return product
    const { existsSince } = product
    if (existsSince !== undefined) return { refused: { code: 'product-exists-already', since: existsSince } }
    if (until < moment.today) return { refused: { code: 'product-date-past', date: until } }
    const kept = keep(id, { why: sentence }, moment)
    if ('refused' in kept) return kept
    return { events: [{ type: 'product-deferred', product: id, on: moment.today, until }], ...kept }
  },
  'product-exists': ({ products }, { id, link }, moment) => {
    const product = find(products, id)
    if ('refused' in product) return product
    if (link === undefined && product.link === undefined) return { refused: { code: 'product-link-missing' } }
    if (link === undefined && product.existsSince !== undefined) return nothing
    const kept = keep(id, { link }, moment)
    if ('refused' in kept) return kept
    const on = product.existsSince ?? moment.today
    return {
      events: [{ type: 'product-finished', product: id, on }],
      words: [...kept.words, ...(product.help?.words === undefined ? [] : [erased('help', id)])],
    }
  },
  'reopen-product': ({ products }, { id }, { today }) => {
    const product = find(products, id)
    if ('refused' in product) return product
    if (product.existsSince === undefined) return nothing
    return { events: [{ type: 'product-reopened', product: id, on: today }] }
  },
  'ask-help-for-product': ({ products }, { id, sentence }, moment) => {
    const product = find(products, id)
    if ('refused' in product) return product
    const { existsSince, help } = product
    if (existsSince !== undefined) return { refused: { code: 'product-exists-already', since: existsSince } }
    if (help !== undefined && sentence === undefined) return nothing
    const kept = keep(id, { help: sentence }, moment)
    if ('refused' in kept) return kept
    const explained = sentence !== undefined
    return { events: [{ type: 'product-help-asked', product: id, on: moment.today, explained }], ...kept }
  },
  'end-help-for-product': ({ products }, { id }, { today }) => {
    const product = find(products, id)
    if ('refused' in product) return product
    if (product.help === undefined) return nothing
    return {
      events: [{ type: 'product-help-ended', product: id, on: today }],
      words: [erased('help', id)],
    }
  },
  'drop-product': ({ products }, { id }, { today }) => {
    if ('refused' in find(products, id)) return nothing
    return {
      events: [{ type: 'product-dropped', product: id, on: today }],
      words: (['name', 'link', 'why', 'help'] as const).map((kind) => erased(kind, id)),
    }
  },
}

function find(products: readonly Product[], id: ThingId): Product | Refused {
  return (
    products.find((product) => product.id === id) ?? { refused: { code: 'product-unknown', product: id } }
  )
}

/** What was typed, as words; the first that does not do is refused. */
function keep(id: ThingId, { link, ...typed }: Typed, moment: Moment): Kept | Refused {
  const words: Words[] = []
  for (const kind of ['name', 'why', 'help'] as const) {
    const text = typed[kind]
    if (text === undefined) continue
    const read = peopleText(text)
    if ('refused' in read) return read
    words.push({ id: productWords(kind, id), text: read.text, author: author(moment) })
  }
  if (link !== undefined) {
    const address = link.trim()
    const safe = address.length > longestLink ? null : safeLink(address)
    if (safe === null) return { refused: { code: 'product-link-not-https' } }
    words.push({ id: productWords('link', id), text: safe, author: author(moment) })
  }
  return { words }
}

function erased(kind: Parameters<typeof productWords>[0], id: ThingId): Words {
  return { id: productWords(kind, id), text: null, author: null }
}

function author({ actor }: Moment): MemberId | null {
  return actor.kind === 'member' ? actor.member : null
}
