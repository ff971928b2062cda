/**
 * A text with only what can be shown: every line end becomes `\n`; control characters (tab excepted) go, half
 * surrogates and code points that are no characters become U+FFFD, because a parser, a file or the Docs API would drop
 * or refuse them in a way of its own.
 */
export function legible(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD')
}
