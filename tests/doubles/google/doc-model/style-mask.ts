import { docsDiscovery } from '../discovery'
import type { Style } from './content'
import { Refused } from './refused'

/** The fields that a mask names, in camel case. `*` is every field of the schema. */
export function maskOf(fields: string | undefined, schema: string): readonly string[] {
  const known = Object.keys(docsDiscovery.schemas[schema]?.properties ?? {})
  const names = (fields ?? '').split(',').filter((name) => name.trim() !== '')
  if (names.length === 0)
    throw new Refused("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)")
  if (names.length === 1 && names[0] === '*') return known
  return names.map((name) => {
    const [first = ''] = camel(name.trim()).split('.')
    if (!known.includes(first)) throw new Refused(`Invalid field: ${name.trim()}`)
    return first
  })
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/**
 * A style with the masked fields taken from another one: what that leaves unset is inherited again, and so is a flag that
 * is off, because nothing above it is on.
 */
export function patched(style: Style, change: Style | undefined, mask: readonly string[]): Style {
  const next: Record<string, unknown> = { ...style }
  for (const field of mask) {
    const value = change?.[field]
    if (value === undefined || value === null || value === false) delete next[field]
    else next[field] = value
  }
  return next
}
