const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ê',
  i: 'ï',
  o: 'ô',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
}

/** A text as no language writes it, 40 % longer and in brackets: what was never in a catalogue stands out (TRUST.md A3). */
function pseudoText(text: string): string {
  if (text.trim() === '') return text
  const strange = [...text].map((letter) => accents[letter] ?? letter).join('')
  // Longer by words, as translations are: one of 200 letters would fit nowhere.
  const longer = ' ~~~~'.repeat(Math.ceil(text.length / 12))
  return `[${strange}${longer}]`
}

/** A catalogue of which every sentence is written so. */
export function pseudo<T>(catalogue: T): T {
  return strange(catalogue) as T
}

function strange(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value)
  if (typeof value === 'function') return (...given: unknown[]) => strange(value(...given))
  if (Array.isArray(value)) return value.map(strange)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strange(inner)]))
}
