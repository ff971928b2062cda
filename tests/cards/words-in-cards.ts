/** A string of a card with the way to it, such as `body.1.inlines.0.text`. */
export interface Found {
  path: string
  text: string
}

/** Every string of a card. */
export function stringsOf(value: unknown, path = ''): Found[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsOf(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** An object of a card that says what it is. */
export type Node = { readonly type: string } & Readonly<Record<string, unknown>>

/** Every object with a `type`, outermost first; what a button carries is not looked into. */
export function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const own = isNode(value) ? [value] : []
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => (key === 'data' ? [] : nodesOf(inner)))]
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string'
}
