import type { Button } from './activities'

type Fields = Readonly<Record<string, unknown>>

/** Every object in a card, in reading order. */
function parts(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(parts)
  if (typeof value !== 'object' || value === null) return []
  const fields: Fields = { ...value }
  return [fields, ...Object.values(fields).flatMap(parts)]
}

/** The words that a person reads in a card, in reading order. */
export function wordsOf(card: unknown): string[] {
  return parts(card).flatMap(({ type, text }) =>
    (type === 'TextRun' || type === 'TextBlock') && typeof text === 'string' ? [text] : [],
  )
}

/** The card's heading. */
export function titleOf(card: unknown): string {
  return wordsOf(card)[0] ?? ''
}

/** The button of that title; throws with the titles there are, so that a failing test says what it saw. */
export function buttonOf(card: unknown, title: string): Button {
  const buttons = parts(card).filter(({ type }) => type === 'Action.Execute')
  const found = buttons.find((button) => button.title === title)
  const { data, verb } = found ?? {}
  if (typeof data === 'object' && data !== null && typeof verb === 'string')
    return { title, verb, data: { ...data } }
  throw new Error(
    `"${titleOf(card)}" has no button "${title}": ${buttons.map((one) => one.title).join(', ')}`,
  )
}

/** The card in what a bot posts: its first attachment. */
export function cardIn(activity: unknown): unknown {
  return parts(activity).find(({ type }) => type === 'AdaptiveCard')
}

/** What a form holds before anybody types, as the client sends it with a button. */
export function filledIn(card: unknown): Record<string, string> {
  const inputs = parts(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'))
  return Object.fromEntries(
    inputs.flatMap(({ id, value }) =>
      typeof id === 'string' && (typeof value === 'string' || typeof value === 'number')
        ? [[id, String(value)]]
        : [],
    ),
  )
}
