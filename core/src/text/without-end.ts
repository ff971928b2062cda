/**
 * A text without the characters at its end that `one` matches. A pattern such as `[.!]+$` does the same, but takes time
 * that grows with the square of a text that is full of them.
 */
export function withoutEnd(text: string, one: RegExp): string {
  let length = text.length
  while (length > 0 && one.test(text.charAt(length - 1))) length -= 1
  return text.slice(0, length)
}
