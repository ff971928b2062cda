import type { ProductRefusal } from '../../product/refusals'
import type { Sentences } from '../sentences'

export const productRefusals: Sentences<ProductRefusal> = {
  'product-unknown': () => 'Ese producto ya no está en la lista. Abre la lista otra vez para ver lo que hay.',
  'product-exists-already': ({ since }, speaker) =>
    `Ese producto ya está listo desde el ${speaker.date(since)}. Márcalo primero como pendiente e inténtalo de nuevo.`,
  'product-date-past': ({ date }, speaker) =>
    `El ${speaker.date(date)} ya pasó. Elige hoy o una fecha posterior.`,
  'product-link-not-https': () =>
    'Ese no es un enlace que otras personas puedan abrir. Copia la dirección completa, que empieza con https://, y pégala otra vez.',
  'product-link-missing': () =>
    'Todavía no hay enlace. Pega la dirección del documento para que todo el equipo lo encuentre.',
  'too-many-products': ({ most }) =>
    `La lista ya tiene ${most} productos y no caben más. Quita uno que ya terminó y agrega este.`,
}
