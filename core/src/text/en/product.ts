import type { ProductRefusal } from '../../product/refusals'
import type { Sentences } from '../sentences'

export const productRefusals: Sentences<ProductRefusal> = {
  'product-unknown': () => 'That product is not on the list any more. Open the list again to see what is.',
  'product-exists-already': ({ since }, speaker) =>
    `That product has been there since ${speaker.date(since)}. Mark it as not there yet first, then try again.`,
  'product-date-past': ({ date }, speaker) =>
    `${speaker.date(date)} is past already. Choose today or a later date.`,
  'product-link-not-https': () =>
    'That is not a link that others can open. Copy the whole address, beginning with https://, and paste it again.',
  'product-link-missing': () =>
    'There is no link to it yet. Paste the address of the document so that everybody finds it.',
  'too-many-products': ({ most }) =>
    `The list holds ${most} products, and there is room for no more. Drop one that is over, then add this one.`,
}
