/** Letters and digits that nobody takes for one another: no 0 and O, no 1, I and L, no 5 and S, no 8 and B. */
export const linkCodeLetters = 'ACDEFGHJKMNPQRTUVWXYZ234679'

const length = 6

const written = new RegExp(`^[${linkCodeLetters}]{${length}}$`)

/**
 * The code that somebody typed: `" abc def "` and `"ABC-DEF"` are `"ABCDEF"`. Null when it can be no code of ours.
 */
export function readLinkCode(typed: string): string | null {
  const code = typed.replace(/[\s-]+/g, '').toUpperCase()
  return written.test(code) ? code : null
}

/** A code of letters chosen by `pick`, which answers with a whole number from 0 to under `n`, unguessable. */
export function makeLinkCode(pick: (n: number) => number): string {
  return Array.from({ length }, () => linkCodeLetters.charAt(pick(linkCodeLetters.length))).join('')
}
