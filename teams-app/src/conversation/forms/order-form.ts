import type { Form } from '../../cards/card-data'
import type { Filling, FormOutcome } from './filling'

/** One person to another place in the list. It is only shown: the card saves it. */
export function readOrder(
  { fields, texts }: Filling,
  { order }: Extract<Form, { form: 'order' }>,
): FormOutcome {
  const again = { screen: 'order' as const, order }
  const who = order.find((id) => id === fields.who)
  if (who === undefined) return { problem: texts.order.whoError, again }
  const others = order.filter((id) => id !== who)
  const places: readonly string[] = others
  const behind = places.indexOf(fields.place ?? '')
  if (behind < 0 && fields.place !== 'first') return { problem: texts.order.placeError, again }
  return { show: { screen: 'order', order: others.toSpliced(behind + 1, 0, who) } }
}
