import { linkCodeLetters } from '../doc-link/link-code'

/**
 * Longer than the code of a Doc, since it is good for days: a principal reads the message in which it was sent when
 * they have time.
 */
const length = 10

const written = new RegExp(`^[${linkCodeLetters}]{${length}}$`)

/** A code of letters chosen by `pick`, which answers with a whole number from 0 to under `n`, unguessable. */
export function makeLeaderCode(pick: (n: number) => number): string {
  return Array.from({ length }, () => linkCodeLetters.charAt(pick(linkCodeLetters.length))).join('')
}

/** The code that somebody typed, `" acdef ghjkm "` as `"ACDEFGHJKM"`. Null when it can be no code of ours. */
export function readLeaderCode(typed: string): string | null {
  const code = typed.replace(/[\s-]+/g, '').toUpperCase()
  return written.test(code) ? code : null
}
