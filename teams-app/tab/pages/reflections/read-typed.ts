import * as z from 'zod/mini'

const typed = z.record(z.string(), z.string())

/** What was typed into several fields that are kept as one. */
export function readTyped(kept: string): Readonly<Record<string, string>> {
  try {
    const read = z.safeParse(typed, JSON.parse(kept))
    return read.success ? read.data : {}
  } catch {
    return {}
  }
}
