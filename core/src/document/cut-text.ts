const joinsBefore = /^(?:\p{M}|\u200d|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}])/u

/** A text of at most so many UTF-16 units: its beginning, up to where no letter, accent, flag or emoji is cut in two. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  for (let at = most; at > 0; at--) if (isBetween(text, at)) return text.slice(0, at).trimEnd()
  return ''
}

function isBetween(text: string, at: number): boolean {
  const next = text.codePointAt(at) ?? 0
  if (isLowSurrogate(next) || text[at - 1] === '\u200d') return false
  return !joinsBefore.test(String.fromCodePoint(next))
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
