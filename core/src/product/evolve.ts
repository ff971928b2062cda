import type { ThingId } from '../ids'
import type { ProductEvent } from './events'
import { type Product, productWords } from './product'

type EventOf<T extends ProductEvent['type']> = Extract<ProductEvent, { type: T }>
type Products = readonly Product[]

function changed(products: Products, id: ThingId, change: (product: Product) => Product): Products {
  return products.map((product) => (product.id === id ? change(product) : product))
}

/** How each event changes the list, which is in the order of adding. */
export const evolveProducts: {
  [T in ProductEvent['type']]: (products: Products, event: EventOf<T>) => Products
} = {
  'product-added': (products, { product: id, on, by, due, linked }) => [
    ...products,
    {
      id,
      addedOn: on,
      by,
      name: productWords('name', id),
      ...(due === undefined ? {} : { due }),
      ...(linked ? { link: productWords('link', id) } : {}),
    },
  ],
  'product-renamed': (products, { product: id, explained }) =>
    changed(products, id, (product) => (explained ? { ...product, why: productWords('why', id) } : product)),
  'product-deferred': (products, { product: id, on, until }) =>
    changed(products, id, (product) => ({
      ...product,
      due: until,
      // A first date puts nothing off.
      ...(product.due === undefined ? {} : { deferredOn: on }),
      why: productWords('why', id),
    })),
  'product-finished': (products, { product: id, on }) =>
    changed(products, id, ({ help: _, ...product }) => ({
      ...product,
      existsSince: on,
      link: productWords('link', id),
    })),
  'product-reopened': (products, { product: id }) =>
    changed(products, id, ({ existsSince: _, ...product }) => product),
  'product-help-asked': (products, { product: id, on, explained }) =>
    changed(products, id, (product) => ({
      ...product,
      help: { since: product.help?.since ?? on, ...(explained ? { words: productWords('help', id) } : {}) },
    })),
  'product-help-ended': (products, { product: id }) =>
    changed(products, id, ({ help: _, ...product }) => product),
  'product-dropped': (products, { product: id }) => products.filter((product) => product.id !== id),
}
